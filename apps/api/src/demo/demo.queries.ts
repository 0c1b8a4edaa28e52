import type { TimeSpan } from '@foyer/domain/demo/demo.rules.ts';
import type {
  BoothDemos,
  Demo,
  OccupiedSlot,
  Place,
  Presenter,
  ProgrammeDemo,
} from '@foyer/domain/demo/demo.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { listCategories } from '../event/event.queries.ts';
import { listPlenaries } from './plenary.queries.ts';

/** A row of their own each, so that nobody who reads the programme reads their addresses. */
const presenters = sql<Presenter[]>`coalesce((
    select jsonb_agg(jsonb_build_object('name', p.name, 'email', p.email) order by p.position)
    from demo_presenter p where p.event_id = demo.event_id and p.demo_id = demo.demo_id
  ), '[]')`.as('presenters');

export const demoColumns = [
  presenters,
  'demo.demo_id as demoId',
  'demo.exhibitor_id as exhibitorId',
  'demo.status',
  'demo.title',
  'demo.abstract',
  'demo.product_id as productId',
  'demo.place_id as placeId',
  'demo.presenter',
  'demo.level',
  'demo.category_id as categoryId',
  'demo.needs',
  'demo.wishes',
  'demo.published_at as publishedAt',
  'demo.published_starts_at as publishedStartsAt',
  'demo.published_ends_at as publishedEndsAt',
  'demo.published_place_id as publishedPlaceId',
  'demo.language',
  'demo.starts_at as startsAt',
  'demo.ends_at as endsAt',
  'demo.capacity',
  'demo.comment',
  'demo.version',
  'demo.acknowledged_at as acknowledgedAt',
] as const;

export const placeColumns = [
  'place_id as placeId',
  'name',
  'capacity',
  'opening',
  'slot_minutes as slotMinutes',
  'equipment',
] as const;

export async function listPlaces(scope: OrganiserScope | BoothScope): Promise<Place[]> {
  const rows = await scope.tx
    .selectFrom('demo_place')
    .select(placeColumns)
    .where('event_id', '=', scope.eventId)
    .orderBy('position')
    .orderBy('place_id')
    .execute();
  return rows as unknown as Place[];
}

/** Everything that was ever submitted. Drafts are the exhibitor's own. */
export async function listProgramme(scope: OrganiserScope): Promise<ProgrammeDemo[]> {
  const rows = await scope.tx
    .selectFrom('demo')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'demo.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'demo.exhibitor_id'),
    )
    .leftJoin('product', (join) =>
      join
        .onRef('product.event_id', '=', 'demo.event_id')
        .onRef('product.product_id', '=', 'demo.product_id'),
    )
    .select([...demoColumns, 'exhibitor.name as exhibitorName', 'product.name as productName'])
    .where('demo.event_id', '=', scope.eventId)
    .where('demo.status', '<>', 'draft')
    .orderBy('demo.starts_at')
    .orderBy('demo.demo_id')
    .execute();
  const stands = await standNumbersByExhibitor(scope);
  return (rows as unknown as Omit<ProgrammeDemo, 'standNumbers'>[]).map((row) => ({
    ...row,
    standNumbers: stands.get(row.exhibitorId) ?? [],
  }));
}

async function standNumbersByExhibitor(
  scope: OrganiserScope | BoothScope,
): Promise<Map<string, string[]>> {
  let query = scope.tx
    .selectFrom('stand_presence as assignment')
    .innerJoin('stand', (join) =>
      join
        .onRef('stand.event_id', '=', 'assignment.event_id')
        .onRef('stand.stand_id', '=', 'assignment.stand_id'),
    )
    .select(['assignment.exhibitor_id', 'stand.number'])
    .where('assignment.event_id', '=', scope.eventId)
    .where('assignment.kind', '=', 'assigned');
  if (scope.kind === 'exhibitor') {
    query = query.where('assignment.exhibitor_id', '=', scope.exhibitorId);
  }
  const numbers = new Map<string, string[]>();
  for (const { exhibitor_id, number } of await query.orderBy('stand.number').execute()) {
    numbers.set(exhibitor_id, [...(numbers.get(exhibitor_id) ?? []), number]);
  }
  return numbers;
}

/** The booth's own demos, and when and where it would be in somebody's way. */
export async function readBoothDemos(scope: BoothScope): Promise<BoothDemos> {
  const demos = await scope.tx
    .selectFrom('demo')
    .select(demoColumns)
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .orderBy('starts_at')
    .orderBy('demo_id')
    .execute();
  const occupied = await listOccupied(scope);
  const stands = await standNumbersByExhibitor(scope);
  return {
    demos: demos as unknown as Demo[],
    places: await listPlaces(scope),
    topics: await listCategories(scope),
    occupied: occupied.map((slot) => ({
      ...slot,
      exhibitorId: slot.exhibitorId === scope.exhibitorId ? slot.exhibitorId : null,
    })),
    standNumbers: stands.get(scope.exhibitorId) ?? [],
  };
}

/** What is scheduled at the event, plenaries too, or only what overlaps a time. */
export async function listOccupied(
  scope: OrganiserScope | BoothScope,
  span?: TimeSpan,
): Promise<OccupiedSlot[]> {
  let query = scope.tx
    .selectFrom('demo')
    .select([
      'demo_id as demoId',
      'exhibitor_id as exhibitorId',
      'place_id as placeId',
      'starts_at as startsAt',
      'ends_at as endsAt',
      // Who presents elsewhere stays between an exhibitor and the organiser: a booth reads its own.
      sql<string[]>`array(select p.presenter from demo_presenter p
        where p.event_id = demo.event_id and p.demo_id = demo.demo_id)`.as('presenters'),
    ])
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'scheduled');
  if (span) {
    query = query.where('starts_at', '<', span.endsAt).where('ends_at', '>', span.startsAt);
  }
  const rows = await query.orderBy('starts_at').execute();
  const demos = rows.map((row) => ({ ...row, plenary: null })) as OccupiedSlot[];
  return [...demos, ...(await occupiedByPlenaries(scope, span))];
}

async function occupiedByPlenaries(
  scope: OrganiserScope | BoothScope,
  span?: TimeSpan,
): Promise<OccupiedSlot[]> {
  const plenaries = await listPlenaries(scope);
  return plenaries
    .filter(({ startsAt, endsAt }) => !span || (startsAt < span.endsAt && endsAt > span.startsAt))
    .map(({ title, startsAt, endsAt }) => ({
      ...{ demoId: null, exhibitorId: null, placeId: null, plenary: title, presenters: [] },
      ...{ startsAt, endsAt },
    }));
}
