import { prepared } from '@foyer/database/prepared.ts';
import { soughtWords } from '@foyer/domain/listing/directory.rules.ts';
import type { DirectorySearch } from '@foyer/domain/listing/directory.schema.ts';
import { findInDirectory } from '@foyer/domain/listing/directory-index.ts';
import type { DirectoryMatches } from '@foyer/domain/public-page.ts';
import { sql } from 'kysely';
import type { VisitorScope } from '../access/scopes.ts';
import { readDirectoryIndex } from './directory-index.queries.ts';

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

/** Asked only when a word is the number of a stand: who is where is dear to find, by its policies. */
async function withHolders(scope: VisitorScope, meanings: readonly Meaning[]): Promise<Sought[]> {
  const standIds = meanings.flatMap((meaning) => meaning.standIds);
  const holders = standIds.length > 0 ? await holdersOf(scope, standIds) : [];
  return meanings.map((meaning) => ({
    ...meaning,
    standHolders: holders
      .filter(({ standId }) => meaning.standIds.includes(standId))
      .map(({ exhibitorId }) => exhibitorId),
  }));
}

async function holdersOf(scope: VisitorScope, standIds: readonly string[]) {
  const { rows } = await sql<{
    standId: string;
    exhibitorId: string;
  }>`${prepared('directory_holders')}
    select a.stand_id as "standId", a.exhibitor_id as "exhibitorId" from stand_presence a
    where a.event_id = ${scope.eventId} and a.stand_id = any (${standIds}::uuid[])
      and a.kind = 'assigned'`.execute(scope.tx);
  return rows;
}

export type Matches = DirectoryMatches & {
  /** In the order of the page. */
  readonly exhibitorIds: readonly string[];
};

/**
 * Whom a search finds, best first, else by name. The words are set right by the database, and looked
 * up in an index in memory that is as new as the transaction. What a page then shows of those found
 * is read anew, under row level security.
 */
export async function searchDirectory(
  scope: VisitorScope,
  search: DirectorySearch,
  limit: number,
): Promise<Matches> {
  const [sought, index, among, demonstrators] = await Promise.all([
    meaningsOf(scope, search.q).then((meanings) => withHolders(scope, meanings)),
    readDirectoryIndex(scope),
    search.hall ? listInHall(scope, search.hall) : null,
    listDemonstrators(scope),
  ]);
  const wanted = [...(among ? [among] : []), ...(search.demos ? [demonstrators] : [])];
  const { exhibitorIds, byCategory } = findInDirectory(index, {
    sought,
    categoryId: search.category,
    among: wanted.length > 0 ? wanted.reduce((one, other) => one.intersection(other)) : null,
  });
  // Whoever is gone meanwhile does not end the list: it begins anew.
  const from = search.after ? exhibitorIds.indexOf(search.after) + 1 : 0;
  return {
    exhibitorIds: exhibitorIds.slice(from, from + limit),
    hasMore: exhibitorIds.length > from + limit,
    found: exhibitorIds.length,
    total: index.entries.length,
    hasDemos: demonstrators.size > 0,
    byCategory,
    isGuess: sought.some(({ isGuess, categoryIds, standHolders, word, spellings }) => {
      const isElsewhere = categoryIds.length + standHolders.length > 0;
      return isGuess && !isElsewhere && !spellings.includes(word);
    }),
  };
}

async function listInHall(scope: VisitorScope, hallId: string): Promise<Set<string>> {
  const { rows } = await sql<{ exhibitorId: string }>`${prepared('directory_hall')}
    select distinct a.exhibitor_id as "exhibitorId" from stand_presence a
    join stand s on s.event_id = a.event_id and s.stand_id = a.stand_id
    where a.event_id = ${scope.eventId} and a.kind = 'assigned'
      and s.status <> 'draft' and s.hall_id = ${hallId}`.execute(scope.tx);
  return new Set(rows.map(({ exhibitorId }) => exhibitorId));
}

async function listDemonstrators(scope: VisitorScope): Promise<Set<string>> {
  const { rows } = await sql<{ exhibitorId: string }>`${prepared('directory_demonstrators')}
    select distinct d.exhibitor_id as "exhibitorId" from demo d
    where d.event_id = ${scope.eventId} and d.status = 'scheduled'`.execute(scope.tx);
  return new Set(rows.map(({ exhibitorId }) => exhibitorId));
}
