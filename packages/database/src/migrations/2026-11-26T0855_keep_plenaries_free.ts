import { type Kysely, sql } from 'kysely';

const here = 'event_id = foyer_event_id()';
const writers = `(foyer_scope() = 'organiser' and ${here})
  or (foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;

/**
 * A plenary: a time in which no demo is shown. An exclusion constraint knows one table only, so two
 * triggers look into the other one; each waits for whoever is at it for the same event.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table demo_plenary (
      event_id uuid not null references event on delete cascade,
      plenary_id uuid not null default gen_random_uuid(),
      title jsonb not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      primary key (event_id, plenary_id),
      check (ends_at > starts_at)
    );
    alter table demo_plenary enable row level security;
    alter table demo_plenary force row level security;
    create policy demo_plenary_write on demo_plenary using (${writers}) with check (${writers});
    create policy demo_plenary_read on demo_plenary for select
      using (foyer_scope() in ('exhibitor', 'public') and ${here});

    create function foyer_demo_beside_plenary() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('foyer_plenary:' || new.event_id, 0));
      if exists (select from demo_plenary where event_id = new.event_id
          and starts_at < new.ends_at and ends_at > new.starts_at) then
        raise exclusion_violation using constraint = 'demo_beside_plenary',
          message = 'a demo cannot be shown during a plenary';
      end if;
      return new;
    end $$;
    create function foyer_plenary_beside_demos() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('foyer_plenary:' || new.event_id, 0));
      if exists (select from demo where event_id = new.event_id and status = 'scheduled'
          and starts_at < new.ends_at and ends_at > new.starts_at) then
        raise exclusion_violation using constraint = 'demo_plenary_beside_demos',
          message = 'demos are scheduled during that time';
      end if;
      return new;
    end $$;
    create trigger demo_beside_plenary before insert or update of status, starts_at, ends_at on demo
      for each row when (new.status = 'scheduled') execute function foyer_demo_beside_plenary();
    create trigger demo_plenary_beside_demos before insert or update on demo_plenary
      for each row execute function foyer_plenary_beside_demos();
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger demo_beside_plenary on demo;
    drop table demo_plenary;
    drop function foyer_plenary_beside_demos();
    drop function foyer_demo_beside_plenary();
  `)
    .execute(db);
}
