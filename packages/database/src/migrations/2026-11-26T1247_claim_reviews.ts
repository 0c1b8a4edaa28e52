import { type Kysely, sql } from 'kysely';

/** Two reviewers do not read the same listing, and an older version can become public again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table listing_revision
      add column claimed_by uuid references auth."user" ("id") on delete set null,
      add column claimed_at timestamptz,
      add column restored_from_revision_id uuid,
      add foreign key (event_id, restored_from_revision_id)
        references listing_revision (event_id, revision_id);
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table listing_revision
      drop column claimed_by, drop column claimed_at, drop column restored_from_revision_id;
  `)
    .execute(db);
}
