import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const isScope = (kind: string) => `(select foyer_scope()) = '${kind}' and ${here}`;
const system = `(select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here})`;
const own = `${isScope('exhibitor')} and exhibitor_id = (select foyer_exhibitor_id())`;
const rows = (...conditions: string[]) => conditions.map((one) => `(${one})`).join(' or ');

const isListed = `exists (select from listing_revision r where r.event_id = demo.event_id
  and r.exhibitor_id = demo.exhibitor_id and r.status = 'published')`;
const demoRead = (visible: string) => `
  alter policy demo_read on demo using (${rows(
    `${isScope('exhibitor')} and status = 'scheduled'`,
    `${isScope('public')} and ${visible} and ${isListed}`,
  )});
  alter policy demo_badge on demo using (${isScope('attendee')} and ${visible});`;

/**
 * What a place offers and when, what a demo needs and who presents it, and programmes as versions:
 * the public sees a demo where it was when the programme was published last, and nothing before.
 * A presenter is one person whatever exhibitor names them; the e-mail address tells, else the name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table demo_place
      -- [{"day": "2026-03-20", "from": "09:00", "to": "17:00"}]; empty: as long as the event.
      add column opening jsonb not null default '[]',
      add column slot_minutes integer check (slot_minutes between 5 and 240),
      add column equipment text[] not null default '{}';

    alter table demo
      -- [{"name": "Jana Petersen", "email": "jana@example.org"}]
      add column presenters jsonb not null default '[]',
      add column level text not null default 'open' check (level in ('open', 'basic', 'expert')),
      add column needs text[] not null default '{}',
      -- Other slots that would suit, [{"placeId": null, "day": "2026-03-20", "startTime": "10:00"}].
      add column wishes jsonb not null default '[]',
      add column category_id uuid,
      add column published_at timestamptz,
      add column published_starts_at timestamptz,
      add column published_ends_at timestamptz,
      add column published_place_id uuid,
      add constraint demo_topic foreign key (event_id, category_id) references category
        on delete set null (category_id),
      add constraint demo_published_when_scheduled
        check (published_at is null or status = 'scheduled'),
      add constraint demo_published_with_times
        check ((published_at is null) = (published_starts_at is null)
          and (published_at is null) = (published_ends_at is null));

    create function foyer_presenter_key(presenter jsonb) returns text language sql immutable as $$
      select coalesce(nullif(lower(trim(presenter->>'email')), ''),
        lower(regexp_replace(trim(presenter->>'name'), '\\s+', ' ', 'g')))
    $$;
    create table demo_presenter (
      event_id uuid not null,
      exhibitor_id uuid not null,
      demo_id uuid not null,
      presenter text not null,
      during tstzrange not null,
      primary key (event_id, demo_id, presenter),
      foreign key (event_id, exhibitor_id, demo_id)
        references demo (event_id, exhibitor_id, demo_id) on delete cascade,
      constraint demo_presenter_is_free
        exclude using gist (event_id with =, presenter with =, during with &&)
    );
    create function foyer_hold_presenters() returns trigger language plpgsql as $$
    begin
      delete from demo_presenter where event_id = new.event_id and demo_id = new.demo_id;
      if new.status = 'scheduled' then
        insert into demo_presenter (event_id, exhibitor_id, demo_id, presenter, during)
          select distinct new.event_id, new.exhibitor_id, new.demo_id, foyer_presenter_key(p),
            tstzrange(new.starts_at, new.ends_at)
          from jsonb_array_elements(new.presenters) p where foyer_presenter_key(p) <> '';
      end if;
      return null;
    end $$;
    create trigger demo_presenters_held
      after insert or update of status, starts_at, ends_at, presenters on demo
      for each row execute function foyer_hold_presenters();
    alter table demo_presenter enable row level security;
    alter table demo_presenter force row level security;
    create policy demo_presenter_write on demo_presenter
      using (${rows(isScope('organiser'), own, system)})
      with check (${rows(isScope('organiser'), own, system)});

    create table programme_version (
      event_id uuid not null references event on delete cascade,
      number integer not null,
      published_at timestamptz not null,
      published_by text not null,
      note jsonb not null default '{"de":"","en":""}',
      -- Every demo with its title, exhibitor, times and place, as it was published.
      content jsonb not null,
      primary key (event_id, number)
    );
    alter table programme_version enable row level security;
    alter table programme_version force row level security;
    create policy programme_version_write on programme_version
      using (${rows(isScope('organiser'), system)}) with check (${rows(isScope('organiser'), system)});
    create policy programme_version_read on programme_version for select
      using (${rows(isScope('public'), isScope('exhibitor'))});

    -- What everybody could see goes on being seen, as the first version.
    alter table demo no force row level security;
    alter table demo_place no force row level security;
    alter table exhibitor no force row level security;
    alter table programme_version no force row level security;
    alter table demo_presenter no force row level security;
    update demo set presenters = jsonb_build_array(jsonb_build_object('name', presenter, 'email', ''))
      where presenter <> '' and status <> 'scheduled';
    -- Two of these may be of one name and at one time; that was allowed, and stays.
    alter table demo disable trigger demo_presenters_held;
    update demo set presenters = jsonb_build_array(jsonb_build_object('name', presenter, 'email', ''))
      where presenter <> '' and status = 'scheduled';
    alter table demo enable trigger demo_presenters_held;
    insert into demo_presenter (event_id, exhibitor_id, demo_id, presenter, during)
      select event_id, exhibitor_id, demo_id, foyer_presenter_key(presenters->0),
        tstzrange(starts_at, ends_at)
      from demo where status = 'scheduled' and presenter <> ''
      on conflict do nothing;
    update demo set published_at = now(), published_starts_at = starts_at,
      published_ends_at = ends_at, published_place_id = place_id where status = 'scheduled';
    insert into programme_version (event_id, number, published_at, published_by, content)
      select d.event_id, 1, now(), 'Foyer', jsonb_agg(jsonb_build_object(
        'demoId', d.demo_id, 'title', d.title, 'exhibitorName', x.name, 'startsAt', d.starts_at,
        'endsAt', d.ends_at, 'placeId', d.place_id, 'placeName', p.name) order by d.starts_at)
      from demo d
      join exhibitor x on x.event_id = d.event_id and x.exhibitor_id = d.exhibitor_id
      left join demo_place p on p.event_id = d.event_id and p.place_id = d.place_id
      where d.status = 'scheduled' group by d.event_id;
    alter table demo force row level security;
    alter table demo_place force row level security;
    alter table exhibitor force row level security;
    alter table programme_version force row level security;
    alter table demo_presenter force row level security;
    ${demoRead("status = 'scheduled' and published_at is not null")}
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    ${demoRead("status = 'scheduled'")}
    drop table programme_version;
    drop trigger demo_presenters_held on demo;
    drop table demo_presenter;
    drop function foyer_hold_presenters();
    drop function foyer_presenter_key(jsonb);
    alter table demo drop column presenters, drop column level, drop column needs,
      drop column wishes, drop column category_id, drop column published_at,
      drop column published_starts_at, drop column published_ends_at,
      drop column published_place_id;
    alter table demo_place drop column opening, drop column slot_minutes, drop column equipment;
  `)
    .execute(db);
}
