import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const writers = `((select foyer_scope()) in ('organiser', 'exhibitor') and ${here})
  or ((select foyer_scope()) = 'system' and ((select foyer_event_id()) is null or ${here}))`;

/**
 * A mark that changes with every change of what is public of an event's listings, in the same
 * transaction. Each process keeps the words of a directory in its memory and asks for this mark before
 * every search, so it never answers from an older state. Random, so that a backup put back is seen too.
 * The trigger waits for the commit: two publishing at once do not wait for each other before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table directory_version (
      event_id uuid primary key references event on delete cascade,
      version uuid not null default gen_random_uuid()
    );
    alter table directory_version enable row level security;
    alter table directory_version force row level security;
    create policy directory_version_write on directory_version using (${writers}) with check (${writers});
    create policy directory_version_read on directory_version for select
      using ((select foyer_scope()) = 'public' and ${here});

    -- Once a transaction is enough. An event that is being deleted needs none.
    create function foyer_renew_directory_version() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' and new.status <> 'published'
        or tg_op = 'DELETE' and old.status <> 'published'
        or tg_op = 'UPDATE' and old.status <> 'published' and new.status <> 'published'
        or tg_op = 'UPDATE' and (old.status, old.is_withheld, old.content)
          is not distinct from (new.status, new.is_withheld, new.content)
      then return null; end if;
      insert into directory_version as kept (event_id)
        select event_id from event where event_id = coalesce(new.event_id, old.event_id)
        on conflict (event_id) do update set version = excluded.version
          where kept.xmin::text <> (pg_current_xact_id()::text::numeric % 4294967296)::text;
      return null;
    end $$;
    create constraint trigger listing_revision_version
      after insert or update of status, content, is_withheld or delete on listing_revision
      deferrable initially deferred for each row execute function foyer_renew_directory_version();

    select set_config('foyer.scope', 'system', true);
    insert into directory_version (event_id) select event_id from event;
    select set_config('foyer.scope', '', true);
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger listing_revision_version on listing_revision;
    drop function foyer_renew_directory_version();
    drop table directory_version;
  `)
    .execute(db);
}
