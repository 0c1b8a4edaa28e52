import type { Locale } from '@foyer/domain/locales.ts';
import type { LetterKind } from '@foyer/domain/mail/letter-kind.ts';
import type { LetterText, LetterTextKey } from '@foyer/domain/mail/letter-text.schema.ts';
import { sql } from 'kysely';
import type { OrganiserScope } from '../access/scopes.ts';

export type OwnText = LetterText &
  LetterTextKey & {
    readonly version: string;
    readonly changedAt: Date;
    readonly changedBy: string;
  };

const columns = [
  'kind',
  'locale',
  'subject',
  'heading',
  'body',
  'version',
  'changed_at as changedAt',
  'changed_by_name as changedBy',
] as const;

/** Which letters the event has words of its own for. */
export async function listOwnTexts(scope: OrganiserScope): Promise<LetterTextKey[]> {
  const rows = await scope.tx
    .selectFrom('letter_text')
    .select(['kind', 'locale'])
    .where('event_id', '=', scope.eventId)
    .execute();
  return rows.map((row) => ({ kind: row.kind as LetterKind, locale: row.locale as Locale }));
}

export async function findOwnText(
  scope: OrganiserScope,
  { kind, locale }: LetterTextKey,
): Promise<OwnText | null> {
  const row = await ownText(scope, { kind, locale }).executeTakeFirst();
  return (row as OwnText | undefined) ?? null;
}

/** Waits for whoever else changes it. */
export async function lockOwnText(
  scope: OrganiserScope,
  key: LetterTextKey,
): Promise<OwnText | null> {
  const row = await ownText(scope, key).forUpdate().executeTakeFirst();
  return (row as OwnText | undefined) ?? null;
}

function ownText(scope: OrganiserScope, { kind, locale }: LetterTextKey) {
  return scope.tx
    .selectFrom('letter_text')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .where('kind', '=', kind)
    .where('locale', '=', locale);
}

/** The first words of its own; of two at once the second meets the primary key. */
export async function insertOwnText(
  scope: OrganiserScope,
  given: LetterTextKey & { readonly text: LetterText },
): Promise<void> {
  const { kind, locale, text } = given;
  await scope.tx
    .insertInto('letter_text')
    .values({ event_id: scope.eventId, kind, locale, ...text, ...written(scope) })
    .execute();
}

export async function saveOwnText(
  scope: OrganiserScope,
  given: LetterTextKey & { readonly text: LetterText },
): Promise<void> {
  await scope.tx
    .updateTable('letter_text')
    .set({ ...given.text, ...written(scope), version: sql<string>`gen_random_uuid()` })
    .where('event_id', '=', scope.eventId)
    .where('kind', '=', given.kind)
    .where('locale', '=', given.locale)
    .execute();
}

export async function deleteOwnText(scope: OrganiserScope, key: LetterTextKey): Promise<void> {
  await scope.tx
    .deleteFrom('letter_text')
    .where('event_id', '=', scope.eventId)
    .where('kind', '=', key.kind)
    .where('locale', '=', key.locale)
    .execute();
}

const written = (scope: OrganiserScope) => ({
  changed_at: scope.now,
  changed_by_name: scope.actorName,
});
