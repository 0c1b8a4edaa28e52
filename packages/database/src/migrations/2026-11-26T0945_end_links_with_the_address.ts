import { type Kysely, sql } from 'kysely';

const told = (audience: string) => `
  create trigger fact_told after insert on fact
    for each row when (new.noun not in ('attendee', 'lead')${audience})
    execute function foyer_tell_of_fact();`;

/**
 * A link to the page of a badge was sent to an address: another address, other links. Colleagues'
 * screens are not told of what exhibitors keep to themselves. And what 0820 meant to do to demos
 * that were scheduled before it, which row level security kept from it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create function foyer_end_badge_links() returns trigger language plpgsql as $$
    begin
      delete from badge_link where event_id = new.event_id and attendee_id = new.attendee_id;
      return null;
    end $$;
    create trigger attendee_address_changed after update of email on attendee
      for each row when (old.email is distinct from new.email)
      execute function foyer_end_badge_links();

    drop trigger fact_told on fact;
    ${told(" and new.audience <> 'exhibitor'")}

    alter table demo no force row level security;
    update demo set acknowledged_at = now()
      where status = 'scheduled' and acknowledged_at is null;
    alter table demo force row level security;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger fact_told on fact;
    ${told('')}
    drop trigger attendee_address_changed on attendee;
    drop function foyer_end_badge_links();
  `)
    .execute(db);
}
