import { type Kysely, sql } from 'kysely';

/** What else stands in a hall is drawn by the organiser too; a save names the version it saw. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table hall_fixture add column version integer not null default 1`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table hall_fixture drop column version`.execute(db);
}
