import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const organiser = `((select foyer_scope()) = 'organiser' and ${here})`;
const exhibitor = `((select foyer_scope()) = 'exhibitor' and ${here})`;
const system = `((select foyer_scope()) = 'system' and ((select foyer_event_id()) is null or ${here}))`;

/**
 * An event's own words for the letters that Foyer writes for it. Without a row the shipped ones are
 * used. An exhibitor's act writes letters too, so it may read them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table letter_text (
      event_id uuid not null references event on delete cascade,
      kind text not null,
      locale text not null check (locale in ('de', 'en')),
      subject text not null,
      heading text not null,
      body text not null,
      version uuid not null default gen_random_uuid(),
      changed_at timestamptz not null,
      changed_by_name text not null,
      primary key (event_id, kind, locale)
    );
    alter table letter_text enable row level security;
    alter table letter_text force row level security;
    create policy letter_text_write on letter_text
      using (${organiser} or ${system}) with check (${organiser} or ${system});
    create policy letter_text_read on letter_text for select using (${exhibitor});
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table letter_text`.execute(db);
}
