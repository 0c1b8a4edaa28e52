import type { Overview } from '@foyer/domain/event/event.schema.ts';
import { sql } from 'kysely';
import type { OrganiserScope } from '../access/scopes.ts';

type Counts = Record<string, number> & {
  oldest_waiting: Date | null;
  oldest_application: Date | null;
};

/** All counts of the overview in one statement; a lapsed hold counts as available, as people see it. */
export async function readOverview(scope: OrganiserScope): Promise<Overview> {
  const soon = new Date(scope.now.getTime() + 48 * 60 * 60 * 1000);
  const { rows } = await sql<Counts>`
    with stands as (
      select s.status, a.held_until from stand s
      left join stand_assignment a
        on a.event_id = s.event_id and a.stand_id = s.stand_id and a.ended_at is null
      where s.event_id = ${scope.eventId}
    ), shown as (
      select case when status = 'held' and held_until <= ${scope.now} then 'available' else status end as status,
        held_until from stands
    ), revisions as (
      select distinct on (exhibitor_id) exhibitor_id, status, submitted_at from listing_revision
      where event_id = ${scope.eventId} and status in ('submitted', 'sent_back')
      order by exhibitor_id, number desc
    ), handed_in as (
      select status, submitted_at from application
      where event_id = ${scope.eventId} and submitted_at is not null
    ), present as (
      select exhibitor_id, participation, is_co_exhibitor from exhibitor
      where event_id = ${scope.eventId}
      and participation not in ('withdrawn', 'cancelled', 'rejected', 'to_reject')
    )
    select
      (select count(*) from present)::int as exhibitors,
      (select count(*) from present where participation = 'invited')::int as invited,
      (select count(*) from present where participation = 'confirmed')::int as confirmed,
      (select count(*) from present p where not exists (
        select from stand_assignment a where a.event_id = ${scope.eventId}
        and a.exhibitor_id = p.exhibitor_id and a.kind = 'assigned' and a.ended_at is null)
        and not p.is_co_exhibitor)::int as without_stand,
      (select count(*) from shown where status <> 'draft')::int as stands,
      (select count(*) from shown where status = 'available')::int as available,
      (select count(*) from shown where status = 'held')::int as held,
      (select count(*) from shown where status in ('assigned', 'confirmed'))::int as assigned,
      (select count(*) from shown where status = 'blocked')::int as blocked,
      (select count(*) from shown where status = 'held' and held_until <= ${soon})::int as holds_ending_soon,
      (select count(*) from listing_revision where event_id = ${scope.eventId} and status = 'published')::int as published,
      (select count(*) from revisions where status = 'submitted')::int as waiting,
      (select min(submitted_at) from revisions where status = 'submitted') as oldest_waiting,
      (select count(*) from revisions where status = 'sent_back')::int as sent_back,
      (select count(*) from handed_in where status in ('submitted', 'in_review'))::int as applications,
      (select min(submitted_at) from handed_in where status in ('submitted', 'in_review')) as oldest_application,
      (select count(*) from handed_in where status in ('to_accept', 'to_waitlist', 'to_reject'))::int as untold,
      (select count(*) from demo where event_id = ${scope.eventId} and status = 'scheduled')::int as demos_scheduled,
      (select count(*) from demo where event_id = ${scope.eventId} and status = 'submitted')::int as demos_waiting,
      (select count(*) from attendee where event_id = ${scope.eventId} and status = 'registered')::int as attendees,
      (select coalesce(sum(leads), 0) from lead_tally where event_id = ${scope.eventId})::int as leads,
      (select count(*) from mail where event_id = ${scope.eventId} and status = 'failed')::int as failed_mails
  `.execute(scope.tx);
  const counts = rows[0] as Counts;
  const of = (name: string) => counts[name] ?? 0;
  return {
    exhibitors: {
      total: of('exhibitors'),
      invited: of('invited'),
      confirmed: of('confirmed'),
      withoutStand: of('without_stand'),
    },
    stands: {
      total: of('stands'),
      available: of('available'),
      held: of('held'),
      assigned: of('assigned'),
      blocked: of('blocked'),
    },
    listings: {
      published: of('published'),
      waiting: of('waiting'),
      oldestWaitingSince: counts.oldest_waiting,
      sentBack: of('sent_back'),
    },
    applications: {
      waiting: of('applications'),
      oldestWaitingSince: counts.oldest_application,
      untold: of('untold'),
    },
    demos: { scheduled: of('demos_scheduled'), waiting: of('demos_waiting') },
    attendees: { registered: of('attendees') },
    leads: { total: of('leads') },
    mails: { failed: of('failed_mails') },
    holdsEndingSoon: of('holds_ending_soon'),
  };
}
