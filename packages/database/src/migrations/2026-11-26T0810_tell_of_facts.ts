import { type Kysely, sql } from 'kysely';

/**
 * Tells every listening process that something happened: at which event and to what kind of thing,
 * never what. PostgreSQL sends it at commit and folds equal ones of a transaction into one. Facts
 * about attendees and leads come by the thousand and no screen follows them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create function foyer_tell_of_fact() returns trigger language plpgsql as $$
    begin
      perform pg_notify('foyer_fact', new.event_id::text || ' ' || new.noun);
      return null;
    end $$;
    create trigger fact_told after insert on fact
      for each row when (new.noun not in ('attendee', 'lead'))
      execute function foyer_tell_of_fact();
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop trigger fact_told on fact; drop function foyer_tell_of_fact()').execute(db);
}
