import type {
  ExhibitorChange,
  ExhibitorDetail,
  ExhibitorRow,
  NewExhibitor,
} from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { BoothScope, JoiningScope, OrganiserScope } from '../access/scopes.ts';
import { listMembersOf } from './member.queries.ts';

type Changer = OrganiserScope | JoiningScope;

const ROWS_A_STATEMENT = 1000;

/**
 * Inserts those whose name is still free at the event and answers with them. Two imports of one
 * file at once: the names are inserted in one order, so the second waits and then finds them taken.
 */
export async function insertExhibitors(
  scope: OrganiserScope,
  exhibitors: readonly NewExhibitor[],
  participation: Participation,
): Promise<(NewExhibitor & { exhibitorId: ExhibitorId })[]> {
  const inOrder = exhibitors.toSorted((one, other) => compareNames(one.name, other.name));
  const inserted: { exhibitor_id: string; name: string }[] = [];
  for (let at = 0; at < inOrder.length; at += ROWS_A_STATEMENT) {
    const rows = inOrder.slice(at, at + ROWS_A_STATEMENT).map((exhibitor) => ({
      event_id: scope.eventId,
      name: exhibitor.name,
      participation,
      contact_name: exhibitor.contactName,
      contact_email: exhibitor.contactEmail,
      locale: exhibitor.locale,
      created_at: scope.now,
    }));
    inserted.push(
      ...(await scope.tx
        .insertInto('exhibitor')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .returning(['exhibitor_id', 'name'])
        .execute()),
    );
  }
  const idOf = new Map(inserted.map((row) => [row.name, row.exhibitor_id as ExhibitorId]));
  return exhibitors.flatMap((exhibitor) => {
    const exhibitorId = idOf.get(exhibitor.name);
    return exhibitorId ? [{ ...exhibitor, exhibitorId }] : [];
  });
}

function compareNames(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : Number(a > b);
}

/** Names and addresses at the event, for judging an import. */
export async function listKnownExhibitors(scope: OrganiserScope) {
  return scope.tx
    .selectFrom('exhibitor')
    .select(['name', 'contact_email as contactEmail'])
    .where('event_id', '=', scope.eventId)
    .execute();
}

function rowsOf(scope: OrganiserScope) {
  return scope.tx
    .selectFrom('exhibitor')
    .where('exhibitor.event_id', '=', scope.eventId)
    .select((eb) => [
      'exhibitor.exhibitor_id as exhibitorId',
      'exhibitor.name',
      'exhibitor.participation',
      'exhibitor.contact_name as contactName',
      'exhibitor.contact_email as contactEmail',
      'exhibitor.locale',
      'exhibitor.created_at as createdAt',
      sql<boolean>`exhibitor.comment <> ''`.as('hasComment'),
      jsonArrayFrom(
        eb
          .selectFrom('stand_presence as a')
          .innerJoin('stand as s', (join) =>
            join.onRef('s.event_id', '=', 'a.event_id').onRef('s.stand_id', '=', 'a.stand_id'),
          )
          .innerJoin('hall as h', (join) =>
            join.onRef('h.event_id', '=', 's.event_id').onRef('h.hall_id', '=', 's.hall_id'),
          )
          .select(['s.stand_id as standId', 's.number', 'h.name as hallName', 'a.kind'])
          .whereRef('a.event_id', '=', 'exhibitor.event_id')
          .whereRef('a.exhibitor_id', '=', 'exhibitor.exhibitor_id')
          // A hold lapses by the clock.
          .where((or) =>
            or.or([or('a.held_until', 'is', null), or('a.held_until', '>', scope.now)]),
          )
          .orderBy('s.number'),
      ).as('stands'),
      sql<string | null>`(select main.name from co_exhibitor c join exhibitor main
        on main.event_id = c.event_id and main.exhibitor_id = c.main_id
        where c.event_id = exhibitor.event_id
        and c.exhibitor_id = exhibitor.exhibitor_id)`.as('mainName'),
      sql<number>`(select count(*) from exhibitor_member m where m.event_id = exhibitor.event_id
        and m.exhibitor_id = exhibitor.exhibitor_id)::int`.as('memberCount'),
      sql<boolean>`exists (select from listing_revision r where r.event_id = exhibitor.event_id
        and r.exhibitor_id = exhibitor.exhibitor_id and r.status = 'published')`.as('isPublished'),
      sql<string | null>`(select r.status from listing_revision r
        where r.event_id = exhibitor.event_id and r.exhibitor_id = exhibitor.exhibitor_id
        order by r.number desc limit 1)`.as('latestRevision'),
      sql<Date | null>`(select max(i.expires_at) from invitation i
        where i.event_id = exhibitor.event_id and i.kind = 'exhibitor'
        -- Written as the index invitation_open_once is.
        and coalesce(i.exhibitor_id, i.event_id) = exhibitor.exhibitor_id
        and i.status = 'open' and i.role = 'admin')`.as('openUntil'),
      sql<Date | null>`greatest(exhibitor.last_active_at, (select max(f.at) from fact f
        join exhibitor_member m on m.event_id = f.event_id and m.exhibitor_id = f.exhibitor_id
          and m.account_id = f.actor_account_id
        where f.event_id = exhibitor.event_id
        and f.exhibitor_id = exhibitor.exhibitor_id))`.as('lastActiveAt'),
    ]);
}

type RawRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

function rowOf({ isPublished, latestRevision, openUntil, ...row }: RawRow): ExhibitorRow {
  const isWaiting = latestRevision === 'submitted' || latestRevision === 'sent_back';
  return {
    ...(row as Omit<ExhibitorRow, 'listing' | 'invitedUntil'>),
    listing: { isPublished, review: isWaiting ? latestRevision : 'none' },
    invitedUntil: row.memberCount === 0 ? openUntil : null,
  };
}

export async function listExhibitors(scope: OrganiserScope): Promise<ExhibitorRow[]> {
  const rows = await rowsOf(scope).orderBy('exhibitor.name').execute();
  return rows.map(rowOf);
}

export async function findExhibitorDetail(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<ExhibitorDetail | null> {
  const row = await rowsOf(scope)
    .select(['exhibitor.legal_name as legalName', 'exhibitor.comment'])
    .where('exhibitor.exhibitor_id', '=', exhibitorId)
    .executeTakeFirst();
  if (!row) return null;
  const { legalName, comment, ...rest } = row;
  const members = await listMembersOf(scope, exhibitorId);
  return { ...rowOf(rest), legalName, comment, members };
}

export type LockedExhibitor = {
  readonly exhibitorId: ExhibitorId;
  readonly name: string;
  readonly legalName: string;
  readonly participation: Participation;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly locale: Locale;
  readonly comment: string;
};

/** Waits for whoever else is changing the exhibitor, its people or its invitations. */
export async function lockExhibitor(
  scope: Changer,
  exhibitorId: ExhibitorId,
): Promise<LockedExhibitor | null> {
  const row = await exhibitorRow(scope, exhibitorId).forUpdate().executeTakeFirst();
  return (row as LockedExhibitor | undefined) ?? null;
}

export async function findExhibitor(
  scope: Changer | BoothScope,
  exhibitorId: ExhibitorId,
): Promise<Omit<LockedExhibitor, 'comment'> | null> {
  const row = await exhibitorRow(scope, exhibitorId).executeTakeFirst();
  if (!row) return null;
  const { comment: _organisersOwn, ...exhibitor } = row;
  return exhibitor as Omit<LockedExhibitor, 'comment'>;
}

function exhibitorRow(scope: Changer | BoothScope, exhibitorId: ExhibitorId) {
  return scope.tx
    .selectFrom('exhibitor')
    .select([
      'exhibitor_id as exhibitorId',
      'name',
      'legal_name as legalName',
      'participation',
      'contact_name as contactName',
      'contact_email as contactEmail',
      'locale',
      'comment',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId);
}

export async function saveExhibitor(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
  change: ExhibitorChange,
): Promise<void> {
  await scope.tx
    .updateTable('exhibitor')
    .set({
      ...(change.name !== undefined && { name: change.name }),
      ...(change.legalName !== undefined && { legal_name: change.legalName }),
      ...(change.contactName !== undefined && { contact_name: change.contactName }),
      ...(change.contactEmail !== undefined && { contact_email: change.contactEmail }),
      ...(change.locale !== undefined && { locale: change.locale }),
    })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .execute();
}

export async function saveComment(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
  comment: string,
): Promise<void> {
  await scope.tx
    .updateTable('exhibitor')
    .set({ comment })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .execute();
}

export async function saveParticipation(
  scope: Changer,
  exhibitorId: ExhibitorId,
  participation: Participation,
): Promise<void> {
  await scope.tx
    .updateTable('exhibitor')
    .set({ participation })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .execute();
}
