import type { TimeSpan } from '@foyer/domain/demo/demo.rules.ts';
import type { Plenary } from '@foyer/domain/demo/demo.schema.ts';
import type { PlenaryId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { BoothScope, OrganiserScope, VisitorScope } from '../access/scopes.ts';

const columns = [
  'plenary_id as plenaryId',
  'title',
  'starts_at as startsAt',
  'ends_at as endsAt',
] as const;

export async function listPlenaries(
  scope: OrganiserScope | BoothScope | VisitorScope,
): Promise<Plenary[]> {
  const rows = await scope.tx
    .selectFrom('demo_plenary')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .orderBy('starts_at')
    .orderBy('plenary_id')
    .execute();
  return rows as Plenary[];
}

export async function insertPlenary(
  scope: OrganiserScope,
  given: { readonly title: LocalizedText; readonly span: TimeSpan },
): Promise<Plenary> {
  const row = await scope.tx
    .insertInto('demo_plenary')
    .values({
      event_id: scope.eventId,
      title: JSON.stringify(given.title),
      starts_at: given.span.startsAt,
      ends_at: given.span.endsAt,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as Plenary;
}

export async function deletePlenary(
  scope: OrganiserScope,
  plenaryId: PlenaryId,
): Promise<Plenary | null> {
  const row = await scope.tx
    .deleteFrom('demo_plenary')
    .where('event_id', '=', scope.eventId)
    .where('plenary_id', '=', plenaryId)
    .returning(columns)
    .executeTakeFirst();
  return (row as Plenary | undefined) ?? null;
}
