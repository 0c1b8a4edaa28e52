import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { sql } from 'kysely';
import type { EventSystemScope } from '../access/scopes.ts';

/**
 * Logos of promises in force are public, whatever the listing says. Taking one back does not hide a
 * picture that the listing publishes too: only what no published listing names is hidden again.
 */
export async function publishLogos(
  scope: EventSystemScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  await sql`with shown as (
      select (k.material ->> 'mediaId')::uuid as media_id,
        k.status in ('confirmed', 'delivered') and s.status = 'confirmed' as is_shown
      from sponsorship_claim k
      join sponsorship s on s.event_id = k.event_id and s.sponsorship_id = k.sponsorship_id
      where k.event_id = ${scope.eventId} and k.exhibitor_id = ${exhibitorId}
      and k.material ->> 'kind' = 'logo'
    ), wanted as (select media_id, bool_or(is_shown) as is_shown from shown group by 1)
    update media m set is_published = w.is_shown or exists (select from listing_revision r
      where r.event_id = m.event_id and r.exhibitor_id = m.exhibitor_id and r.status = 'published'
      and r.content ->> 'logoMediaId' = m.media_id::text)
    from wanted w where m.event_id = ${scope.eventId} and m.exhibitor_id = ${exhibitorId}
    and m.media_id = w.media_id`.execute(scope.tx);
}
