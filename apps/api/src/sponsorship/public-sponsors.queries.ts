import { type LogoPlace, placesLeft } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type {
  PublicLevel,
  PublicSponsor,
  TransparencyRow,
} from '@foyer/domain/sponsorship/public-sponsor.ts';
import { sql } from 'kysely';
import type { EventScope, VisitorScope } from '../access/scopes.ts';
import { listLevels } from './level.queries.ts';
import { getSettings } from './settings.queries.ts';

/** Who sponsors, by level. Only logos and texts that were promised, handed in and confirmed. */
export async function listPublicSponsors(scope: VisitorScope): Promise<PublicSponsor[]> {
  const { rows } = await sql<PublicSponsor>`
    select s.exhibitor_id as "exhibitorId", coalesce(r.content ->> 'displayName', s.name) as name,
      r.exhibitor_id is not null as "isListed", l.name as level, l.logo_size as "logoSize",
      logo.media as "logoMediaId", coalesce(logo.places, '[]') as places,
      coalesce(words.text, '') as text
    from sponsorship s
    join sponsorship_level l on l.event_id = s.event_id and l.level_id = s.level_id
    left join listing_revision r on r.event_id = s.event_id and r.exhibitor_id = s.exhibitor_id
      and r.status = 'published' and not r.is_withheld
    left join lateral (select k.material ->> 'mediaId' as media, k.terms -> 'places' as places
      from sponsorship_claim k where k.event_id = s.event_id and k.sponsorship_id = s.sponsorship_id
      and k.class = 'logo' and k.material is not null and k.status in ('confirmed', 'delivered')
      order by k.position limit 1) logo on true
    left join lateral (select k.material ->> 'text' as text
      from sponsorship_claim k where k.event_id = s.event_id and k.sponsorship_id = s.sponsorship_id
      and k.class = 'text' and k.status in ('confirmed', 'delivered')
      order by k.position limit 1) words on true
    where s.event_id = ${scope.eventId} and s.status = 'confirmed'
    order by l.position, lower(s.name), s.exhibitor_id`.execute(scope.tx);
  return rows;
}

/** What anybody may buy, and what is left of it. */
export async function listLevelsForSale(scope: VisitorScope): Promise<PublicLevel[]> {
  const levels = await listLevels(scope);
  return levels
    .filter(({ isPublic }) => isPublic)
    .map(({ levelId, name, summary, priceCents, benefits, ...places }) => ({
      ...{ levelId, name, summary, priceCents },
      left: placesLeft(places),
      benefits: benefits.map(({ title, terms }) => ({ title, terms })),
    }));
}

/** From the value on that this event publishes; the dearest first. */
export async function listTransparency(scope: EventScope): Promise<TransparencyRow[]> {
  const { publishFromCents } = await getSettings(scope);
  const rows = await scope.tx
    .selectFrom('sponsorship')
    .select([
      'name as sponsor',
      'contribution',
      'contribution_note as contributionNote',
      'value_cents as valueCents',
      'purpose',
      'contracted_on as contractedOn',
    ])
    .where('event_id', '=', scope.eventId)
    .where('status', 'in', ['signed', 'confirmed'])
    .where('value_cents', '>=', publishFromCents)
    .where('contracted_on', 'is not', null)
    .orderBy('value_cents', 'desc')
    .orderBy('name')
    .execute();
  return rows as TransparencyRow[];
}

export type PromisedLogo = { readonly content: Buffer; readonly name: string };

/** Logos promised in one place, by level. */
export async function listPromisedLogos(
  scope: EventScope,
  place: LogoPlace,
): Promise<PromisedLogo[]> {
  const { rows } = await sql<PromisedLogo>`
    select m.content, s.name from sponsorship_claim k
    join sponsorship s on s.event_id = k.event_id and s.sponsorship_id = k.sponsorship_id
    join sponsorship_level l on l.event_id = s.event_id and l.level_id = s.level_id
    join media m on m.event_id = k.event_id and m.media_id = (k.material ->> 'mediaId')::uuid
    where k.event_id = ${scope.eventId} and s.status = 'confirmed' and k.class = 'logo'
    and k.material ->> 'kind' = 'logo' and k.status in ('confirmed', 'delivered')
    and k.terms -> 'places' ? ${place}
    order by l.position, lower(s.name)`.execute(scope.tx);
  return rows;
}
