import { prepared } from '@foyer/database/prepared.ts';
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
  /** The stands of that number. */
  readonly standIds: readonly string[];
};

/** A word with those who stand on a stand of that number. */
type Sought = Meaning & { readonly standHolders: readonly string[] };

const guesses = 5;
/** By pg_trgm, from 0 to 1: a letter wrong in a word of eight leaves about 0.5. */
const leastSimilar = 0.38;
/** The same for a part of a longer word. */
const leastSimilarPart = 0.45;

/**
 * Sets right what is typed wrongly. A word is compared with the few thousand words of all listings
 * (20,000 take some 10 ms) and not with their texts; what the `case`s leave out is not compared.
 */
async function meaningsOf(scope: VisitorScope, typed: string): Promise<Meaning[]> {
  const words = soughtWords(typed);
  if (words.length === 0) return [];
  const { rows } = await sql<Meaning>`${prepared('directory_meanings')}
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
          where case when length(d.word) between length(k.word) - 3 and length(k.word) + 3
            then similarity(d.word, k.word) end >= ${leastSimilar}
          order by similarity(d.word, k.word) desc, d.word limit ${guesses}) whole),
        (select array_agg(word) from (
          select d.word from vocabulary d
          where case when length(d.word) > length(k.word) + 3
            then word_similarity(k.word, d.word) end >= ${leastSimilarPart}
          order by word_similarity(k.word, d.word) desc, d.word limit ${guesses}) part),
        array[k.word]) end as "spellings",
      not k.is_known as "isGuess",
      array(select f.category_id from folded_category f
        where strpos(' ' || f.name, ' ' || k.word) > 0
          or (length(k.word) >= 4 and strpos(f.name, k.word) > 0)
          or (not k.is_known and length(k.word) >= 4
            and word_similarity(k.word, f.name) >= ${leastSimilarPart})
      ) as "categoryIds",
      array(select s.stand_id from numbered_stand s where s.number = k.word) as "standIds"
    from known k order by k.place`.execute(scope.tx);
  return rows;
}

/** Asked only when a word is the number of a stand: who is where is dear to plan, by its policies. */
async function withHolders(scope: VisitorScope, meanings: readonly Meaning[]): Promise<Sought[]> {
  const standIds = meanings.flatMap((meaning) => meaning.standIds);
  const holders = new Map<string, string[]>();
  if (standIds.length > 0) {
    const { rows } = await sql<{ standId: string; exhibitorId: string }>`
      select a.stand_id as "standId", a.exhibitor_id as "exhibitorId" from stand_presence a
      where a.event_id = ${scope.eventId} and a.stand_id = any (${standIds}::uuid[])
        and a.kind = 'assigned'`.execute(scope.tx);
    for (const { standId, exhibitorId } of rows) {
      holders.set(standId, [...(holders.get(standId) ?? []), exhibitorId]);
    }
  }
  return meanings.map((meaning) => ({
    ...meaning,
    standHolders: meaning.standIds.flatMap((standId) => holders.get(standId) ?? []),
  }));
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
  const meanings = await withHolders(scope, await meaningsOf(scope, search.q));
  // Long words are rarer; whoever lacks one is not looked at any further.
  const rarestFirst = meanings.toSorted((one, other) => other.word.length - one.word.length);
  const fits = [
    ...(search.hall ? [standsIn(scope, search.hall)] : []),
    ...(search.demos ? [showsDemo(scope)] : []),
    ...rarestFirst.map(meets),
  ];
  const isHit = fits.length > 0 ? sql.join(fits, sql` and `) : sql`true`;
  const score = meanings.length > 0 ? sql.join(meanings.map(scoreOf), sql` + `) : sql`0`;
  const { rows } = await sql<Omit<Matches, 'hasMore' | 'isGuess'>>`
    with published as materialized (
      select exhibitor_id, search_name, category_ids, case when ${isHit} then ${score} end as score,
        (${search.category}::uuid is null or ${search.category}::uuid = any (category_ids)) as is_chosen
      from listing_revision r
      where event_id = ${scope.eventId} and status = 'published' and not is_withheld
    ), page as (
      select c.exhibitor_id, row_number() over (order by c.score desc, c.search_name, c.exhibitor_id) as place
      from published c
      left join published last on last.exhibitor_id = ${search.after}::uuid and last.score is not null
        and last.is_chosen
      where c.score is not null and c.is_chosen and (last.exhibitor_id is null
        or (-c.score, c.search_name, c.exhibitor_id) > (-last.score, last.search_name, last.exhibitor_id))
      order by place limit ${limit + 1}
    )
    select array(select exhibitor_id from page order by place) as "exhibitorIds",
      (select count(*) from published where score is not null and is_chosen)::int as "found",
      (select count(*) from published)::int as "total",
      exists (select from demo d
        where d.event_id = ${scope.eventId} and d.status = 'scheduled') as "hasDemos",
      (select coalesce(jsonb_object_agg(category_id, number), '{}') from (
        select category_id, sum(number) as number from (
          select category_ids, count(*) as number from published
          where score is not null group by category_ids) alike, unnest(category_ids) as category_id
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

type Column = 'name' | 'terms' | 'words';

/** Whether one of the spellings is in a column; with a space, at the start or the end of a word of it. */
function has(
  spellings: readonly string[],
  column: Column,
  [start, end]: readonly ['' | ' ', '' | ' '],
): RawBuilder<unknown> {
  const is = sql.ref(`r.search_${column}`);
  // Putting a space around a text copies it.
  const text = start + end === '' ? is : sql`${sql.lit(start)} || ${is} || ${sql.lit(end)}`;
  const found = spellings.map((one) => sql`strpos(${text}, ${start + one + end}) > 0`);
  return sql`(${sql.join(found, sql` or `)})`;
}

const isShort = ({ word }: Meaning) => word.length < 3;

/**
 * Whether a listing has the word at all: in its texts (`search_words` holds all of them, but for
 * single letters), by its categories or by its stand. A short word has to be one ("KI" is not in
 * "Kita"), but may begin a name while it is being typed.
 */
function meets(sought: Sought): RawBuilder<unknown> {
  const { spellings, categoryIds, standHolders } = sought;
  const isInTexts = isShort(sought)
    ? sql`${has(spellings, 'name', [' ', ''])} or ${has(spellings, 'terms', [' ', ' '])}
      or ${has(spellings, 'words', [' ', ' '])}`
    : has(spellings, 'words', ['', '']);
  return sql`(${isInTexts} or r.category_ids && ${categoryIds}::uuid[]
    or r.exhibitor_id = any (${standHolders}::uuid[]))`;
}

/**
 * Of a listing that has the word: the stand first, then the name, then products, tagline and
 * category, then the rest.
 */
function scoreOf(sought: Sought): RawBuilder<unknown> {
  const { spellings, categoryIds, standHolders } = sought;
  const isWithin = (column: Column) =>
    isShort(sought) ? sql`false` : has(spellings, column, ['', '']);
  return sql`(case when r.exhibitor_id = any (${standHolders}::uuid[]) then 12
    when ${has(spellings, 'name', [' ', ''])} then 10
    when ${isWithin('name')} then 7
    when ${has(spellings, 'terms', [' ', isShort(sought) ? ' ' : ''])} then 4
    when r.category_ids && ${categoryIds}::uuid[] then 3
    when ${isWithin('terms')} then 2 else 1 end)`;
}

const standsIn = (scope: VisitorScope, hallId: string) => sql`r.exhibitor_id in (
  select a.exhibitor_id from stand_presence a
  join stand s on s.event_id = a.event_id and s.stand_id = a.stand_id
  where a.event_id = ${scope.eventId} and a.kind = 'assigned'
    and s.status <> 'draft' and s.hall_id = ${hallId})`;

const showsDemo = (scope: VisitorScope) => sql`r.exhibitor_id in (
  select d.exhibitor_id from demo d where d.event_id = ${scope.eventId} and d.status = 'scheduled')`;
