import type { DeviceCounts } from '@foyer/domain/device/device.schema.ts';
import { sql } from 'kysely';
import type { BoothScope } from '../access/scopes.ts';

export type CountedDevice = DeviceCounts & {
  readonly deviceId: string;
  /** Under whose names its entries came. */
  readonly actors: string[];
  readonly lastReceivedAt: Date | null;
};

/**
 * Each entry of the booth is at one place: in a lead, taken back at once, or in a lead whose person
 * withdrew. Erased ones are gone and were counted as they went. An entry is exported when it had been
 * received before the latest export, which takes every lead that is listed.
 */
export async function countByDevice(scope: BoothScope): Promise<CountedDevice[]> {
  const { eventId, exhibitorId } = scope;
  const { rows } = await sql<CountedDevice>`
    with own as (
      select e.*, l.status, (l.folded ->> 'captures')::int as captures
      from lead_entry e join lead l on l.event_id = e.event_id
        and l.exhibitor_id = e.exhibitor_id and l.lead_id = e.lead_id
      where e.event_id = ${eventId} and e.exhibitor_id = ${exhibitorId}
    ), undone as (
      select distinct device_id, payload ->> 'undoes' as entry_id from own where kind = 'undone'
    ), placed as (
      select own.device_id, own.sequence, own.lead_id, own.actor_name, own.received_at,
        case when own.status = 'withdrawn' then 'withdrawn'
          when own.kind = 'undone' or own.captures = 0 or undone.entry_id is not null then 'undone'
          else 'in_lead' end as place
      from own left join undone on undone.device_id = own.device_id
        and undone.entry_id = own.entry_id::text
    ), export as (
      select max(at) as at from fact where event_id = ${eventId}
        and exhibitor_id = ${exhibitorId} and type = 'lead.exported'
    ), stored as (
      select device_id, max(sequence) as highest, count(*) as received,
        count(distinct sequence) filter (where sequence > 0) as numbered,
        count(*) filter (where place = 'undone') as undone,
        count(*) filter (where place = 'withdrawn') as withdrawn,
        count(*) filter (where place = 'in_lead'
          and received_at <= (select at from export)) as exported,
        count(distinct lead_id) filter (where place = 'in_lead') as leads,
        array_agg(distinct actor_name) as actors, max(received_at) as received_at
      from placed group by 1
    ), erased as (
      select * from device_tally
      where event_id = ${eventId} and exhibitor_id = ${exhibitorId}
    )
    select coalesce(s.device_id, e.device_id) as "deviceId",
      greatest(coalesce(s.highest, 0), coalesce(e.highest, 0)) as highest,
      (coalesce(s.numbered, 0) + coalesce(e.numbered, 0))::int as numbered,
      (coalesce(s.received, 0) + coalesce(e.erased, 0))::int as received,
      coalesce(s.undone, 0)::int as undone, coalesce(s.withdrawn, 0)::int as withdrawn,
      coalesce(e.erased, 0) as erased, coalesce(s.exported, 0)::int as exported,
      coalesce(s.leads, 0)::int as leads, coalesce(s.actors, '{}') as actors,
      s.received_at as "lastReceivedAt"
    from stored s full join erased e on e.device_id = s.device_id
    order by 1`.execute(scope.tx);
  return rows;
}

export async function findLastExport(scope: BoothScope): Promise<Date | null> {
  const row = await scope.tx
    .selectFrom('fact')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('type', '=', 'lead.exported')
    .executeTakeFirst();
  return row?.at ?? null;
}
