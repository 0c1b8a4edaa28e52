import { type Kysely, sql } from 'kysely';

/**
 * Products get a picture and categories. The picture is one of the exhibitor's own files, which
 * cannot be removed while a product shows it. Companies that a stand represents are found by name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table media add constraint media_of_exhibitor unique (event_id, exhibitor_id, media_id);
    alter table product
      add column picture_media_id uuid,
      add column category_ids uuid[] not null default '{}',
      add constraint product_picture foreign key (event_id, exhibitor_id, picture_media_id)
        references media (event_id, exhibitor_id, media_id);
    create index product_picture on product (event_id, picture_media_id);
    ${terms(`|| ' ' || coalesce((select string_agg(name, ' ') from jsonb_array_elements_text(
      case jsonb_typeof(content -> 'represented') when 'array' then content -> 'represented' else '[]' end) name), '')`)}
    ${categories(`union all select p -> 'categoryIds' from foyer_products_of(content) p`)}
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    ${terms('')}
    ${categories('')}
    alter table product drop column picture_media_id, drop column category_ids;
    alter table media drop constraint media_of_exhibitor;
  `)
    .execute(db);
}

/** Listings of before name no company, so that the columns which follow from it stay right. */
const terms = (more: string) => `
    create or replace function foyer_listing_terms(content jsonb) returns text
      language sql immutable parallel safe as $$
      select foyer_sought(foyer_in_both(content -> 'tagline') || ' ' || coalesce(
        (select string_agg(foyer_in_both(p -> 'name'), ' ') from foyer_products_of(content) p), '')
        ${more})
    $$;`;

/** Whoever shows a product of a category is found by it. */
const categories = (more: string) => `
    create or replace function foyer_listing_categories(content jsonb) returns uuid[]
      language sql immutable parallel safe as $$
      select array(select distinct id::uuid from (
          select content -> 'categoryIds' as ids ${more}) lists,
        jsonb_array_elements_text(case jsonb_typeof(ids) when 'array' then ids else '[]' end) id
        where id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$')
    $$;`;
