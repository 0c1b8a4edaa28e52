import { type Kysely, sql } from 'kysely';

/**
 * The nouns of an event. Every event-owned table leads its primary key and its foreign keys with
 * `event_id`, so the database itself refuses a row that points into another event.
 * The status words repeat the zod enums on purpose; a test compares them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create extension if not exists citext;
    create extension if not exists btree_gist;
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;

    create table event (
      event_id uuid primary key default gen_random_uuid(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name text not null,
      tagline jsonb not null default '{"de":"","en":""}',
      organiser_name text not null,
      venue_name text not null,
      venue_address text not null default '',
      city text not null,
      starts_on date not null,
      ends_on date not null,
      time_zone text not null default 'Europe/Berlin',
      status text not null default 'draft' check (status in ('draft', 'published', 'archived')),
      accent text check (accent ~ '^#[0-9a-f]{6}$'),
      listing_due_on date,
      scanning_mode text not null default 'badge_with_consent'
        check (scanning_mode in ('off', 'attendee_initiated', 'badge_with_consent')),
      shareable_fields text[] not null default '{name,organisation,email}',
      retention_days integer not null default 90 check (retention_days between 1 and 3650),
      imprint_url text not null default '',
      privacy_url text not null default '',
      created_at timestamptz not null,
      created_by uuid references auth."user" ("id") on delete set null,
      check (ends_on >= starts_on)
    );

    create table consent_wording (
      event_id uuid not null references event on delete cascade,
      version integer not null,
      text jsonb not null,
      created_at timestamptz not null,
      primary key (event_id, version)
    );

    create table category (
      event_id uuid not null references event on delete cascade,
      category_id uuid not null default gen_random_uuid(),
      name jsonb not null,
      position integer not null default 0,
      primary key (event_id, category_id)
    );

    create table team_member (
      event_id uuid not null references event on delete cascade,
      account_id uuid not null references auth."user" ("id") on delete cascade,
      role text not null check (role in ('owner', 'manager', 'planner', 'reviewer', 'sponsorship', 'viewer')),
      created_at timestamptz not null,
      primary key (event_id, account_id)
    );
    create index team_member_account on team_member (account_id);

    create table exhibitor (
      event_id uuid not null references event on delete cascade,
      exhibitor_id uuid not null default gen_random_uuid(),
      name text not null,
      legal_name text not null default '',
      participation text not null check (participation in (
        'invited', 'applied', 'in_review', 'changes_requested', 'to_accept', 'to_reject', 'waitlisted',
        'accepted', 'rejected', 'confirmed', 'withdrawn', 'cancelled')),
      contact_name text not null default '',
      contact_email text not null,
      locale text not null default 'de' check (locale in ('de', 'en')),
      comment text not null default '',
      created_at timestamptz not null,
      last_active_at timestamptz,
      primary key (event_id, exhibitor_id)
    );
    create unique index exhibitor_name_once on exhibitor (event_id, lower(name));

    create table exhibitor_member (
      event_id uuid not null,
      exhibitor_id uuid not null,
      account_id uuid not null references auth."user" ("id") on delete cascade,
      role text not null check (role in ('admin', 'editor', 'scanner')),
      created_at timestamptz not null,
      primary key (event_id, exhibitor_id, account_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    create index exhibitor_member_account on exhibitor_member (account_id);

    create table invitation (
      event_id uuid not null references event on delete cascade,
      invitation_id uuid not null default gen_random_uuid(),
      token_hash text not null unique,
      email text not null,
      name text not null default '',
      kind text not null check (kind in ('team', 'exhibitor')),
      role text not null,
      exhibitor_id uuid,
      locale text not null default 'de',
      status text not null default 'open' check (status in ('open', 'accepted', 'revoked')),
      expires_at timestamptz not null,
      created_at timestamptz not null,
      created_by uuid references auth."user" ("id") on delete set null,
      accepted_at timestamptz,
      accepted_by uuid references auth."user" ("id") on delete set null,
      primary key (event_id, invitation_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      check ((kind = 'team' and exhibitor_id is null
              and role in ('owner', 'manager', 'planner', 'reviewer', 'sponsorship', 'viewer'))
          or (kind = 'exhibitor' and exhibitor_id is not null and role in ('admin', 'editor', 'scanner')))
    );
    create unique index invitation_open_once
      on invitation (event_id, kind, coalesce(exhibitor_id, event_id), lower(email)) where status = 'open';

    create table hall (
      event_id uuid not null references event on delete cascade,
      hall_id uuid not null default gen_random_uuid(),
      name text not null,
      width_metres double precision not null check (width_metres > 0 and width_metres <= 1000),
      depth_metres double precision not null check (depth_metres > 0 and depth_metres <= 1000),
      position integer not null default 0,
      primary key (event_id, hall_id)
    );
    create unique index hall_name_once on hall (event_id, lower(name));

    create table hall_fixture (
      event_id uuid not null,
      fixture_id uuid not null default gen_random_uuid(),
      hall_id uuid not null,
      kind text not null check (kind in ('wall', 'exit', 'entrance', 'stage', 'obstacle', 'catering')),
      polygon jsonb not null,
      caption jsonb not null default '{"de":"","en":""}',
      primary key (event_id, fixture_id),
      foreign key (event_id, hall_id) references hall on delete cascade
    );

    create table stand (
      event_id uuid not null,
      stand_id uuid not null default gen_random_uuid(),
      hall_id uuid not null,
      number text not null,
      polygon jsonb not null,
      area_square_metres double precision not null check (area_square_metres > 0),
      open_sides integer not null default 1 check (open_sides between 0 and 4),
      power_kilowatts double precision not null default 0 check (power_kilowatts >= 0),
      has_network boolean not null default false,
      category text not null default '',
      price_cents integer not null default 0 check (price_cents >= 0),
      status text not null default 'available'
        check (status in ('draft', 'available', 'held', 'assigned', 'confirmed', 'blocked')),
      version integer not null default 1,
      primary key (event_id, stand_id),
      foreign key (event_id, hall_id) references hall on delete restrict
    );
    create unique index stand_number_once on stand (event_id, lower(number));

    -- Who has or had a stand. The partial unique index is the last word on "one exhibitor a stand".
    create table stand_assignment (
      event_id uuid not null,
      assignment_id uuid not null default gen_random_uuid(),
      stand_id uuid not null,
      exhibitor_id uuid not null,
      kind text not null check (kind in ('held', 'assigned')),
      held_until timestamptz,
      started_at timestamptz not null,
      ended_at timestamptz,
      primary key (event_id, assignment_id),
      foreign key (event_id, stand_id) references stand on delete cascade,
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      check ((kind = 'held') = (held_until is not null))
    );
    create unique index stand_assignment_one_per_stand
      on stand_assignment (event_id, stand_id) where ended_at is null;
    create index stand_assignment_exhibitor on stand_assignment (event_id, exhibitor_id) where ended_at is null;

    create table media (
      event_id uuid not null,
      exhibitor_id uuid not null,
      media_id uuid not null default gen_random_uuid(),
      file_name text not null,
      content_type text not null,
      width_pixels integer not null,
      height_pixels integer not null,
      size_bytes integer not null,
      sha256 text not null,
      content bytea not null,
      is_published boolean not null default false,
      created_at timestamptz not null,
      primary key (event_id, media_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    create index media_exhibitor on media (event_id, exhibitor_id);

    create table product (
      event_id uuid not null,
      product_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid not null,
      name jsonb not null,
      summary jsonb not null default '{"de":"","en":""}',
      url text not null default '',
      position integer not null default 0,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (event_id, product_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    create index product_exhibitor on product (event_id, exhibitor_id);

    create table listing_working_copy (
      event_id uuid not null,
      exhibitor_id uuid not null,
      content jsonb not null,
      version integer not null default 1,
      updated_at timestamptz not null,
      updated_by uuid references auth."user" ("id") on delete set null,
      primary key (event_id, exhibitor_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );

    create table listing_revision (
      event_id uuid not null,
      revision_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid not null,
      number integer not null,
      content jsonb not null,
      status text not null check (status in ('submitted', 'sent_back', 'published', 'superseded', 'recalled')),
      based_on_revision_id uuid,
      submitted_at timestamptz not null,
      submitted_by uuid references auth."user" ("id") on delete set null,
      decided_at timestamptz,
      decided_by uuid references auth."user" ("id") on delete set null,
      primary key (event_id, revision_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, based_on_revision_id) references listing_revision (event_id, revision_id)
    );
    create unique index listing_revision_number_once on listing_revision (event_id, exhibitor_id, number);
    create unique index listing_revision_one_submitted
      on listing_revision (event_id, exhibitor_id) where status = 'submitted';
    create unique index listing_revision_one_published
      on listing_revision (event_id, exhibitor_id) where status = 'published';

    create table listing_comment (
      event_id uuid not null,
      comment_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid not null,
      revision_id uuid not null,
      field text,
      body text not null,
      author_name text not null,
      author_side text not null check (author_side in ('organiser', 'exhibitor')),
      created_at timestamptz not null,
      primary key (event_id, comment_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, revision_id) references listing_revision on delete cascade
    );

    create table demo_place (
      event_id uuid not null references event on delete cascade,
      place_id uuid not null default gen_random_uuid(),
      name jsonb not null,
      capacity integer check (capacity > 0),
      position integer not null default 0,
      primary key (event_id, place_id)
    );

    -- A demo without a place is shown at the exhibitor's own stand.
    create table demo (
      event_id uuid not null,
      demo_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid not null,
      product_id uuid,
      place_id uuid,
      title jsonb not null,
      abstract jsonb not null default '{"de":"","en":""}',
      presenter text not null default '',
      language text not null default 'de' check (language in ('de', 'en')),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      capacity integer check (capacity > 0),
      status text not null check (status in ('draft', 'submitted', 'scheduled', 'declined', 'cancelled')),
      comment text not null default '',
      version integer not null default 1,
      primary key (event_id, demo_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, product_id) references product on delete restrict,
      foreign key (event_id, place_id) references demo_place on delete restrict,
      check (ends_at > starts_at),
      constraint demo_place_is_free exclude using gist
        (event_id with =, place_id with =, tstzrange(starts_at, ends_at) with &&)
        where (status = 'scheduled' and place_id is not null),
      constraint demo_exhibitor_is_free exclude using gist
        (event_id with =, exhibitor_id with =, tstzrange(starts_at, ends_at) with &&)
        where (status = 'scheduled')
    );
    create index demo_exhibitor on demo (event_id, exhibitor_id);

    create table attendee (
      event_id uuid not null references event on delete cascade,
      attendee_id uuid not null default gen_random_uuid(),
      badge_code text not null,
      short_code text not null,
      external_ref text,
      name text not null,
      organisation text not null default '',
      email text not null default '',
      ticket text not null default '',
      status text not null default 'registered' check (status in ('registered', 'cancelled')),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (event_id, attendee_id)
    );
    create unique index attendee_badge_code_once on attendee (event_id, badge_code);
    create unique index attendee_short_code_once on attendee (event_id, short_code);
    create unique index attendee_external_ref_once on attendee (event_id, external_ref) where external_ref is not null;

    create table lead (
      event_id uuid not null,
      exhibitor_id uuid not null,
      lead_id uuid not null,
      badge_code text not null,
      attendee_id uuid,
      status text not null check (status in ('unresolved', 'active', 'withdrawn', 'erased')),
      -- Folded from the entries by the rules in domain; never edited on its own.
      folded jsonb not null,
      first_captured_at timestamptz not null,
      last_entry_at timestamptz not null,
      primary key (event_id, exhibitor_id, lead_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, attendee_id) references attendee
    );
    create unique index lead_one_per_badge on lead (event_id, exhibitor_id, badge_code);
    create index lead_attendee on lead (event_id, attendee_id);

    create table lead_entry (
      event_id uuid not null,
      exhibitor_id uuid not null,
      entry_id uuid not null,
      lead_id uuid not null,
      kind text not null check (kind in ('captured', 'noted', 'rated', 'tempered', 'tagged', 'answered', 'consented', 'withdrawn')),
      payload jsonb not null,
      device_id text not null,
      device_at timestamptz not null,
      received_at timestamptz not null,
      account_id uuid references auth."user" ("id") on delete set null,
      actor_name text not null,
      primary key (event_id, exhibitor_id, entry_id),
      foreign key (event_id, exhibitor_id, lead_id) references lead on delete cascade
    );
    create index lead_entry_lead on lead_entry (event_id, exhibitor_id, lead_id);

    -- What the organiser may know of leads: how many, by exhibitor and hour, and nothing else.
    create table lead_tally (
      event_id uuid not null,
      exhibitor_id uuid not null,
      hour timestamptz not null,
      leads integer not null default 0,
      primary key (event_id, exhibitor_id, hour),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );

    create table fact (
      event_id uuid not null references event on delete cascade,
      fact_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid,
      -- Who may read it in a history: both sides, the organiser alone, or the exhibitor alone.
      audience text not null check (audience in ('both', 'organiser', 'exhibitor')),
      noun text not null,
      noun_id text not null,
      type text not null,
      actor_account_id uuid,
      actor_name text not null,
      at timestamptz not null,
      before jsonb,
      after jsonb,
      primary key (event_id, fact_id)
    );
    create index fact_of_noun on fact (event_id, noun, noun_id, at desc);
    create index fact_of_exhibitor on fact (event_id, exhibitor_id, at desc);
    create index fact_of_event on fact (event_id, at desc);

    create table mail (
      mail_id uuid primary key default gen_random_uuid(),
      event_id uuid references event on delete cascade,
      exhibitor_id uuid,
      to_address text not null,
      to_name text not null default '',
      locale text not null,
      template text not null,
      subject text not null,
      body_text text not null,
      body_html text not null,
      status text not null default 'queued' check (status in ('queued', 'sent', 'failed', 'kept')),
      attempts integer not null default 0,
      last_error text,
      created_at timestamptz not null,
      sent_at timestamptz
    );
    create index mail_of_event on mail (event_id, created_at desc);
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop table mail, fact, lead_tally, lead_entry, lead, attendee, demo, demo_place, listing_comment,
      listing_revision, listing_working_copy, product, media, stand_assignment, stand, hall_fixture,
      hall, invitation, exhibitor_member, exhibitor, team_member, category, consent_wording, event;
    drop extension unaccent; drop extension pg_trgm; drop extension btree_gist; drop extension citext;
  `)
    .execute(db);
}
