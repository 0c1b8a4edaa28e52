import { type Kysely, sql } from 'kysely';

const here = 'event_id = foyer_event_id()';
const holder = `(foyer_scope() = 'attendee' and ${here})`;
const ownBadge = `(foyer_scope() = 'attendee' and ${here} and attendee_id = foyer_attendee_id())`;
const organiser = `(foyer_scope() = 'organiser' and ${here})`;
const system = `(foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;
const ownLead = (table: string) => `(foyer_scope() = 'attendee' and ${here} and exists (
  select from lead l where l.event_id = ${table}.event_id and l.exhibitor_id = ${table}.exhibitor_id
  and l.attendee_id = foyer_attendee_id()))`;

/**
 * The page of a badge: who has what of its holder, and the holder's word on it. Of a link only the
 * hash is kept. A holder reads and changes what exhibitors recorded of this badge, and nothing else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table badge_link (
      event_id uuid not null,
      token_hash text not null,
      attendee_id uuid not null,
      issued_at timestamptz not null,
      primary key (event_id, token_hash),
      foreign key (event_id, attendee_id) references attendee on delete cascade
    );
    create unique index badge_link_once on badge_link (token_hash);
    create index badge_link_of_attendee on badge_link (event_id, attendee_id, issued_at);

    create table attendee_sharing (
      event_id uuid not null,
      attendee_id uuid not null,
      refuses boolean not null,
      fields text[] not null,
      email text not null,
      updated_at timestamptz not null,
      primary key (event_id, attendee_id),
      foreign key (event_id, attendee_id) references attendee on delete cascade
    );

    alter table event add column tells_first_scan boolean not null default false;
    alter table attendee add column told_at timestamptz;

    alter table badge_link enable row level security;
    alter table badge_link force row level security;
    create policy badge_link_write on badge_link using (${organiser} or ${system})
      with check (${organiser} or ${system});

    alter table attendee_sharing enable row level security;
    alter table attendee_sharing force row level security;
    create policy attendee_sharing_write on attendee_sharing using (${ownBadge} or ${system})
      with check (${ownBadge} or ${system});
    -- Readable to an exhibitor while it holds the badge's code in its hands, as the attendee is.
    create policy attendee_sharing_read on attendee_sharing for select using (
      foyer_scope() = 'exhibitor' and ${here} and exists (
        select from attendee a where a.event_id = attendee_sharing.event_id
        and a.attendee_id = attendee_sharing.attendee_id));

    create policy lead_badge on lead for update using (${ownBadge}) with check (${ownBadge});
    create policy lead_entry_badge on lead_entry using (foyer_scope() = 'attendee' and ${here} and exists (
      select from lead l where l.event_id = lead_entry.event_id and l.exhibitor_id = lead_entry.exhibitor_id
      and l.lead_id = lead_entry.lead_id and l.attendee_id = foyer_attendee_id()));
    create policy exhibitor_badge on exhibitor for select using (${ownLead('exhibitor')});
    create policy fact_badge_append on fact for insert with check (${holder} and noun = 'lead');
    create policy fact_badge_read on fact for select using (
      type = 'lead.exported' and ${ownLead('fact')});
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop policy fact_badge_read on fact;
    drop policy fact_badge_append on fact;
    drop policy exhibitor_badge on exhibitor;
    drop policy lead_entry_badge on lead_entry;
    drop policy lead_badge on lead;
    alter table attendee drop column told_at;
    alter table event drop column tells_first_scan;
    drop table attendee_sharing;
    drop table badge_link;
  `)
    .execute(db);
}
