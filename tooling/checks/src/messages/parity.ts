import type { Violation } from '../check.ts';
import type { Sentences } from './sentences.ts';
import { placeholdersOf } from './sentences.ts';

/** One module in both languages. A missing file is a module without sentences. */
export type MessageModule = { file: string; german: Sentences; english: Sentences };

const languages = [
  { name: 'German', ending: '.de.ts', here: 'german', there: 'english' },
  { name: 'English', ending: '.en.ts', here: 'english', there: 'german' },
] as const;

/** A key in one language only. */
export function missingKeys({ file, ...module }: MessageModule): Violation[] {
  return languages.flatMap(({ name, ending, here, there }) =>
    [...module[there].keys()]
      .filter((key) => !module[here].has(key))
      .map((key) => ({
        file: file + ending,
        problem: `${key} has no ${name}`,
        mend: `write the ${name} sentence, or take the other one away`,
      })),
  );
}

/** An empty sentence, or one that is no ICU message. */
export function brokenSentences({ file, ...module }: MessageModule): Violation[] {
  return languages.flatMap(({ ending, here }) =>
    [...module[here]].flatMap(([key, sentence]) => {
      const at = { file: file + ending };
      if (sentence.trim() === '') {
        return [{ ...at, problem: `${key} is empty`, mend: 'write the sentence' }];
      }
      try {
        placeholdersOf(sentence);
        return [];
      } catch (reason) {
        const problem = `${key} is no ICU message: ${(reason as Error).message}`;
        return [{ ...at, problem, mend: `mend “${sentence}”; a literal brace is written '{'` }];
      }
    }),
  );
}

/** German and English ask for different things, so one of them cannot be filled in. */
export function differentPlaceholders({ file, german, english }: MessageModule): Violation[] {
  return [...german].flatMap(([key, sentence]) => {
    const other = english.get(key);
    if (other === undefined) return [];
    const names = [sentence, other].map((each) => [...placeholders(each)].sort().join('; '));
    if (names[0] === names[1]) return [];
    const problem = `${key} asks for ${names[0] || 'nothing'} in German, ${names[1] || 'nothing'} in English`;
    return [{ file: `${file}.en.ts`, problem, mend: 'use the same placeholders in both' }];
  });
}

/** A broken sentence is told about elsewhere. */
function placeholders(sentence: string): ReadonlySet<string> {
  try {
    return placeholdersOf(sentence);
  } catch {
    return new Set();
  }
}

/** Foyer says “Sie”. */
export function familiarGerman({ file, german }: MessageModule): Violation[] {
  const familiar = /(?<![\p{L}])(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|eure[mnrs]?)(?![\p{L}])/iu;
  return [...german].flatMap(([key, sentence]) => {
    const word = familiar.exec(sentence)?.[0];
    if (word === undefined) return [];
    const problem = `${key} says “${word}”`;
    return [{ file: `${file}.de.ts`, problem, mend: 'address people with “Sie”' }];
  });
}

/** Five or more words that are the same in both languages were never translated. */
export function untranslated({ file, german, english }: MessageModule): Violation[] {
  return [...german].flatMap(([key, sentence]) => {
    if (english.get(key) !== sentence) return [];
    const words = sentence.replace(/[{<][^}>]*[}>]/g, ' ').match(/\p{L}{2,}/gu) ?? [];
    if (words.length < 5) return [];
    const problem = `${key} is the same in both languages`;
    return [{ file: `${file}.en.ts`, problem, mend: 'translate it' }];
  });
}

/** A “no” of the domain that nobody could explain to the person who gets it. */
export function refusalsWithoutWords(
  codes: ReadonlyMap<string, string>,
  spoken: { german: Sentences; english: Sentences },
): Violation[] {
  const spokenIn = languages.map(({ name, here }) => ({ name, keys: [...spoken[here].keys()] }));
  return [...codes].flatMap(([code, file]) => {
    const silent = spokenIn.filter(({ keys }) => {
      return !keys.some((key) => key.endsWith(`.refusals.${code}`));
    });
    if (silent.length === 0) return [];
    const problem = `${code} has no words in ${silent.map(({ name }) => name).join(' and ')}`;
    return [{ file, problem, mend: 'say it in packages/messages/src/refusals/' }];
  });
}
