import { type Kysely, sql } from 'kysely';

/**
 * One reminder for each application that was begun; and who wrote which answer last, so that two
 * people with one link do not overwrite each other unseen.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table application
      add column reminded_at timestamptz,
      add column version integer not null default 0,
      add column part_edits jsonb not null default '{}';
    create index application_begun on application (event_id)
      where status = 'draft' and reminded_at is null;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      'alter table application drop column reminded_at, drop column version, drop column part_edits;',
    )
    .execute(db);
}
