import type { SystemScope } from '../access/scopes.ts';

/** Beside the sign-in library's own rows, whose identifiers are hashes. */
const IDENTIFIER = 'foyer-set-up';

export async function hasAccountOfAPerson({ tx }: SystemScope): Promise<boolean> {
  const row = await tx
    .selectFrom('auth.user')
    .leftJoin('demo_account', 'demo_account.account_id', 'auth.user.id')
    .select('auth.user.id')
    .where('demo_account.account_id', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function replaceSetUpCode(
  scope: SystemScope,
  { hash, expiresAt }: { hash: string; expiresAt: Date },
): Promise<void> {
  await deleteSetUpCode(scope);
  await scope.tx
    .insertInto('auth.verification')
    .values({ identifier: IDENTIFIER, value: hash, expiresAt })
    .execute();
}

export async function lockSetUpCode({ tx }: SystemScope) {
  return tx
    .selectFrom('auth.verification')
    .select(['value as hash', 'expiresAt'])
    .where('identifier', '=', IDENTIFIER)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

export async function deleteSetUpCode({ tx }: SystemScope): Promise<void> {
  await tx.deleteFrom('auth.verification').where('identifier', '=', IDENTIFIER).execute();
}
