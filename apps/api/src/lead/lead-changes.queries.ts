import type { Row } from '@foyer/database/tables.ts';
import { leadsOnDevices } from '@foyer/domain/lead/known-lead.rules.ts';
import type { Lead } from '@foyer/domain/lead/lead.schema.ts';
import { sql } from 'kysely';
import type { BoothScope } from '../access/scopes.ts';
import { leadOf } from './lead.queries.ts';

type Found = Row<'lead'> & { cursor: string; total: number; lead_id: string | null };
export type ChangedLeads = {
  readonly leads: Lead[];
  /** Where the next question goes on: before everything that was not yet committed. */
  readonly cursor: string;
  /** How many the booth has that a device may keep. */
  readonly total: number;
};

/**
 * What was changed since, and the place to go on from; one statement, so that both are of one
 * moment. Without a cursor, or with one of another database's life, it is everything.
 */
export async function listChangedLeads(
  { tx, eventId, exhibitorId }: BoothScope,
  cursor: string | null,
): Promise<ChangedLeads> {
  const { rows } = await sql<Found>`
    select s.cursor, s.total, l.* from (
      select pg_snapshot_xmin(pg_current_snapshot())::text as cursor,
        case when ${cursor ?? '0'}::text::xid8 <= pg_snapshot_xmax(pg_current_snapshot())
          then ${cursor ?? '0'}::text::xid8 else '0'::xid8 end as since,
        (select count(*)::int from lead where event_id = ${eventId}
          and exhibitor_id = ${exhibitorId} and status in ('unresolved', 'active')
          and (folded ->> 'captures')::int > 0) as total
    ) s left join lateral (
      select * from lead where event_id = ${eventId} and exhibitor_id = ${exhibitorId}
        and changed_in >= s.since
      order by last_entry_at desc, lead_id limit ${leadsOnDevices}
    ) l on true`.execute(tx);
  const [first] = rows;
  if (!first) throw new Error('A booth without a moment');
  const leads = rows.flatMap((row) => (row.lead_id === null ? [] : [leadOf(row)]));
  return { leads, cursor: first.cursor, total: first.total };
}
