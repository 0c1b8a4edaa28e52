import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const own = `((select foyer_scope()) = 'exhibitor' and ${here}
  and exhibitor_id = (select foyer_exhibitor_id()))`;
const system = `((select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here}))`;

/** What a booth asks the people it meets; the answers are entries of their leads. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table lead_form (
      event_id uuid not null,
      exhibitor_id uuid not null,
      questions jsonb not null,
      former jsonb not null,
      version integer not null,
      saved_at timestamptz not null,
      primary key (event_id, exhibitor_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    alter table lead_form enable row level security;
    alter table lead_form force row level security;
    create policy lead_form_write on lead_form using (${own} or ${system})
      with check (${own} or ${system});
    alter table lead no force row level security;
    update lead set folded = '{"answers": {}}' || folded;
    alter table lead force row level security;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop table lead_form;
    alter table lead no force row level security;
    update lead set folded = folded - 'answers';
    alter table lead force row level security;
  `)
    .execute(db);
}
