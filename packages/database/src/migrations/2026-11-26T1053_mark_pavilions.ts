import { type Kysely, sql } from 'kysely';

/** A pavilion is a name: its stands carry it on the plan, its exhibitors in their claim. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table stand add column pavilion text not null default '';
    alter table placement_claim add column pavilion text not null default '';
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table placement_claim drop column pavilion;
    alter table stand drop column pavilion;
  `)
    .execute(db);
}
