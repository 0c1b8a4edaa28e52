import type { Lead } from './lead.schema.ts';

export type Misspelled = {
  readonly one: Lead;
  readonly other: Lead;
  /** The slip is in so long a word, beside another one that is the same, that hardly two people differ by it. */
  readonly isCertain: boolean;
};

/** In shorter words one letter makes another name: Jan and Jon. */
const SHORTEST = 5;
const LONG = 8;
/** Of namesakes so many are compared; a booth of a thousand of them is no booth. */
const NAMESAKES = 10;

/** Leads by name: its words in the order of letters, small and without accents. */
export type Named = ReadonlyMap<string, readonly Lead[]>;

/**
 * Pairs whose names differ in one word by one slip: a letter too many, too few or another, or two of
 * them swapped. Two such words become the same when a letter is left out of one or both, so names are
 * looked up by what remains; comparing each with each would take seconds for a large booth.
 */
export function* misspelled(named: Named): Generator<Misspelled> {
  for (const alike of byWhatRemains(named).values()) {
    for (const [at, some] of alike.entries()) {
      for (const others of alike.slice(at + 1)) {
        if (!isOneSlip(some.word, others.word)) continue;
        const shorter = Math.min(some.word.length, others.word.length);
        const isCertain = some.rest !== '' && shorter >= LONG;
        for (const one of some.leads)
          for (const other of others.leads) yield { one, other, isCertain };
      }
    }
  }
}

type Spelt = { readonly word: string; readonly rest: string; readonly leads: readonly Lead[] };

/** By the other words of the name, and what is left of this one. */
function byWhatRemains(named: Named): Map<string, Spelt[]> {
  const found = new Map<string, Spelt[]>();
  for (const [name, namesakes] of named) {
    const words = name.split(' ');
    for (const [at, word] of words.entries()) {
      // Numbers tell things apart.
      if (word.length < SHORTEST || /\d/.test(word)) continue;
      const rest = words.toSpliced(at, 1).join(' ');
      const spelt = { word, rest, leads: namesakes.slice(0, NAMESAKES) };
      for (const left of new Set(lettersLeft(word))) {
        const key = `${rest}|${left}`;
        const alike = found.get(key);
        if (alike) alike.push(spelt);
        else found.set(key, [spelt]);
      }
    }
  }
  return found;
}

function lettersLeft(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** One letter more, less or another, or two neighbours swapped; not none of it. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [left, right] = [one.slice(from), other.slice(from)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
