import { commonPasswords, commonWords } from './common-passwords.ts';

const MIN_DISTINCT_CHARACTERS = 5;
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Whether a password is among the first a guesser tries: on the list, a run of keys, very few
 * different characters, or a well-known word that digits and signs only dress up
 * (`P@ssw0rt2026!`). Its length is asked elsewhere.
 */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  if (new Set(lower).size < MIN_DISTINCT_CHARACTERS) return true;
  if (commonPasswords.has(lower) || isRun(lower)) return true;
  const undressed = lower.replaceAll(/^[^a-zäöüß]+|[^a-zäöüß]+$/g, '');
  return [undressed, plain(undressed), plain(lower).replaceAll(/[^a-zäöüß]+$/g, '')].some(
    isCommonWord,
  );
}

const plain = (text: string) => text.replaceAll(/[0-9@$!]/g, (sign) => disguises[sign] ?? sign);

/** The word once, or the same word again and again. */
function isCommonWord(text: string): boolean {
  for (let length = 4; length <= text.length; length++) {
    if (text.length % length !== 0) continue;
    const word = text.slice(0, length);
    if (commonWords.has(word) && word.repeat(text.length / length) === text) return true;
  }
  return false;
}

const rows = [
  '12345678901234567890',
  '09876543210987654321',
  'qwertzuiopasdfghjklyxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
];
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))];
const isRun = (text: string) => runs.some((run) => run.includes(text));
