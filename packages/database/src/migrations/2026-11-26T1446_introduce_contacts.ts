import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const own = `((select foyer_scope()) = 'exhibitor' and ${here}
  and exhibitor_id = (select foyer_exhibitor_id()))`;

const before = `'captured', 'noted', 'rated', 'tempered', 'tagged', 'answered', 'consented',
  'withdrawn', 'planned', 'undone', 'interested'`;
const told = `kind in ('introduced', 'corrected')`;

/**
 * People without a badge, who told a booth of themselves. Their details stand in entries, which
 * nobody changes; but when the person takes the consent back, what they told goes, whatever way the
 * lead was changed on.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check
      check (kind in (${before}, 'introduced', 'corrected'));

    alter table lead no force row level security;
    alter table lead_entry no force row level security;
    update lead set folded = jsonb_build_object('details', null, 'source', (
      select e.payload ->> 'source' from lead_entry e where e.event_id = lead.event_id
      and e.exhibitor_id = lead.exhibitor_id and e.lead_id = lead.lead_id and e.kind = 'captured'
      order by e.device_at, e.device_id, e.sequence, e.entry_id limit 1)) || folded;
    alter table lead force row level security;
    alter table lead_entry force row level security;

    -- The only change of an entry that there is: what a person told is taken out of it.
    create policy lead_entry_wipe on lead_entry for update using (${own} and ${told})
      with check (${own} and ${told} and payload = '{}'::jsonb);

    create function foyer_wipe_details() returns trigger language plpgsql as $$
    begin
      update lead_entry set payload = '{}' where event_id = new.event_id
        and exhibitor_id = new.exhibitor_id and lead_id = new.lead_id and ${told}
        and payload <> '{}' and device_at <= (new.folded ->> 'withdrawnAt')::timestamptz;
      return null;
    end $$;
    create trigger lead_wipe_details after insert or update of status on lead for each row
      when (new.status = 'withdrawn' and new.badge_code like 'contact:%')
      execute function foyer_wipe_details();
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger lead_wipe_details on lead;
    drop function foyer_wipe_details();
    drop policy lead_entry_wipe on lead_entry;
    alter table lead no force row level security;
    alter table lead_entry no force row level security;
    -- Without what they told there is nothing in them.
    delete from lead where badge_code like 'contact:%';
    delete from lead_entry where ${told};
    update lead set folded = folded - 'details' - 'source';
    alter table lead force row level security;
    alter table lead_entry force row level security;
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check check (kind in (${before}));
  `)
    .execute(db);
}
