import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const organiser = `(select foyer_scope()) = 'organiser' and ${here}`;
const own = `(select foyer_scope()) = 'exhibitor' and ${here}
  and exhibitor_id = (select foyer_exhibitor_id())`;
const system = `(select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here})`;
const rows = (...conditions: string[]) => conditions.map((one) => `(${one})`).join(' or ');

/** A draft is its exhibitor's own, and so are the people in it. */
const isSubmitted = `exists (select from demo d where d.event_id = demo_presenter.event_id
  and d.demo_id = demo_presenter.demo_id and d.status <> 'draft')`;

const lifted = ['demo', 'demo_presenter'];
const force = (is: 'force' | 'no force') =>
  lifted.map((table) => `alter table ${table} ${is} row level security;`).join('\n');

/**
 * Who presents a demo, with their e-mail addresses, lay in the demo's row, which everybody at the
 * event may read once it is scheduled. Now they are rows of `demo_presenter`, which nobody reads but
 * their exhibitor and the organiser; the demo keeps their names in one line, as the public sees them.
 * `during` is when they are taken: null as long as the demo has no time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    ${force('no force')}
    drop trigger demo_presenters_held on demo;
    drop function foyer_hold_presenters();
    alter table demo_presenter rename to demo_presenter_then;
    alter table demo_presenter_then no force row level security;
    create function foyer_presenter_key(name text, email text) returns text language sql immutable as $$
      select coalesce(nullif(lower(trim(email)), ''),
        lower(regexp_replace(trim(name), '\\s+', ' ', 'g')))
    $$;
    create table demo_presenter (
      event_id uuid not null,
      exhibitor_id uuid not null,
      demo_id uuid not null,
      position integer not null,
      name text not null,
      email text not null default '',
      -- One person whatever exhibitor names them.
      presenter text not null generated always as (foyer_presenter_key(name, email)) stored,
      during tstzrange,
      primary key (event_id, demo_id, position),
      foreign key (event_id, exhibitor_id, demo_id)
        references demo (event_id, exhibitor_id, demo_id) on delete cascade
    );
    -- Two demos of one name may have been at one time before that was asked; they stay.
    insert into demo_presenter (event_id, exhibitor_id, demo_id, position, name, email, during)
      select d.event_id, d.exhibitor_id, d.demo_id, p.position - 1, p.value->>'name',
        coalesce(p.value->>'email', ''), t.during
      from demo d
      cross join lateral jsonb_array_elements(d.presenters) with ordinality p(value, position)
      left join demo_presenter_then t on t.event_id = d.event_id and t.demo_id = d.demo_id
        and t.presenter = foyer_presenter_key(p.value->>'name', p.value->>'email')
      where foyer_presenter_key(p.value->>'name', p.value->>'email') <> '';
    drop table demo_presenter_then;
    drop function foyer_presenter_key(jsonb);
    alter table demo_presenter add constraint demo_presenter_is_free
      exclude using gist (event_id with =, presenter with =, demo_id with <>, during with &&);
    alter table demo drop column presenters;

    create function foyer_hold_presenter() returns trigger language plpgsql as $$
    begin
      new.during := (select tstzrange(d.starts_at, d.ends_at) from demo d
        where d.event_id = new.event_id and d.demo_id = new.demo_id and d.status = 'scheduled');
      return new;
    end $$;
    create trigger demo_presenter_held before insert on demo_presenter
      for each row execute function foyer_hold_presenter();
    create function foyer_hold_presenters() returns trigger language plpgsql as $$
    begin
      update demo_presenter
        set during = case new.status when 'scheduled' then tstzrange(new.starts_at, new.ends_at) end
        where event_id = new.event_id and demo_id = new.demo_id;
      return null;
    end $$;
    create trigger demo_presenters_held after update of status, starts_at, ends_at on demo
      for each row execute function foyer_hold_presenters();

    alter table demo_presenter enable row level security;
    create policy demo_presenter_write on demo_presenter
      using (${rows(`${organiser} and ${isSubmitted}`, own, system)})
      with check (${rows(`${organiser} and ${isSubmitted}`, own, system)});
    ${force('force')}
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    ${force('no force')}
    drop trigger demo_presenters_held on demo;
    drop function foyer_hold_presenters();
    alter table demo add column presenters jsonb not null default '[]';
    update demo d set presenters = p.all_of_them from (
      select event_id, demo_id,
        jsonb_agg(jsonb_build_object('name', name, 'email', email) order by position) as all_of_them
      from demo_presenter group by event_id, demo_id) p
      where p.event_id = d.event_id and p.demo_id = d.demo_id;
    alter table demo_presenter rename to demo_presenter_then;
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
        references demo (event_id, exhibitor_id, demo_id) on delete cascade
    );
    insert into demo_presenter
      select distinct event_id, exhibitor_id, demo_id, presenter, during
      from demo_presenter_then where during is not null;
    drop table demo_presenter_then;
    drop function foyer_hold_presenter();
    drop function foyer_presenter_key(text, text);
    alter table demo_presenter add constraint demo_presenter_is_free
      exclude using gist (event_id with =, presenter with =, during with &&);
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
    create policy demo_presenter_write on demo_presenter
      using (${rows(organiser, own, system)}) with check (${rows(organiser, own, system)});
    ${force('force')}
  `)
    .execute(db);
}
