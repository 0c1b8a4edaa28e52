import { type Kysely, sql } from 'kysely';

/** In a sub-select, PostgreSQL asks for the scope once a statement and not at every row. */
const here = 'event_id = (select foyer_event_id())';
const organiser = `((select foyer_scope()) = 'organiser' and ${here})`;
const system = `((select foyer_scope()) = 'system' and ((select foyer_event_id()) is null or ${here}))`;
const own = `((select foyer_scope()) = 'exhibitor' and ${here} and exhibitor_id = (select foyer_exhibitor_id()))`;
const hosted = `((select foyer_scope()) = 'exhibitor' and ${here} and main_id = (select foyer_exhibitor_id()))`;
const outside = `((select foyer_scope()) in ('exhibitor', 'public') and ${here})`;
const isListed = (table: string) => `exists (
  select from listing_revision r where r.event_id = ${table}.event_id
  and r.exhibitor_id = ${table}.exhibitor_id and r.status = 'published')`;
const isShared = `exists (
  select from co_exhibitor c where c.event_id = stand_assignment.event_id
  and c.main_id = stand_assignment.exhibitor_id)`;

/**
 * A co-exhibitor is at the stands of its main exhibitor, whichever these are, and has none of its
 * own. The foreign keys say so: an open assignment and a main exhibitor belong to somebody that is
 * no co-exhibitor, so neither a stand nor a chain can slip in between two transactions.
 * Who may see a stand is asked of whoever is at it: a published co-exhibitor shows it as well.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table exhibitor add column is_co_exhibitor boolean not null default false;
    alter table exhibitor add constraint exhibitor_seating
      unique (event_id, exhibitor_id, is_co_exhibitor);
    alter table exhibitor add constraint exhibitor_named unique (event_id, exhibitor_id, name);

    alter table stand_assignment add column of_co_exhibitor boolean
      generated always as (case when ended_at is null then false end) stored;
    alter table stand_assignment add constraint stand_assignment_of_holder
      foreign key (event_id, exhibitor_id, of_co_exhibitor)
      references exhibitor (event_id, exhibitor_id, is_co_exhibitor);

    create table co_exhibitor (
      event_id uuid not null,
      exhibitor_id uuid not null,
      main_id uuid not null,
      -- As the exhibitor is called: its main exhibitor sees no other row of it.
      name text not null,
      since timestamptz not null,
      is_co_exhibitor boolean generated always as (true) stored,
      main_is_co_exhibitor boolean generated always as (false) stored,
      primary key (event_id, exhibitor_id),
      constraint co_exhibitor_is_one foreign key (event_id, exhibitor_id, is_co_exhibitor)
        references exhibitor (event_id, exhibitor_id, is_co_exhibitor) on delete cascade,
      constraint co_exhibitor_named foreign key (event_id, exhibitor_id, name)
        references exhibitor (event_id, exhibitor_id, name) on update cascade on delete cascade,
      constraint co_exhibitor_main_is_none foreign key (event_id, main_id, main_is_co_exhibitor)
        references exhibitor (event_id, exhibitor_id, is_co_exhibitor) on delete cascade
    );
    create index co_exhibitor_main on co_exhibitor (event_id, main_id);
    -- At whose stand it is, as a co-exhibitor was told.
    alter table stand_notice add column main_name text;
    alter table co_exhibitor enable row level security;
    alter table co_exhibitor force row level security;
    create policy co_exhibitor_write on co_exhibitor
      using (${organiser} or ${system}) with check (${organiser} or ${system});
    create policy co_exhibitor_read on co_exhibitor for select
      using (${own} or ${hosted} or (${outside} and ${isListed('co_exhibitor')}));

    drop policy stand_assignment_read on stand_assignment;
    create policy stand_assignment_read on stand_assignment for select
      using (published_at is not null and (${own}
        or (${outside} and kind = 'assigned' and ended_at is null
          and (${isListed('stand_assignment')} or ${isShared}))));

    -- Who is at which stand now: whoever has it, and whoever shares it.
    create view stand_presence with (security_invoker = true) as
      select event_id, stand_id, exhibitor_id, null::uuid as main_id,
        kind, held_until, published_at
      from stand_assignment where ended_at is null
      union all
      select a.event_id, a.stand_id, c.exhibitor_id, c.main_id,
        a.kind, a.held_until, a.published_at
      from co_exhibitor c join stand_assignment a
        on a.event_id = c.event_id and a.exhibitor_id = c.main_id and a.ended_at is null;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop view stand_presence;
    drop policy stand_assignment_read on stand_assignment;
    create policy stand_assignment_read on stand_assignment for select
      using (published_at is not null and (${own}
        or (${outside} and kind = 'assigned' and ended_at is null
          and ${isListed('stand_assignment')})));
    drop table co_exhibitor;
    alter table stand_notice drop column main_name;
    alter table stand_assignment drop constraint stand_assignment_of_holder;
    alter table stand_assignment drop column of_co_exhibitor;
    alter table exhibitor drop constraint exhibitor_named;
    alter table exhibitor drop constraint exhibitor_seating;
    alter table exhibitor drop column is_co_exhibitor;
  `)
    .execute(db);
}
