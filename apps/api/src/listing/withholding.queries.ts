import { sql } from 'kysely';
import type { WritingScope } from '../access/scopes.ts';

/**
 * Hides the listing of an exhibitor that left, and shows it again once it is back. Row level
 * security keeps a withheld revision from everybody outside.
 */
export async function followParticipation(scope: WritingScope, exhibitorId: string): Promise<void> {
  await sql`update listing_revision r
    set is_withheld = e.participation in ('withdrawn', 'cancelled', 'rejected')
    from exhibitor e
    where r.event_id = ${scope.eventId} and r.exhibitor_id = ${exhibitorId}
    and e.event_id = r.event_id and e.exhibitor_id = r.exhibitor_id`.execute(scope.tx);
}
