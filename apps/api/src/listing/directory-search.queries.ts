import { soughtWords } from '@foyer/domain/listing/directory.rules.ts';
import type { DirectorySearch } from '@foyer/domain/listing/directory.schema.ts';
import type { DirectoryMatches } from '@foyer/domain/public-page.ts';
import { type RawBuilder, sql } from 'kysely';
import type { VisitorScope } from '../access/scopes.ts';

/** One word that is looked for, and everything it may mean. */
type Meaning = {
  readonly word: string;
  /** As typed if any listing has it; else the words of listings that look most like it. */
  readonly spellings: readonly string[];
  readonly isGuess: boolean;
  readonly categoryIds: readonly string[];
  /** Who stands on a stand of that number. */
  readonly standHolders: readonly string[];
};

const guesses = 5;
/** By pg_trgm, from 0 to 1: a letter wrong in a word of eight leaves about 0.5. */
const leastSimilar = 0.38;
/** The same for a part of a longer word. */
const leastSimilarPart = 0.45;

/**
 * Sets right what is typed wrongly. A word is compared with the few thousand words of all listings
 * (20,000 take some 10 ms) and not with their texts.
 */
async function meaningsOf(scope: VisitorScope, typed: string): Promise<Meaning[]> {
  const words = soughtWords(typed);
  if (words.length === 0) return [];
  const { rows } = await sql<Meaning>`
    with asked as materialized (
      select distinct on (word) word, place
      from unnest(${words}::text[]) with ordinality as t (typed, place),
        regexp_split_to_table(foyer_sought(typed), ' ') as word
      where word <> '' order by word, place
    ), folded_category as materialized (
      select c.category_id, foyer_sought(foyer_in_both(c.name)) as name
      from category c where c.event_id = ${scope.eventId}
    ), vocabulary as materialized (
      select d.word from directory_word d where d.event_id = ${scope.eventId}
    ), numbered_stand as materialized (
      select s.stand_id, translate(lower(s.number), ' .-_/', '') as number
      from stand s where s.event_id = ${scope.eventId} and s.status <> 'draft'
    ), known as materialized (
      select a.*, exists (select from vocabulary d where strpos(d.word, a.word) > 0) as is_known
      from asked a
    )
    select k.word,
      case when k.is_known or length(k.word) < 4 then array[k.word] else coalesce(
        (select array_agg(word) from (
          select d.word from vocabulary d
          where length(d.word) between length(k.word) - 3 and length(k.word) + 3
            and similarity(d.word, k.word) >= ${leastSimilar}
          order by similarity(d.word, k.word) desc, d.word limit ${guesses}) whole),
        (select array_agg(word) from (
          select d.word from vocabulary d
          where length(d.word) > length(k.word) + 3
            and word_similarity(k.word, d.word) >= ${leastSimilarPart}
          order by word_similarity(k.word, d.word) desc, d.word limit ${guesses}) part),
        array[k.word]) end as "spellings",
      not k.is_known as "isGuess",
      array(select f.category_id from folded_category f
        where strpos(' ' || f.name, ' ' || k.word) > 0
          or (length(k.word) >= 4 and strpos(f.name, k.word) > 0)
          or (not k.is_known and length(k.word) >= 4
            and word_similarity(k.word, f.name) >= ${leastSimilarPart})
      ) as "categoryIds",
      array(select a.exhibitor_id from numbered_stand s
        join stand_presence a on a.event_id = ${scope.eventId} and a.stand_id = s.stand_id
          and a.kind = 'assigned'
        where s.number = k.word) as "standHolders"
    from known k order by k.place`.execute(scope.tx);
  return rows;
}

export type Matches = DirectoryMatches & {
  /** In the order of the page. */
  readonly exhibitorIds: readonly string[];
};

/** Whom a search finds, best first, else by name. Row level security keeps out what is not public. */
export async function searchDirectory(
  scope: VisitorScope,
  search: DirectorySearch,
  limit: number,
): Promise<Matches> {
  const meanings = await meaningsOf(scope, search.q);
  const filters = [
    ...(search.hall ? [standsIn(scope, search.hall)] : []),
    ...(search.demos ? [showsDemo(scope)] : []),
  ];
  const fits = filters.length > 0 ? sql.join(filters, sql` and `) : sql`true`;
  // A word that is nowhere scores null, and so does the sum: every word has to be met.
  const score = meanings.length > 0 ? sql.join(meanings.map(scoreOf), sql` + `) : sql`0`;
  const { rows } = await sql<Omit<Matches, 'hasMore' | 'isGuess'>>`
    with published as materialized (
      select exhibitor_id, search_name, category_ids,
        case when ${fits} then ${score} end as score
      from listing_revision r
      where event_id = ${scope.eventId} and status = 'published' and not is_withheld
    ), hits as materialized (
      select * from published where score is not null
    ), chosen as materialized (
      select * from hits
      where ${search.category}::uuid is null or ${search.category}::uuid = any (category_ids)
    ), page as (
      select c.exhibitor_id, row_number() over (order by c.score desc, c.search_name, c.exhibitor_id) as place
      from chosen c left join chosen last on last.exhibitor_id = ${search.after}::uuid
      where last.exhibitor_id is null
        or (-c.score, c.search_name, c.exhibitor_id) > (-last.score, last.search_name, last.exhibitor_id)
      order by place limit ${limit + 1}
    )
    select array(select exhibitor_id from page order by place) as "exhibitorIds",
      (select count(*) from chosen)::int as "found",
      (select count(*) from published)::int as "total",
      exists (select from demo d
        where d.event_id = ${scope.eventId} and d.status = 'scheduled') as "hasDemos",
      (select coalesce(jsonb_object_agg(category_id, number), '{}') from (
        select category_id, count(*) as number from hits, unnest(category_ids) as category_id
        group by category_id) counted) as "byCategory"`.execute(scope.tx);
  const found = rows[0];
  if (!found) throw new Error('A search always answers one row.');
  return {
    ...found,
    exhibitorIds: found.exhibitorIds.slice(0, limit),
    hasMore: found.exhibitorIds.length > limit,
    isGuess: meanings.some(({ isGuess, categoryIds, standHolders, word, spellings }) => {
      const isElsewhere = categoryIds.length + standHolders.length > 0;
      return isGuess && !isElsewhere && !spellings.includes(word);
    }),
  };
}

/**
 * The stand first, then the name, then products, tagline and category, then the rest; the longest
 * text is looked at last. A short word has to be one ("KI" is not in "Kita"), but may begin a name
 * while it is being typed.
 */
function scoreOf({ word, spellings, categoryIds, standHolders }: Meaning): RawBuilder<unknown> {
  const isShort = word.length < 3;
  const has = (column: 'name' | 'terms' | 'words', start: '' | ' ', end: '' | ' ' = '') => {
    const text = sql`${sql.lit(start)} || ${sql.ref(`r.search_${column}`)} || ${sql.lit(end)}`;
    const found = spellings.map((one) => sql`strpos(${text}, ${start + one + end}) > 0`);
    return sql`(${sql.join(found, sql` or `)})`;
  };
  const whole = (column: 'terms' | 'words') => has(column, ' ', ' ');
  return sql`(case when r.exhibitor_id = any (${standHolders}::uuid[]) then 12
    when ${has('name', ' ')} then 10
    when ${isShort ? sql`false` : has('name', '')} then 7
    when ${isShort ? whole('terms') : has('terms', ' ')} then 4
    when r.category_ids && ${categoryIds}::uuid[] then 3
    when ${isShort ? sql`false` : has('terms', '')} then 2
    when ${isShort ? whole('words') : has('words', '')} then 1 end)`;
}

const standsIn = (scope: VisitorScope, hallId: string) => sql`r.exhibitor_id in (
  select a.exhibitor_id from stand_presence a
  join stand s on s.event_id = a.event_id and s.stand_id = a.stand_id
  where a.event_id = ${scope.eventId} and a.kind = 'assigned'
    and s.status <> 'draft' and s.hall_id = ${hallId})`;

const showsDemo = (scope: VisitorScope) => sql`r.exhibitor_id in (
  select d.exhibitor_id from demo d where d.event_id = ${scope.eventId} and d.status = 'scheduled')`;
