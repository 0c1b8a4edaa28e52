import { withScope } from '@foyer/database/scope.ts';
import type { TestApi } from '../test-api.ts';

/** The letters an address got, the newest first; tests read tokens where people do. For tests only. */
export async function lettersTo(api: TestApi, email: string) {
  return withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .selectFrom('mail')
      .select(['subject', 'template', 'locale', 'body_text as text'])
      .where('to_address', '=', email)
      .orderBy('created_at', 'desc')
      .orderBy('mail_id')
      .execute(),
  );
}

/** The token in the link of the newest letter. */
export async function tokenFor(api: TestApi, email: string): Promise<string> {
  const [letter] = await lettersTo(api, email);
  const token = /\/invitation\/([\w-]{43})/.exec(letter?.text ?? '')?.[1];
  if (!token) throw new Error(`no invitation went to ${email}`);
  return token;
}
