import type { VisitorScope } from './access/scopes.ts';

/** Every exhibitor that is public, and since when it reads as it does. */
export async function listPublicAddresses(scope: VisitorScope) {
  const rows = await scope.tx
    .selectFrom('listing_revision')
    .select(['exhibitor_id as exhibitorId', 'submitted_at', 'decided_at'])
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'published')
    .where('is_withheld', '=', false)
    .orderBy('search_name')
    .orderBy('exhibitor_id')
    .execute();
  return rows.map(({ exhibitorId, submitted_at, decided_at }) => ({
    exhibitorId,
    changedAt: decided_at ?? submitted_at,
  }));
}
