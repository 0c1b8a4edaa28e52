import type { PublishedDemo } from '@foyer/domain/demo/programme-version.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import { sql } from 'kysely';
import type { OrganiserScope, VisitorScope } from '../access/scopes.ts';

/** What would be published now: everything scheduled of exhibitors whose listing is public. */
export async function listToPublish(scope: OrganiserScope): Promise<PublishedDemo[]> {
  const rows = await scope.tx
    .selectFrom('demo as d')
    .innerJoin('exhibitor as x', (join) =>
      join.onRef('x.event_id', '=', 'd.event_id').onRef('x.exhibitor_id', '=', 'd.exhibitor_id'),
    )
    .innerJoin('listing_revision as r', (join) =>
      join
        .onRef('r.event_id', '=', 'd.event_id')
        .onRef('r.exhibitor_id', '=', 'd.exhibitor_id')
        .on('r.status', '=', 'published')
        .on('r.is_withheld', '=', false),
    )
    .leftJoin('demo_place as p', (join) =>
      join.onRef('p.event_id', '=', 'd.event_id').onRef('p.place_id', '=', 'd.place_id'),
    )
    .select([
      'd.demo_id as demoId',
      'd.title',
      'x.name as exhibitorName',
      'd.starts_at as startsAt',
      'd.ends_at as endsAt',
      'd.place_id as placeId',
      'p.name as placeName',
    ])
    .where('d.event_id', '=', scope.eventId)
    .where('d.status', '=', 'scheduled')
    .orderBy('d.starts_at')
    .orderBy('d.demo_id')
    .execute();
  return rows.map((row) => ({
    ...row,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    placeName: row.placeName as LocalizedText | null,
  }));
}

/** Everything that is scheduled is public from now on, where it is. */
export async function markPublished(scope: OrganiserScope): Promise<void> {
  await scope.tx
    .updateTable('demo')
    .set((eb) => ({
      published_at: scope.now,
      published_starts_at: eb.ref('starts_at'),
      published_ends_at: eb.ref('ends_at'),
      published_place_id: eb.ref('place_id'),
    }))
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'scheduled')
    .execute();
}

type StoredVersion = {
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly note: LocalizedText;
  readonly content: readonly PublishedDemo[];
};

/** The newest first. */
export async function listVersions(
  scope: OrganiserScope | VisitorScope,
  limit: number,
): Promise<StoredVersion[]> {
  const rows = await scope.tx
    .selectFrom('programme_version')
    .select([
      'number',
      'published_at as publishedAt',
      'published_by as publishedBy',
      'note',
      'content',
    ])
    .where('event_id', '=', scope.eventId)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows as unknown as StoredVersion[];
}

export async function insertVersion(
  scope: OrganiserScope,
  version: Omit<StoredVersion, 'publishedAt' | 'publishedBy'>,
): Promise<void> {
  await scope.tx
    .insertInto('programme_version')
    .values({
      event_id: scope.eventId,
      number: version.number,
      published_at: scope.now,
      published_by: scope.actorName,
      note: JSON.stringify(version.note),
      content: JSON.stringify(version.content),
    })
    .execute();
}

/** How many demos stand otherwise in the programme than the public sees them. */
export async function countUnpublished(scope: OrganiserScope): Promise<number> {
  const { count } = await scope.tx
    .selectFrom('demo')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'scheduled')
    .where(
      sql<boolean>`(published_at is null or published_starts_at <> starts_at
        or published_ends_at <> ends_at or published_place_id is distinct from place_id)`,
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
