import { type Kysely, sql } from 'kysely';

const here = 'event_id = foyer_event_id()';
const who = `(foyer_scope() = 'organiser' and ${here})
  or (foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;

/**
 * What the columns of a list of attendees hold, as the team has once said it, by their headings.
 * And leads whose badge nobody knows yet: they wait for an attendee to arrive with that code.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table attendee_import_column (
      event_id uuid not null references event on delete cascade,
      heading text not null,
      -- What the column holds; null: it is left alone.
      use text check (use in ('name', 'given', 'family', 'organisation', 'email', 'ticket',
        'status', 'badgeCode', 'order', 'externalRef')),
      said_at timestamptz not null,
      primary key (event_id, heading)
    );
    alter table attendee_import_column enable row level security;
    alter table attendee_import_column force row level security;
    create policy attendee_import_column_write on attendee_import_column
      using (${who}) with check (${who});
    create index lead_unresolved on lead (event_id, badge_code) where attendee_id is null;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop index lead_unresolved;
    drop table attendee_import_column;
  `)
    .execute(db);
}
