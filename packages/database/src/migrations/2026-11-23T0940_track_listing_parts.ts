import { type Kysely, sql } from 'kysely';

/**
 * Who changed which part of a working copy last, so that two editors of one part are both heard;
 * and which submission a published revision took its accepted fields from, while the rest went back.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table listing_working_copy add column part_edits jsonb not null default '{}';
    alter table listing_revision add column accepted_from_revision_id uuid;
    alter table listing_revision add constraint listing_revision_accepted_from
      foreign key (event_id, accepted_from_revision_id) references listing_revision (event_id, revision_id);
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table listing_revision drop column accepted_from_revision_id;
    alter table listing_working_copy drop column part_edits;
  `)
    .execute(db);
}
