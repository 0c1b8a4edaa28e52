import { type Kysely, sql } from 'kysely';

const before = `'captured', 'noted', 'rated', 'tempered', 'tagged', 'answered', 'consented',
  'withdrawn', 'planned', 'undone'`;

/** A lead may be about products of the booth. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check
      check (kind in (${before}, 'interested'));
    alter table lead no force row level security;
    update lead set folded = '{"products": []}' || folded;
    alter table lead force row level security;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table lead_entry no force row level security;
    delete from lead_entry where kind = 'interested';
    alter table lead_entry force row level security;
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check check (kind in (${before}));
  `)
    .execute(db);
}
