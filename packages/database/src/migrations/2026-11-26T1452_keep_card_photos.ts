import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const own = `((select foyer_scope()) = 'exhibitor' and ${here}
  and exhibitor_id = (select foyer_exhibitor_id()))`;
const system = `((select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here}))`;
const holder = `((select foyer_scope()) = 'attendee' and ${here} and exists (
  select from lead l where l.event_id = lead_photo.event_id
  and l.exhibitor_id = lead_photo.exhibitor_id and l.lead_id = lead_photo.lead_id
  and l.attendee_id = (select foyer_attendee_id())))`;

const before = `'captured', 'noted', 'rated', 'tempered', 'tagged', 'answered', 'consented',
  'withdrawn', 'planned', 'undone', 'interested', 'introduced', 'corrected'`;

/**
 * Photos of business cards. They show a person, so they go with the consent, whatever way the lead
 * was changed on; the badge's holder may take them away too, and adds none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check
      check (kind in (${before}, 'pictured'));
    create index lead_entry_photo on lead_entry (event_id, exhibitor_id, (payload ->> 'photoId'))
      where kind = 'pictured';
    alter table lead no force row level security;
    update lead set folded = '{"photos": []}' || folded;
    alter table lead force row level security;

    create table lead_photo (
      event_id uuid not null,
      exhibitor_id uuid not null,
      photo_id uuid not null,
      lead_id uuid not null,
      content_type text not null,
      sha256 text not null,
      content bytea not null,
      received_at timestamptz not null,
      primary key (event_id, exhibitor_id, photo_id),
      foreign key (event_id, exhibitor_id, lead_id) references lead on delete cascade
    );
    create index lead_photo_of_lead on lead_photo (event_id, exhibitor_id, lead_id);
    alter table lead_photo enable row level security;
    alter table lead_photo force row level security;
    create policy lead_photo_write on lead_photo using (${own} or ${system})
      with check (${own} or ${system});
    create policy lead_photo_badge on lead_photo using (${holder}) with check (false);

    create function foyer_drop_photos() returns trigger language plpgsql as $$
    begin
      delete from lead_photo where event_id = new.event_id and exhibitor_id = new.exhibitor_id
        and lead_id = new.lead_id;
      return null;
    end $$;
    create trigger lead_drop_photos after update of status on lead for each row
      when (new.status in ('withdrawn', 'erased')) execute function foyer_drop_photos();

    create function foyer_drop_photo() returns trigger language plpgsql as $$
    begin
      delete from lead_photo where event_id = new.event_id and exhibitor_id = new.exhibitor_id
        and photo_id = (new.payload ->> 'photoId')::uuid;
      return null;
    end $$;
    create trigger lead_entry_drops_photo after insert on lead_entry for each row
      when (new.kind = 'pictured' and new.payload ->> 'present' = 'false')
      execute function foyer_drop_photo();
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger lead_entry_drops_photo on lead_entry;
    drop trigger lead_drop_photos on lead;
    drop function foyer_drop_photo();
    drop function foyer_drop_photos();
    drop table lead_photo;
    drop index lead_entry_photo;
    alter table lead no force row level security;
    alter table lead_entry no force row level security;
    delete from lead_entry where kind = 'pictured';
    update lead set folded = folded - 'photos';
    alter table lead force row level security;
    alter table lead_entry force row level security;
    alter table lead_entry drop constraint lead_entry_kind_check;
    alter table lead_entry add constraint lead_entry_kind_check check (kind in (${before}));
  `)
    .execute(db);
}
