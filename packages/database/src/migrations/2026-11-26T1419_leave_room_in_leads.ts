import { type Kysely, sql } from 'kysely';

/**
 * A lead is folded anew with every entry about it, and none of its indexes changes by that: with
 * room on its page it stays there, and the indexes are left alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table lead set (fillfactor = 80)').execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table lead reset (fillfactor)').execute(db);
}
