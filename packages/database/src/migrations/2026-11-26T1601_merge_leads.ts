import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const own = `((select foyer_scope()) = 'exhibitor' and ${here}
  and exhibitor_id = (select foyer_exhibitor_id()))`;
const system = `((select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here}))`;

/**
 * What a booth said of two leads that look alike: they are one person, and the first is shown with
 * the other; or they are two. Neither lead is changed, so either word can be taken back.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table lead_merge (
      event_id uuid not null,
      exhibitor_id uuid not null,
      lead_id uuid not null,
      into_lead_id uuid not null,
      decision text not null check (decision in ('one', 'two')),
      decided_at timestamptz not null,
      decided_by_name text not null,
      primary key (event_id, exhibitor_id, lead_id, into_lead_id),
      foreign key (event_id, exhibitor_id, lead_id) references lead on delete cascade,
      foreign key (event_id, exhibitor_id, into_lead_id) references lead on delete cascade,
      check (lead_id <> into_lead_id)
    );
    -- A lead is shown with one other at most.
    create unique index lead_merge_once on lead_merge (event_id, exhibitor_id, lead_id)
      where decision = 'one';
    create index lead_merge_into on lead_merge (event_id, exhibitor_id, into_lead_id);
    alter table lead_merge enable row level security;
    alter table lead_merge force row level security;
    create policy lead_merge_write on lead_merge using (${own} or ${system})
      with check (${own} or ${system});
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table lead_merge').execute(db);
}
