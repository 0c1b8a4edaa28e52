import type { Translated } from '../translated.ts';
import type { promiseWordsDe } from './promise-words.de.ts';

export const promiseWordsEn = {
  places: {
    directory: 'in the exhibitor directory',
    programme: 'in the programme',
    plan: 'on the floor plan',
    badge: 'on the badges',
    mail: 'in mails',
    sponsors: 'on the page of sponsors',
  },
  words: '{count, plural, one {# word} other {# words}} at most',
  counts: {
    passes: '{count, plural, one {# pass} other {# passes}}',
    demos: '{count, plural, one {# demo} other {# demos}}',
    bag_insert: '{count, plural, one {# piece} other {# pieces}}',
  },
  credit: '{euros, number, ::currency/EUR}',
} as const satisfies Translated<typeof promiseWordsDe>;
