import { type Kysely, sql } from 'kysely';

/**
 * Every lead says in which transaction it was last changed. Devices ask for what is new since they
 * asked last: whatever was changed by a transaction that had not ended by then. So nothing is skipped
 * that was written early and committed late, and no clock has to be believed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table lead add column changed_in xid8 not null default pg_current_xact_id();
    create function foyer_mark_change() returns trigger language plpgsql as $$
    begin
      new.changed_in := pg_current_xact_id();
      return new;
    end $$;
    create trigger lead_mark_change before update on lead
      for each row execute function foyer_mark_change();
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger lead_mark_change on lead;
    drop function foyer_mark_change();
    alter table lead drop column changed_in;
  `)
    .execute(db);
}
