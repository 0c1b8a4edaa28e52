import { type Kysely, sql } from 'kysely';

const before = `'captured', 'noted', 'rated', 'tempered', 'tagged', 'answered', 'consented', 'withdrawn'`;

/**
 * A device counts its entries, so that what is missing is known and what it recorded within one
 * millisecond keeps its order; two more things can be said about a lead.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table lead_entry add column sequence integer not null default 0;
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check
      check (kind in (${before}, 'planned', 'undone'));
    create index lead_entry_device on lead_entry (event_id, exhibitor_id, device_id, sequence);
    -- The owner is bound by row level security too, hence without it for a moment.
    alter table lead no force row level security;
    update lead set folded = '{"nextStep": null}' || folded;
    alter table lead force row level security;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop index lead_entry_device;
    alter table lead_entry no force row level security;
    delete from lead_entry where kind in ('planned', 'undone');
    alter table lead_entry force row level security;
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check check (kind in (${before}));
    alter table lead_entry drop column sequence;
  `)
    .execute(db);
}
