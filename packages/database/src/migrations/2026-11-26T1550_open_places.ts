import { type Kysely, sql } from 'kysely';

/** Midnight at the end of a day is `24:00`, which a timestamp reads as the next day's beginning. */
const isWithin = (demo: string, opening: string) => `(
  jsonb_array_length(${opening}) = 0 or exists (
    select from jsonb_array_elements(${opening}) o
    where ((o->>'day') || ' ' || (o->>'from'))::timestamp at time zone zone <= ${demo}.starts_at
    and ((o->>'day') || ' ' || (o->>'to'))::timestamp at time zone zone >= ${demo}.ends_at))`;

/**
 * A place is used while it is open, by the database too: no demo is put where it is closed, and no
 * place is closed over a demo that is in the programme. Each waits for the other on the row of the place.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create function foyer_demo_in_opening() returns trigger language plpgsql as $$
    declare opening jsonb; zone text;
    begin
      select p.opening, e.time_zone into opening, zone from demo_place p
        join event e on e.event_id = p.event_id
        where p.event_id = new.event_id and p.place_id = new.place_id for share of p;
      if found and not ${isWithin('new', 'opening')} then
        raise exclusion_violation using constraint = 'demo_place_is_open',
          message = 'the place is closed at that time';
      end if;
      return new;
    end $$;
    create trigger demo_in_opening before insert or update of status, place_id, starts_at, ends_at on demo
      for each row when (new.status = 'scheduled' and new.place_id is not null)
      execute function foyer_demo_in_opening();

    create function foyer_place_stays_open() returns trigger language plpgsql as $$
    declare zone text;
    begin
      select e.time_zone into zone from event e where e.event_id = new.event_id;
      if exists (select from demo d where d.event_id = new.event_id and d.place_id = new.place_id
          and d.status = 'scheduled' and not ${isWithin('d', 'new.opening')}) then
        raise exclusion_violation using constraint = 'demo_place_stays_open',
          message = 'demos are scheduled there while it would be closed';
      end if;
      return null;
    end $$;
    create trigger demo_place_stays_open after update of opening on demo_place
      for each row when (old.opening is distinct from new.opening)
      execute function foyer_place_stays_open();
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger demo_place_stays_open on demo_place;
    drop trigger demo_in_opening on demo;
    drop function foyer_place_stays_open();
    drop function foyer_demo_in_opening();
  `)
    .execute(db);
}
