import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const isScope = (kind: string) => `((select foyer_scope()) = '${kind}' and ${here})`;
const own = `((select foyer_scope()) = 'exhibitor' and ${here}
  and exhibitor_id = (select foyer_exhibitor_id()))`;
const system = `((select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here}))`;

/**
 * In how many personal selections a demo is. Selections stay on the devices of visitors: this is a
 * number that goes up and down, and knows no device. In a table of its own, so that whoever books a
 * seat waits for nobody's star.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table demo_interest (
      event_id uuid not null,
      exhibitor_id uuid not null,
      demo_id uuid not null,
      chosen integer not null default 0 check (chosen >= 0),
      primary key (event_id, demo_id),
      foreign key (event_id, exhibitor_id, demo_id)
        references demo (event_id, exhibitor_id, demo_id) on delete cascade
    );
    alter table demo_interest enable row level security;
    alter table demo_interest force row level security;
    create policy demo_interest_write on demo_interest using (${system}) with check (${system});
    create policy demo_interest_read on demo_interest for select
      using (${isScope('organiser')} or ${own});
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table demo_interest').execute(db);
}
