import { type Kysely, sql } from 'kysely';

/** Everything else about who may read an event stays as the second wall was built. */
const others = `
  (foyer_scope() in ('exhibitor', 'attendee') and event_id = foyer_event_id())
  or (foyer_scope() = 'account' and (created_by = foyer_account_id()
    or exists (select from team_member m where m.event_id = event.event_id)
    or exists (select from exhibitor_member m where m.event_id = event.event_id)))`;

/**
 * The public sees every published event while it has chosen none, as on the start page. Once it is
 * at one it sees that one alone, as it does everything else of an event.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter policy event_read on event using (${others}
      or (foyer_scope() = 'public' and status = 'published'
        and (foyer_event_id() is null or event_id = foyer_event_id())));
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter policy event_read on event using (${others}
      or (foyer_scope() = 'public' and status = 'published'));
  `)
    .execute(db);
}
