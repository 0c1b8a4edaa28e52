import { type Kysely, sql } from 'kysely';

/**
 * Nobody looks entries up by device, and without statistics of a young table the planner took this
 * index for others that were better.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop index lead_entry_device').execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      'create index lead_entry_device on lead_entry (event_id, exhibitor_id, device_id, sequence)',
    )
    .execute(db);
}
