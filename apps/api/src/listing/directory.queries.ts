import { prepared } from '@foyer/database/prepared.ts';
import { type ListingContent, listingContentSchema } from '@foyer/domain/listing/listing.schema.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type {
  DirectoryCard,
  PublicDemo,
  PublicExhibitor,
  PublicName,
  PublicStandPlace,
} from '@foyer/domain/public-page.ts';
import { sql } from 'kysely';
import type { VisitorScope } from '../access/scopes.ts';

/** A content that an older version wrote and today's schema refuses is left out, not half shown. */
function contentOf(content: unknown): ListingContent | null {
  const parsed = listingContentSchema.safeParse(content);
  return parsed.success ? parsed.data : null;
}

async function standsByExhibitor(
  scope: VisitorScope,
  exhibitorIds: readonly string[],
): Promise<Map<string, PublicStandPlace[]>> {
  if (exhibitorIds.length === 0) return new Map();
  // Assignments first: left to itself the planner looks at every stand of every hall.
  const { rows } = await sql<
    PublicStandPlace & { exhibitorId: string }
  >`${prepared('directory_stands')}
    with own as materialized (
      select a.exhibitor_id, a.stand_id, a.main_id from stand_presence a
      where a.event_id = ${scope.eventId} and a.exhibitor_id = any (${exhibitorIds}::uuid[])
        and a.kind = 'assigned'
    ), place as materialized (
      select own.exhibitor_id, own.main_id, s.stand_id, s.number, s.hall_id from own
      join stand s on s.event_id = ${scope.eventId} and s.stand_id = own.stand_id
      where s.status <> 'draft'
    )
    select p.exhibitor_id as "exhibitorId", p.stand_id as "standId", p.number, h.name as "hallName",
      case when m.exhibitor_id is not null then json_build_object('exhibitorId', m.exhibitor_id,
        'name', m.content ->> 'displayName') end as main
    from place p join hall h on h.event_id = ${scope.eventId} and h.hall_id = p.hall_id
    left join listing_revision m on m.event_id = ${scope.eventId} and m.exhibitor_id = p.main_id
      and m.status = 'published' and not m.is_withheld
    order by p.number`.execute(scope.tx);
  const stands = new Map<string, PublicStandPlace[]>();
  for (const { exhibitorId, ...stand } of rows) {
    stands.set(exhibitorId, [...(stands.get(exhibitorId) ?? []), stand]);
  }
  return stands;
}

function cardOf(
  exhibitorId: string,
  content: ListingContent,
  stands: readonly PublicStandPlace[],
): DirectoryCard {
  return {
    exhibitorId,
    name: content.displayName,
    tagline: content.tagline,
    logoMediaId: content.logoMediaId,
    categoryIds: content.categoryIds,
    stands,
  };
}

/** What the directory shows of these, in their order. */
export async function listCards(
  scope: VisitorScope,
  exhibitorIds: readonly string[],
): Promise<DirectoryCard[]> {
  const contents = await contentsOf(scope, exhibitorIds);
  return contents.map(({ exhibitorId, content, stands }) => cardOf(exhibitorId, content, stands));
}

/** Everything that is public of these, in their order. */
export async function listPublicExhibitors(
  scope: VisitorScope,
  exhibitorIds: readonly string[],
): Promise<PublicExhibitor[]> {
  const [contents, guests] = await Promise.all([
    contentsOf(scope, exhibitorIds),
    coExhibitorsOf(scope, exhibitorIds),
  ]);
  return contents.map(({ exhibitorId, content, stands }) => {
    // Whoever has no stand of their own has none to share.
    const isHolder = stands.some(({ main }) => main === null);
    const coExhibitors = isHolder ? (guests.get(exhibitorId) ?? []) : [];
    return publicExhibitorOf(cardOf(exhibitorId, content, stands), content, coExhibitors);
  });
}

async function contentsOf(scope: VisitorScope, exhibitorIds: readonly string[]) {
  if (exhibitorIds.length === 0) return [];
  const [{ rows }, stands] = await Promise.all([
    sql<{ exhibitor_id: string; content: unknown }>`${prepared('directory_contents')}
      select exhibitor_id, content from listing_revision
      where event_id = ${scope.eventId} and exhibitor_id = any (${exhibitorIds}::uuid[])
        and status = 'published' and not is_withheld`.execute(scope.tx),
    standsByExhibitor(scope, exhibitorIds),
  ]);
  const byId = new Map(rows.map((row) => [row.exhibitor_id, row.content]));
  return exhibitorIds.flatMap((exhibitorId) => {
    const content = contentOf(byId.get(exhibitorId));
    return content ? [{ exhibitorId, content, stands: stands.get(exhibitorId) ?? [] }] : [];
  });
}

export async function findPublicExhibitor(
  scope: VisitorScope,
  exhibitorId: string,
): Promise<PublicExhibitor | null> {
  const [exhibitor] = await listPublicExhibitors(scope, [exhibitorId]);
  return exhibitor ?? null;
}

function publicExhibitorOf(
  card: DirectoryCard,
  content: ListingContent,
  coExhibitors: readonly PublicName[],
): PublicExhibitor {
  const { description, links, contactEmail, represented, openingHours, products } = content;
  return {
    ...card,
    ...{ description, links, contactEmail, represented, openingHours, products, coExhibitors },
  };
}

/** Who shares the stands of these, as far as they are public themselves. */
async function coExhibitorsOf(
  scope: VisitorScope,
  mainIds: readonly string[],
): Promise<Map<string, PublicName[]>> {
  if (mainIds.length === 0) return new Map();
  const { rows } = await sql<PublicName & { mainId: string }>`${prepared('directory_co_exhibitors')}
    select c.main_id as "mainId", c.exhibitor_id as "exhibitorId", r.content ->> 'displayName' as name
    from co_exhibitor c
    join listing_revision r on r.event_id = c.event_id and r.exhibitor_id = c.exhibitor_id
      and r.status = 'published' and not r.is_withheld
    where c.event_id = ${scope.eventId} and c.main_id = any (${mainIds}::uuid[])
    order by r.search_name, c.exhibitor_id`.execute(scope.tx);
  const guests = new Map<string, PublicName[]>();
  for (const { mainId, exhibitorId, name } of rows) {
    guests.set(mainId, [...(guests.get(mainId) ?? []), { exhibitorId, name }]);
  }
  return guests;
}

type Counted = { seats: number | null; booked: number | null; waiting: number | null };

const seatingOf = ({ seats, booked, waiting }: Counted) =>
  seats === null ? null : { seats, booked: booked ?? 0, waiting: waiting ?? 0 };

/** Of one exhibitor, or of all whose listing is public. */
export async function listPublicDemos(
  scope: VisitorScope,
  exhibitorId?: string,
): Promise<PublicDemo[]> {
  let query = scope.tx
    .selectFrom('demo')
    .innerJoin('listing_revision as listing', (join) =>
      join
        .onRef('listing.event_id', '=', 'demo.event_id')
        .onRef('listing.exhibitor_id', '=', 'demo.exhibitor_id')
        .on('listing.status', '=', 'published')
        .on('listing.is_withheld', '=', false),
    )
    .leftJoin('demo_place as place', (join) =>
      join
        .onRef('place.event_id', '=', 'demo.event_id')
        .onRef('place.place_id', '=', 'demo.published_place_id'),
    )
    .leftJoin('demo_seating as seating', (join) =>
      join
        .onRef('seating.event_id', '=', 'demo.event_id')
        .onRef('seating.demo_id', '=', 'demo.demo_id'),
    )
    .select([
      'seating.seats',
      'seating.booked',
      'seating.waiting',
      'demo.demo_id',
      'demo.exhibitor_id',
      'listing.content',
      'demo.title',
      'demo.abstract',
      'demo.presenter',
      'demo.language',
      'demo.published_starts_at as starts_at',
      'demo.published_ends_at as ends_at',
      'demo.published_place_id as place_id',
      'demo.category_id',
      'demo.level',
      'demo.version',
      'place.name as place_name',
    ])
    .where('demo.event_id', '=', scope.eventId)
    .where('demo.status', '=', 'scheduled')
    .where('demo.published_at', 'is not', null);
  if (exhibitorId !== undefined) query = query.where('demo.exhibitor_id', '=', exhibitorId);
  const rows = await query.orderBy('demo.published_starts_at').orderBy('demo.demo_id').execute();
  const holders = [...new Set(rows.map((row) => row.exhibitor_id))];
  const stands = await standsByExhibitor(scope, holders);
  return rows.flatMap((row) => {
    const content = contentOf(row.content);
    if (!content || !row.starts_at || !row.ends_at) return [];
    return [
      {
        demoId: row.demo_id,
        exhibitorId: row.exhibitor_id,
        exhibitorName: content.displayName,
        title: row.title,
        abstract: row.abstract,
        presenter: row.presenter,
        language: row.language === 'en' ? 'en' : 'de',
        startsAt: row.starts_at.toISOString(),
        endsAt: row.ends_at.toISOString(),
        placeId: row.place_id,
        placeName: row.place_name as LocalizedText | null,
        stands: stands.get(row.exhibitor_id) ?? [],
        version: row.version,
        seating: seatingOf(row),
        categoryId: row.category_id,
        level: row.level as PublicDemo['level'],
      } satisfies PublicDemo,
    ];
  });
}
