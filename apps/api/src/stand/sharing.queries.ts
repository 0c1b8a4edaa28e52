import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { Seating } from '@foyer/domain/stand/stand.rules.ts';
import { sql } from 'kysely';
import type { BoothScope, EventWideScope, OrganiserScope } from '../access/scopes.ts';

export type SeatingExhibitor = Seating & { readonly name: string; readonly participation: string };

/**
 * Two exhibitors as they are seated, locked so that neither is given a stand or a guest meanwhile:
 * an assignment, and whoever tells its exhibitor something, waits for the lock of the row.
 */
export async function lockSeating(
  scope: EventWideScope,
  exhibitorIds: readonly ExhibitorId[],
): Promise<Map<ExhibitorId, SeatingExhibitor>> {
  const lock = scope.tx
    .selectFrom('exhibitor')
    .select('exhibitor_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', 'in', [...exhibitorIds])
    .orderBy('exhibitor_id')
    .forUpdate();
  await lock.execute();
  // Read only now: what somebody did while this transaction waited is seen.
  const { rows } = await sql<SeatingExhibitor & { exhibitorId: ExhibitorId }>`
    select e.exhibitor_id as "exhibitorId", e.name, e.participation,
      (select c.main_id from co_exhibitor c where c.event_id = e.event_id
        and c.exhibitor_id = e.exhibitor_id) as "mainId",
      (select count(*) from co_exhibitor c where c.event_id = e.event_id
        and c.main_id = e.exhibitor_id)::int as "coExhibitors",
      exists (select from stand_assignment a where a.event_id = e.event_id
        and a.exhibitor_id = e.exhibitor_id and a.ended_at is null) as "hasStand"
    from exhibitor e
    where e.event_id = ${scope.eventId} and e.exhibitor_id = any (${exhibitorIds}::uuid[])`.execute(
    scope.tx,
  );
  return new Map(rows.map((row) => [row.exhibitorId, row]));
}

/** Stands that were held for it until a moment that has passed; nobody has freed them yet. */
export async function listLapsedHolds(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<StandId[]> {
  const rows = await scope.tx
    .selectFrom('stand_assignment')
    .select('stand_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('ended_at', 'is', null)
    .where('held_until', '<=', scope.now)
    .orderBy('stand_id')
    .execute();
  return rows.map((row) => row.stand_id as StandId);
}

export async function insertCoExhibitor(
  scope: OrganiserScope,
  { exhibitorId, mainId, name }: { exhibitorId: ExhibitorId; mainId: ExhibitorId; name: string },
): Promise<void> {
  await setFlag(scope, exhibitorId, true);
  await scope.tx
    .insertInto('co_exhibitor')
    .values({
      event_id: scope.eventId,
      exhibitor_id: exhibitorId,
      main_id: mainId,
      name,
      since: scope.now,
    })
    .execute();
}

export async function deleteCoExhibitor(
  scope: EventWideScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  await scope.tx
    .deleteFrom('co_exhibitor')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .execute();
  await setFlag(scope, exhibitorId, false);
}

async function setFlag(
  scope: EventWideScope,
  exhibitorId: ExhibitorId,
  isCoExhibitor: boolean,
): Promise<void> {
  await scope.tx
    .updateTable('exhibitor')
    .set({ is_co_exhibitor: isCoExhibitor })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .execute();
}

/**
 * Whoever shares the stands of this exhibitor. Waits for somebody who is just joining or leaving
 * them, so that nobody is told less than the others.
 */
export async function listCoExhibitors(
  scope: EventWideScope,
  mainId: ExhibitorId,
): Promise<{ exhibitorId: ExhibitorId; name: string; locale: Locale }[]> {
  await scope.tx
    .selectFrom('exhibitor')
    .select('exhibitor_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', mainId)
    .forKeyShare()
    .execute();
  const rows = await scope.tx
    .selectFrom('co_exhibitor as guest')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'guest.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'guest.exhibitor_id'),
    )
    .select(['guest.exhibitor_id as exhibitorId', 'exhibitor.name', 'exhibitor.locale'])
    .where('guest.event_id', '=', scope.eventId)
    .where('guest.main_id', '=', mainId)
    .orderBy('exhibitor.name')
    .execute();
  return rows as { exhibitorId: ExhibitorId; name: string; locale: Locale }[];
}

/** The stands of a main exhibitor that it was told of: who shares them is told the same. */
export async function listToldStands(scope: EventWideScope, exhibitorId: ExhibitorId) {
  const rows = await scope.tx
    .selectFrom('stand_assignment')
    .innerJoin('stand', (join) =>
      join
        .onRef('stand.event_id', '=', 'stand_assignment.event_id')
        .onRef('stand.stand_id', '=', 'stand_assignment.stand_id'),
    )
    .select(['stand.stand_id as standId', 'stand.number'])
    .where('stand_assignment.event_id', '=', scope.eventId)
    .where('stand_assignment.exhibitor_id', '=', exhibitorId)
    .where('stand_assignment.published_at', 'is not', null)
    .where('stand_assignment.ended_at', 'is', null)
    .orderBy('stand.number')
    .execute();
  return rows as { standId: StandId; number: string }[];
}

/** At whose stand this exhibitor is; null for whoever has its own. */
export async function findMainOf(
  scope: EventWideScope | BoothScope,
  exhibitorId: ExhibitorId,
): Promise<ExhibitorId | null> {
  const row = await scope.tx
    .selectFrom('co_exhibitor')
    .select('main_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .executeTakeFirst();
  return (row?.main_id as ExhibitorId | undefined) ?? null;
}

/**
 * Whoever shares the own stands, or those of the own main exhibitor: row level security shows a main
 * exhibitor all of them, and the others those that are published.
 */
export async function listCompany(
  scope: BoothScope,
  mainId: ExhibitorId,
): Promise<{ exhibitorId: ExhibitorId; name: string }[]> {
  const rows = await scope.tx
    .selectFrom('co_exhibitor')
    .select(['exhibitor_id as exhibitorId', 'name'])
    .where('event_id', '=', scope.eventId)
    .where('main_id', '=', mainId)
    .where('exhibitor_id', '<>', scope.exhibitorId)
    .orderBy('name')
    .execute();
  return rows as { exhibitorId: ExhibitorId; name: string }[];
}

/** What the main exhibitor is called: in public if it is, else as this exhibitor was last told. */
export async function getMainName(scope: BoothScope, mainId: ExhibitorId): Promise<string> {
  const listed = await scope.tx
    .selectFrom('listing_revision')
    .select(sql<string>`content ->> 'displayName'`.as('name'))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', mainId)
    .where('status', '=', 'published')
    .executeTakeFirst();
  if (listed) return listed.name;
  const told = await scope.tx
    .selectFrom('stand_notice')
    .select('main_name as name')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('main_name', 'is not', null)
    .orderBy('sent_at', 'desc')
    .executeTakeFirst();
  return told?.name ?? '';
}
