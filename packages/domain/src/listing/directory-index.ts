/** A public listing as the directory looks at it: folded, in both languages at once. */
export type DirectoryEntry = {
  readonly exhibitorId: string;
  readonly name: string;
  /** The tagline and the names of products. */
  readonly terms: string;
  /** Every word of its texts once, but for single letters. */
  readonly words: string;
  readonly categoryIds: readonly string[];
};

/** One word that is looked for, and everything that it may mean. */
export type SoughtWord = {
  /** As typed if any listing has it; else the words of listings that look most like it. */
  readonly spellings: readonly string[];
  readonly categoryIds: readonly string[];
  /** Who is at the stand of that number. */
  readonly standHolders: readonly string[];
};

/** Where in a listing a word stands. */
const inName = 3;
const inTerms = 2;
const inTexts = 1;

/** Shorter words are no part of a longer one: "KI" is not in "Kita". */
const leastWithin = 3;
/** Longer ones are nobody's words. */
const longestWord = 60;

/** A listing by its place in the order of names, and where in it the word stands: `place * 4 + where`. */
type Mention = number;

export type DirectoryIndex = {
  /** In the order of names. */
  readonly entries: readonly Pick<DirectoryEntry, 'exhibitorId' | 'categoryIds'>[];
  readonly places: ReadonlyMap<string, number>;
  readonly inCategory: ReadonlyMap<string, readonly number[]>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
};

/** What a search reads instead of texts. The entries come in the order of names. */
export function indexDirectory(entries: readonly DirectoryEntry[]): DirectoryIndex {
  const places = new Map<string, number>();
  const inCategory = new Map<string, number[]>();
  const mentions = new Map<string, Mention[]>();
  for (const [place, { exhibitorId, name, terms, words, categoryIds }] of entries.entries()) {
    places.set(exhibitorId, place);
    for (const categoryId of new Set(categoryIds)) listed(inCategory, categoryId).push(place);
    const found = new Map<string, number>();
    for (const word of words.split(' ')) found.set(word, inTexts);
    for (const word of terms.split(' ')) found.set(word, inTerms);
    for (const word of name.split(' ')) found.set(word, inName);
    for (const [word, where] of found) {
      if (word !== '' && word.length <= longestWord) listed(mentions, word).push(place * 4 + where);
    }
  }
  const kept = entries.map(({ exhibitorId, categoryIds }) => ({ exhibitorId, categoryIds }));
  return { entries: kept, places, inCategory, mentions };
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known) return known;
  const list: T[] = [];
  map.set(key, list);
  return list;
}

export type DirectoryHits = {
  /** Best first, else by name. */
  readonly exhibitorIds: readonly string[];
  /** Of everybody who meets the words, how many are in each category. */
  readonly byCategory: Readonly<Record<string, number>>;
};

/**
 * Who meets every word. The stand counts most, then the name, then products and tagline, the category,
 * the rest; a word that begins with what was typed more than one that holds it.
 */
export function findInDirectory(
  index: DirectoryIndex,
  asked: {
    readonly sought: readonly SoughtWord[];
    readonly categoryId: string | null;
    /** Only these, if anybody is left out. */
    readonly among: ReadonlySet<string> | null;
  },
): DirectoryHits {
  const { sought, categoryId, among } = asked;
  const scores = sought.map((one) => scoresOf(index, one));
  const total = new Map<number, number>();
  for (const [place, { exhibitorId }] of index.entries.entries()) {
    const own = scores.map((score) => score[place] ?? 0);
    if (own.includes(0) || (among && !among.has(exhibitorId))) continue;
    total.set(
      place,
      own.reduce((sum, score) => sum + score, 0),
    );
  }
  const byCategory: Record<string, number> = {};
  for (const [id, inIt] of index.inCategory) {
    const number = inIt.filter((place) => total.has(place)).length;
    if (number > 0) byCategory[id] = number;
  }
  const chosen = categoryId ? (index.inCategory.get(categoryId) ?? []) : [...total.keys()];
  const ranked = chosen
    .filter((place) => total.has(place))
    .sort((one, other) => (total.get(other) ?? 0) - (total.get(one) ?? 0) || one - other);
  const exhibitorIds = ranked.map((place) => index.entries[place]?.exhibitorId ?? '');
  return { exhibitorIds, byCategory };
}

/** How well each listing, by its place, meets the word; 0 if it does not. */
function scoresOf(index: DirectoryIndex, sought: SoughtWord): Uint8Array {
  const scores = new Uint8Array(index.entries.length);
  const raise = (place: number | undefined, score: number) => {
    if (place !== undefined && (scores[place] ?? 0) < score) scores[place] = score;
  };
  for (const [word, mentions] of index.mentions) {
    const met = sought.spellings.filter((spelling) => hasSpelling(word, spelling));
    if (met.length === 0) continue;
    const isBeginning = met.some((spelling) => word.startsWith(spelling));
    const isInTexts = met.some((spelling) => spelling.length >= leastWithin || spelling === word);
    for (const mention of mentions) {
      const where = mention % 4;
      // A short word has to be one, but may begin a name while it is being typed.
      if (isInTexts || where === inName) raise(mention >> 2, scoreAt(where, isBeginning));
    }
  }
  for (const categoryId of sought.categoryIds) {
    for (const place of index.inCategory.get(categoryId) ?? []) raise(place, 3);
  }
  for (const exhibitorId of sought.standHolders) raise(index.places.get(exhibitorId), 12);
  return scores;
}

const hasSpelling = (word: string, spelling: string) =>
  spelling.length < leastWithin ? word.startsWith(spelling) : word.includes(spelling);

function scoreAt(where: number, isBeginning: boolean): number {
  if (where === inName) return isBeginning ? 10 : 7;
  if (where === inTerms) return isBeginning ? 4 : 2;
  return 1;
}
