import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const isScope = (kind: string) => `(select foyer_scope()) = '${kind}' and ${here}`;
const system = `(select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here})`;
const own = `${isScope('exhibitor')} and exhibitor_id = (select foyer_exhibitor_id())`;
const rows = (...conditions: string[]) => conditions.map((one) => `(${one})`).join('\n or ');

const told = (nouns: string) => `
  drop trigger fact_told on fact;
  create trigger fact_told after insert on fact
    for each row when (new.noun not in (${nouns}) and new.audience <> 'exhibitor')
    execute function foyer_tell_of_fact();`;

/**
 * Seats at demos. How many there are and are taken is counted in a row of its own that everybody may
 * read and that knows no person; its check is what never lets the last seat go twice: whoever comes
 * at the same moment waits for the row, and finds the check in the way. The rows of the people are
 * their own, the exhibitor's whose demo it is, and the system's.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table demo add constraint demo_of_exhibitor unique (event_id, exhibitor_id, demo_id);
    create table demo_seating (
      event_id uuid not null,
      exhibitor_id uuid not null,
      demo_id uuid not null,
      -- The fewer of what the place holds and the exhibitor wants; null: as many as come.
      seats integer,
      booked integer not null default 0 check (booked >= 0),
      waiting integer not null default 0 check (waiting >= 0),
      -- How often a seat was ever asked for, given back or not.
      asked integer not null default 0,
      primary key (event_id, demo_id),
      foreign key (event_id, exhibitor_id, demo_id)
        references demo (event_id, exhibitor_id, demo_id) on delete cascade,
      constraint demo_seats_within_capacity check (booked <= seats)
    );

    create table demo_seat (
      event_id uuid not null,
      seat_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid not null,
      demo_id uuid not null,
      attendee_id uuid not null,
      status text not null check (status in ('booked', 'waiting', 'walk_in')),
      -- The end of the badge's short code: enough to find somebody who stands at the door by, and
      -- too little to scan a badge that one does not hold.
      mark text not null,
      locale text not null check (locale in ('de', 'en')),
      asked_at timestamptz not null,
      attended_at timestamptz,
      rating integer check (rating between 1 and 5),
      comment text not null default '',
      primary key (event_id, seat_id),
      foreign key (event_id, exhibitor_id, demo_id)
        references demo (event_id, exhibitor_id, demo_id) on delete cascade,
      foreign key (event_id, attendee_id) references attendee on delete cascade,
      constraint demo_seat_one_each unique (event_id, demo_id, attendee_id)
    );
    create index demo_seat_of_attendee on demo_seat (event_id, attendee_id);

    create function foyer_count_seats() returns trigger language plpgsql as $$
    declare
      was text := case when tg_op = 'INSERT' then '' else old.status end;
      is_now text := case when tg_op = 'DELETE' then '' else new.status end;
      at record := coalesce(new, old);
    begin
      update demo_seating set
        booked = booked + (is_now = 'booked')::int - (was = 'booked')::int,
        waiting = waiting + (is_now = 'waiting')::int - (was = 'waiting')::int,
        asked = asked + (tg_op = 'INSERT' and is_now <> 'walk_in')::int
        where event_id = at.event_id and demo_id = at.demo_id;
      return null;
    end $$;
    create trigger demo_seat_counted after insert or delete or update of status on demo_seat
      for each row execute function foyer_count_seats();

    create function foyer_open_seating() returns trigger language plpgsql as $$
    begin
      insert into demo_seating (event_id, exhibitor_id, demo_id, seats)
        select new.event_id, new.exhibitor_id, new.demo_id, least(new.capacity, (select capacity from demo_place p
          where p.event_id = new.event_id and p.place_id = new.place_id))
        on conflict (event_id, demo_id) do update set seats = excluded.seats;
      return null;
    end $$;
    create trigger demo_seating_opened
      after insert or update of status, place_id, capacity on demo
      for each row when (new.status = 'scheduled') execute function foyer_open_seating();

    create function foyer_reseat_place() returns trigger language plpgsql as $$
    begin
      update demo_seating s set seats = least(d.capacity, new.capacity) from demo d
        where d.event_id = new.event_id and d.place_id = new.place_id and d.status = 'scheduled'
        and s.event_id = d.event_id and s.demo_id = d.demo_id;
      return null;
    end $$;
    create trigger demo_place_reseated after update of capacity on demo_place
      for each row when (old.capacity is distinct from new.capacity)
      execute function foyer_reseat_place();

    alter table demo no force row level security;
    alter table demo_place no force row level security;
    insert into demo_seating (event_id, exhibitor_id, demo_id, seats)
      select d.event_id, d.exhibitor_id, d.demo_id, least(d.capacity, p.capacity) from demo d
      left join demo_place p on p.event_id = d.event_id and p.place_id = d.place_id
      where d.status = 'scheduled';
    alter table demo force row level security;
    alter table demo_place force row level security;

    alter table demo_seating enable row level security;
    alter table demo_seating force row level security;
    create policy demo_seating_write on demo_seating
      using (${rows(isScope('organiser'), isScope('attendee'), own, system)})
      with check (${rows(isScope('organiser'), isScope('attendee'), own, system)});
    create policy demo_seating_read on demo_seating for select
      using (${rows(isScope('public'), isScope('exhibitor'))});

    alter table demo_seat enable row level security;
    alter table demo_seat force row level security;
    create policy demo_seat_write on demo_seat
      using (${rows(`${isScope('attendee')} and attendee_id = (select foyer_attendee_id())`, own, system)})
      with check (${rows(`${isScope('attendee')} and attendee_id = (select foyer_attendee_id())`, own, system)});
    create policy demo_seat_read on demo_seat for select using (${isScope('organiser')});

    create policy demo_badge on demo for select
      using (${isScope('attendee')} and status = 'scheduled');
    create policy fact_seat_append on fact for insert
      with check (${isScope('attendee')} and noun = 'seat');
    ${told("'attendee', 'lead', 'seat'")}
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    ${told("'attendee', 'lead'")}
    drop policy fact_seat_append on fact;
    drop policy demo_badge on demo;
    drop trigger demo_place_reseated on demo_place;
    drop trigger demo_seating_opened on demo;
    drop table demo_seat, demo_seating;
    alter table demo drop constraint demo_of_exhibitor;
    drop function foyer_reseat_place();
    drop function foyer_open_seating();
    drop function foyer_count_seats();
  `)
    .execute(db);
}
