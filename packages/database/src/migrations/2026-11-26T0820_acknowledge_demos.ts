import { type Kysely, sql } from 'kysely';

/**
 * Whoever is given a time and place, or another one, says that it suits; until then the organiser
 * sees that nobody has. What is scheduled already was agreed on before anybody was asked.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table demo add column acknowledged_at timestamptz;
    update demo set acknowledged_at = now() where status = 'scheduled';
    alter table demo add constraint demo_acknowledged_when_scheduled
      check (acknowledged_at is null or status = 'scheduled');
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table demo drop column acknowledged_at').execute(db);
}
