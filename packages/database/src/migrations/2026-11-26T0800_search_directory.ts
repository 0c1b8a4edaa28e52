import { type Kysely, sql } from 'kysely';

const organiser = `(foyer_scope() = 'organiser' and event_id = foyer_event_id())`;
const visitor = `(foyer_scope() = 'public' and event_id = foyer_event_id())`;
const system = `(foyer_scope() = 'system' and (foyer_event_id() is null or event_id = foyer_event_id()))`;

/** Everything but letters, digits and what lies beyond ASCII; in any locale the same. */
const punctuation = '[\\s!-/:-@\\[-`{-~«»„“”‚‘’–—…·•]+';

/**
 * The public directory is searched by columns that follow from a listing's content, in both
 * languages at once: small letters, no accents, "ä" and "ae" the same. They cannot go stale.
 * What is typed wrongly is set right by the words that published listings are made of
 * (`directory_word`), which pg_trgm compares: a few thousand short words instead of every text.
 * No trigram index: below row level security PostgreSQL may not use one, since its operators are
 * not leakproof. The columns stand uncompressed in the row, so that a look at all of them is quick.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const home = await schemaOfUnaccent(db);
  await sql
    .raw(`
    create function foyer_sought(given text) returns text language sql immutable strict parallel safe as $$
      select btrim(regexp_replace(replace(replace(replace(
        lower(${home}.unaccent('${home}.unaccent'::regdictionary, given)),
        'ae', 'a'), 'oe', 'o'), 'ue', 'u'), '${punctuation}', ' ', 'g'))
    $$;

    create function foyer_in_both(given jsonb) returns text language sql immutable parallel safe as $$
      select coalesce(given ->> 'de', '') || ' ' || coalesce(given ->> 'en', '')
    $$;

    create function foyer_products_of(content jsonb) returns setof jsonb language sql immutable parallel safe as $$
      select jsonb_array_elements(
        case jsonb_typeof(content -> 'products') when 'array' then content -> 'products' else '[]' end)
    $$;

    create function foyer_listing_terms(content jsonb) returns text language sql immutable parallel safe as $$
      select foyer_sought(foyer_in_both(content -> 'tagline') || ' ' || coalesce(
        (select string_agg(foyer_in_both(p -> 'name'), ' ') from foyer_products_of(content) p), ''))
    $$;

    -- Each word once, in the order in which they come first.
    create function foyer_listing_words(content jsonb) returns text language sql immutable parallel safe as $$
      select coalesce(string_agg(word, ' ' order by first_at), '') from (
        select word, min(place) as first_at
        from regexp_split_to_table(
          foyer_sought(coalesce(content ->> 'displayName', '')) || ' ' || foyer_listing_terms(content) || ' '
          || foyer_sought(foyer_in_both(content -> 'description') || ' ' || coalesce(
            (select string_agg(foyer_in_both(p -> 'summary'), ' ') from foyer_products_of(content) p), '')),
          ' ') with ordinality as t (word, place)
        where length(word) between 2 and 60
        group by word) as once
    $$;

    create function foyer_listing_categories(content jsonb) returns uuid[] language sql immutable parallel safe as $$
      select array(select id::uuid from jsonb_array_elements_text(
        case jsonb_typeof(content -> 'categoryIds') when 'array' then content -> 'categoryIds' else '[]' end) id
        where id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$')
    $$;

    alter table listing_revision
      add column search_name text not null
        generated always as (foyer_sought(coalesce(content ->> 'displayName', ''))) stored,
      add column search_terms text not null generated always as (foyer_listing_terms(content)) stored,
      add column search_words text not null generated always as (foyer_listing_words(content)) stored,
      add column category_ids uuid[] not null generated always as (foyer_listing_categories(content)) stored;
    alter table listing_revision set (toast_tuple_target = 8160);
    alter table listing_revision alter column search_words set storage external;

    create table directory_word (
      event_id uuid not null references event on delete cascade,
      word text not null,
      primary key (event_id, word)
    );
    alter table directory_word enable row level security;
    alter table directory_word force row level security;
    create policy directory_word_write on directory_word
      using (${organiser} or ${system}) with check (${organiser} or ${system});
    create policy directory_word_read on directory_word for select using (${visitor});

    -- In the order of the words, so that two publishing at once do not wait for each other in a ring.
    create function foyer_note_directory_words() returns trigger language plpgsql as $$
    begin
      insert into directory_word (event_id, word)
        select new.event_id, word from regexp_split_to_table(new.search_words, ' ') as word
        where length(word) >= 3 order by word
        on conflict do nothing;
      return null;
    end $$;
    create trigger listing_revision_words after insert or update of status, content on listing_revision
      for each row when (new.status = 'published') execute function foyer_note_directory_words();

    select set_config('foyer.scope', 'system', true);
    insert into directory_word (event_id, word)
      select distinct event_id, word
      from listing_revision, regexp_split_to_table(search_words, ' ') as word
      where status = 'published' and length(word) >= 3;
    select set_config('foyer.scope', '', true);
  `)
    .execute(db);
}

/** Named in full, so that a restored backup finds it whatever its search path is. */
async function schemaOfUnaccent(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(nspname) as name from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace where extname = 'unaccent'`.execute(db);
  return rows[0]?.name ?? 'public';
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop trigger listing_revision_words on listing_revision;
    drop function foyer_note_directory_words();
    drop table directory_word;
    alter table listing_revision reset (toast_tuple_target);
    alter table listing_revision drop column search_name, drop column search_terms,
      drop column search_words, drop column category_ids;
    drop function foyer_listing_categories(jsonb);
    drop function foyer_listing_words(jsonb);
    drop function foyer_listing_terms(jsonb);
    drop function foyer_products_of(jsonb);
    drop function foyer_in_both(jsonb);
    drop function foyer_sought(text);
  `)
    .execute(db);
}
