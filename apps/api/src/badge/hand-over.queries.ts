import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { foldLead } from '@foyer/domain/lead/lead.rules.ts';
import { sql } from 'kysely';
import type { BadgeScope, EventSystemScope } from '../access/scopes.ts';
import { type LeadOfBadge, leadOfBadge, leadsOfBadge } from './badge.queries.ts';

/** Waits for what this booth is taking in; it takes this lock before that of any badge. */
export async function holdIntakeOfBooth(
  { tx }: BadgeScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`lead/${exhibitorId}`}, 0))`.execute(
    tx,
  );
}

export async function lockLeadOfBooth(
  scope: BadgeScope,
  exhibitorId: ExhibitorId,
): Promise<LeadOfBadge | null> {
  const row = await leadsOfBadge(scope)
    .where('l.exhibitor_id', '=', exhibitorId)
    .orderBy('l.lead_id')
    .forUpdate('l')
    .executeTakeFirst();
  return row ? leadOfBadge(row) : null;
}

/** An empty lead of this badge, counted as one by the hour; its entries follow. */
export async function beginLead(
  scope: EventSystemScope,
  { attendeeId, exhibitorId }: { readonly attendeeId: string; readonly exhibitorId: ExhibitorId },
): Promise<void> {
  const folded = JSON.stringify({ ...foldLead([]), contact: null });
  await sql`
    with begun as (
      insert into lead (event_id, exhibitor_id, lead_id, badge_code, attendee_id, status, folded,
        first_captured_at, last_entry_at)
      select a.event_id, ${exhibitorId}, gen_random_uuid(), a.badge_code, a.attendee_id, 'active',
        ${folded}::jsonb, ${scope.now}, ${scope.now}
      from attendee a where a.event_id = ${scope.eventId} and a.attendee_id = ${attendeeId}
      -- Scanned before anybody knew whose badge it is.
      on conflict (event_id, exhibitor_id, badge_code)
        do update set attendee_id = excluded.attendee_id
      returning xmax = 0 as is_new
    )
    insert into lead_tally (event_id, exhibitor_id, hour, leads)
    select ${scope.eventId}::uuid, ${exhibitorId}::uuid, date_trunc('hour', ${scope.now}::timestamptz), 1
      from begun where is_new
    on conflict (event_id, exhibitor_id, hour) do update set leads = lead_tally.leads + 1`.execute(
    scope.tx,
  );
}
