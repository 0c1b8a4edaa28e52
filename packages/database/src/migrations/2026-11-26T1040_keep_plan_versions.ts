import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const organiser = `((select foyer_scope()) = 'organiser' and ${here})`;
const system = `((select foyer_scope()) = 'system' and ((select foyer_event_id()) is null or ${here}))`;
const kinds = ['wall', 'exit', 'entrance', 'stage', 'obstacle', 'catering'];
const fixtureKinds = (given: readonly string[]) => `
  alter table hall_fixture drop constraint hall_fixture_kind_check;
  alter table hall_fixture add constraint hall_fixture_kind_check
    check (kind in (${given.map((kind) => `'${kind}'`).join(', ')}));`;

/**
 * A drawing is kept as it was saved, the building's own drawing lies under it, and aisles, sockets
 * and outlets are drawn too. Versions and backgrounds are the organiser's alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    ${fixtureKinds([...kinds, 'aisle', 'power', 'network'])}

    create table hall_background (
      event_id uuid not null,
      hall_id uuid not null,
      file_name text not null,
      content_type text not null check (content_type = 'image/webp'),
      width_pixels integer not null check (width_pixels > 0),
      height_pixels integer not null check (height_pixels > 0),
      sha256 text not null,
      content bytea not null,
      left_metres double precision not null,
      top_metres double precision not null,
      metres_per_pixel double precision not null check (metres_per_pixel > 0),
      opacity double precision not null check (opacity > 0 and opacity <= 1),
      version integer not null default 1,
      primary key (event_id, hall_id),
      foreign key (event_id, hall_id) references hall on delete cascade
    );

    create table plan_version (
      event_id uuid not null,
      hall_id uuid not null,
      number integer not null check (number > 0),
      saved_at timestamptz not null,
      saved_by text,
      restored_from integer,
      changes jsonb not null,
      drawing jsonb not null,
      primary key (event_id, hall_id, number),
      foreign key (event_id, hall_id) references hall on delete cascade,
      foreign key (event_id, hall_id, restored_from) references plan_version
    );
  `)
    .execute(db);
  for (const table of ['hall_background', 'plan_version']) {
    await sql
      .raw(`
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_write on ${table}
        using (${organiser} or ${system}) with check (${organiser} or ${system});
    `)
      .execute(db);
  }
}

/** What had no name before is gone again. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop table plan_version;
    drop table hall_background;
    alter table hall_fixture no force row level security;
    delete from hall_fixture where kind in ('aisle', 'power', 'network');
    alter table hall_fixture force row level security;
    ${fixtureKinds(kinds)}
  `)
    .execute(db);
}
