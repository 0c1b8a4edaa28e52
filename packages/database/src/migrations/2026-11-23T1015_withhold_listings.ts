import { type Kysely, sql } from 'kysely';

const scope = 'foyer_scope()';
const here = 'event_id = foyer_event_id()';

/**
 * The listing of an exhibitor that left stays as it was, published and all, but nobody outside sees
 * it. Whatever asks "is it listed?" through row level security (stands, demos) follows by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table listing_revision add column is_withheld boolean not null default false;
    drop policy listing_revision_read on listing_revision;
    create policy listing_revision_read on listing_revision for select using (
      ${scope} in ('exhibitor', 'public') and ${here}
      and status = 'published' and not is_withheld);
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop policy listing_revision_read on listing_revision;
    create policy listing_revision_read on listing_revision for select using (
      ${scope} in ('exhibitor', 'public') and ${here} and status = 'published');
    alter table listing_revision drop column is_withheld;
  `)
    .execute(db);
}
