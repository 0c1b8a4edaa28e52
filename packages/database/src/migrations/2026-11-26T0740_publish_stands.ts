import { type Kysely, sql } from 'kysely';

const here = 'event_id = foyer_event_id()';
const organiser = `(foyer_scope() = 'organiser' and ${here})`;
const system = `(foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;
const own = `(foyer_scope() = 'exhibitor' and ${here} and exhibitor_id = foyer_exhibitor_id())`;
const isListed = `exists (
  select from listing_revision r where r.event_id = stand_assignment.event_id
  and r.exhibitor_id = stand_assignment.exhibitor_id and r.status = 'published')`;
const outside = `(foyer_scope() in ('exhibitor', 'public') and ${here}
  and kind = 'assigned' and ended_at is null and ${isListed})`;

/**
 * Deciding who gets a stand and telling it are two steps: until it is published, an assignment is
 * seen by the team alone, whatever a query asks for. After that it changes only with a notice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table stand_assignment add column published_at timestamptz
      check (published_at is null or kind = 'assigned');
    select set_config('foyer.scope', 'system', true);
    update stand_assignment set published_at = started_at where kind = 'assigned';
    select set_config('foyer.scope', '', true);
    drop policy stand_assignment_read on stand_assignment;
    create policy stand_assignment_read on stand_assignment for select
      using (published_at is not null and (${own} or ${outside}));

    create table stand_notice (
      event_id uuid not null,
      notice_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid not null,
      kind text not null check (kind in ('assigned', 'moved', 'released')),
      from_number text,
      to_number text,
      to_stand_id uuid,
      reason text not null default '',
      sent_at timestamptz not null,
      acknowledged_at timestamptz,
      acknowledged_by text,
      primary key (event_id, notice_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, to_stand_id) references stand on delete set null (to_stand_id),
      check ((acknowledged_at is null) = (acknowledged_by is null)),
      check ((kind = 'assigned') = (from_number is null)),
      check ((kind = 'released') = (to_number is null))
    );
    create index stand_notice_exhibitor on stand_notice (event_id, exhibitor_id, sent_at);
    create index stand_notice_stand on stand_notice (event_id, to_stand_id);
    alter table stand_notice enable row level security;
    alter table stand_notice force row level security;
    create policy stand_notice_write on stand_notice
      using (${organiser} or ${system}) with check (${organiser} or ${system});
    create policy stand_notice_read on stand_notice for select using (${own});

    create table stand_waiting (
      event_id uuid not null,
      stand_id uuid not null,
      exhibitor_id uuid not null,
      since timestamptz not null,
      primary key (event_id, stand_id, exhibitor_id),
      foreign key (event_id, stand_id) references stand on delete cascade,
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    create index stand_waiting_exhibitor on stand_waiting (event_id, exhibitor_id);
    alter table stand_waiting enable row level security;
    alter table stand_waiting force row level security;
    create policy stand_waiting_write on stand_waiting
      using (${organiser} or ${system}) with check (${organiser} or ${system});
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop table stand_waiting;
    drop table stand_notice;
    drop policy stand_assignment_read on stand_assignment;
    create policy stand_assignment_read on stand_assignment for select using (${own} or ${outside});
    alter table stand_assignment drop column published_at;
  `)
    .execute(db);
}
