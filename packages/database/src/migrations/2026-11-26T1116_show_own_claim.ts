import { type Kysely, sql } from 'kysely';

/** Which part of the hall is for it, an exhibitor has to know before it wishes for stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create policy placement_claim_read on placement_claim for select
      using ((select foyer_scope()) = 'exhibitor' and event_id = (select foyer_event_id())
        and exhibitor_id = (select foyer_exhibitor_id()));
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop policy placement_claim_read on placement_claim').execute(db);
}
