import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const own = `((select foyer_scope()) = 'exhibitor' and ${here}
  and exhibitor_id = (select foyer_exhibitor_id()))`;
const attendee = `((select foyer_scope()) = 'attendee' and ${here})`;
const system = `((select foyer_scope()) = 'system'
  and ((select foyer_event_id()) is null or ${here}))`;

/**
 * Phones without an account that record leads for one booth. Of a link and of a device's secret only
 * the hash is kept. What is erased of a device is counted, so that its numbers go on adding up; the
 * count knows no person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table device_pairing (
      event_id uuid not null,
      exhibitor_id uuid not null,
      pairing_id uuid not null,
      token_hash text not null,
      shown_by uuid references auth."user" ("id") on delete set null,
      shown_by_name text not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      device_id text,
      primary key (event_id, exhibitor_id, pairing_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    create unique index device_pairing_once on device_pairing (token_hash);

    create table paired_device (
      event_id uuid not null,
      exhibitor_id uuid not null,
      device_id text not null,
      secret_hash text not null,
      name text not null,
      status text not null check (status in ('paired', 'revoked')),
      paired_by_name text not null,
      paired_at timestamptz not null,
      last_seen_at timestamptz not null,
      revoked_at timestamptz,
      primary key (event_id, exhibitor_id, device_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      check ((status = 'revoked') = (revoked_at is not null))
    );
    create unique index paired_device_secret on paired_device (secret_hash);

    create table device_tally (
      event_id uuid not null,
      exhibitor_id uuid not null,
      device_id text not null,
      -- Entries that were received and are erased, how many of them had a number, and the highest.
      erased integer not null,
      numbered integer not null,
      highest integer not null,
      primary key (event_id, exhibitor_id, device_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );

    -- At a deletion and not at each intake, which is the hot path. An exhibitor that goes takes its
    -- counts along.
    create function foyer_tally_erased() returns trigger language plpgsql as $$
    begin
      insert into device_tally (event_id, exhibitor_id, device_id, erased, numbered, highest)
        select g.event_id, g.exhibitor_id, g.device_id, count(*),
          count(*) filter (where g.sequence > 0), max(g.sequence)
        from gone g where exists (select from exhibitor x where x.event_id = g.event_id
          and x.exhibitor_id = g.exhibitor_id)
        group by 1, 2, 3
        on conflict (event_id, exhibitor_id, device_id) do update set
          erased = device_tally.erased + excluded.erased,
          numbered = device_tally.numbered + excluded.numbered,
          highest = greatest(device_tally.highest, excluded.highest);
      return null;
    end $$;
    create trigger lead_entry_erased after delete on lead_entry
      referencing old table as gone for each statement execute function foyer_tally_erased();

    alter table device_pairing enable row level security;
    alter table device_pairing force row level security;
    create policy device_pairing_write on device_pairing using (${own} or ${system})
      with check (${own} or ${system});

    alter table paired_device enable row level security;
    alter table paired_device force row level security;
    create policy paired_device_write on paired_device using (${own} or ${system})
      with check (${own} or ${system});

    alter table device_tally enable row level security;
    alter table device_tally force row level security;
    -- A badge holder who has a lead erased adds to the count.
    create policy device_tally_write on device_tally using (${own} or ${system} or ${attendee})
      with check (${own} or ${system} or ${attendee});
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger lead_entry_erased on lead_entry;
    drop function foyer_tally_erased();
    drop table device_tally, paired_device, device_pairing;
  `)
    .execute(db);
}
