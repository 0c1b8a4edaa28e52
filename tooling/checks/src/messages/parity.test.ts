import { describe, expect, it } from 'vitest';
import { sourceTree } from '../shape/source-tree.ts';
import type { MessageModule } from './parity.ts';
import {
  brokenSentences,
  differentPlaceholders,
  familiarGerman,
  missingKeys,
  refusalsWithoutWords,
  untranslated,
} from './parity.ts';
import { placeholdersOf, sentencesOf } from './sentences.ts';
import { unusedKeys } from './unused-keys.ts';

const module = (german: object, english: object): MessageModule => ({
  file: 'packages/messages/src/organiser/stand',
  german: sentencesOf(german),
  english: sentencesOf(english),
});

const problems = (found: readonly { problem: string }[]) => found.map(({ problem }) => problem);

describe('both languages', () => {
  it('have the same keys, however deep', () => {
    const made = module({ a: { b: 'eins', c: 'zwei' } }, { a: { b: 'one', d: 'two' } });
    expect(problems(missingKeys(made))).toEqual(['a.d has no German', 'a.c has no English']);
    expect(missingKeys(module({ a: { b: 'eins' } }, { a: { b: 'one' } }))).toEqual([]);
  });

  it.each([
    [
      '{count, plural, one {# Stand} other {# Stände}}',
      '{count, plural, one {# stand} other {# stands}}',
    ],
    ['Für {name} von {company}', '{company} for {name}'],
    ['<b>{name}</b> ist da', 'Here is <b>{name}</b>'],
    ['bis {until, date, long}', 'until {until, date, short}'],
  ])('ask for the same values in “%s” and “%s”', (german, english) => {
    expect(differentPlaceholders(module({ a: german }, { a: english }))).toEqual([]);
  });

  it.each([
    ['Für {name}', 'For {nmae}'],
    ['Für {name}', 'For everyone'],
    ['{count} Stände', '{count, plural, one {# stand} other {# stands}}'],
    ['<b>wichtig</b>', 'important'],
    ['{role, select, admin {A} other {B}}', '{role, select, editor {A} other {B}}'],
    [
      '{n, plural, one {{name} kommt} other {sie kommen}}',
      '{n, plural, one {one} other {they come}}',
    ],
  ])('do not ask for the same values in “%s” and “%s”', (german, english) => {
    expect(differentPlaceholders(module({ a: german }, { a: english }))).toHaveLength(1);
  });

  it('say something that can be said', () => {
    const made = module({ a: ' ', b: 'Stand {number' }, { a: 'Stand', b: 'Stand {number}' });
    expect(problems(brokenSentences(made))).toEqual([
      'a is empty',
      expect.stringContaining('b is no ICU message'),
    ]);
  });

  it('differ in sentences of five words or more', () => {
    const same = 'Foyer Connect Pro is best {name}';
    expect(untranslated(module({ a: same, b: 'Foyer' }, { a: same, b: 'Foyer' }))).toHaveLength(1);
  });
});

describe('German', () => {
  it.each(['Ordne deinen Stand zu', 'Du hast 3 Kontakte', 'Das gehört dir.'])(
    'says Sie, so “%s” is refused',
    (sentence) => expect(familiarGerman(module({ a: sentence }, {}))).toHaveLength(1),
  );

  it.each(['Ordnen Sie Ihren Stand zu', 'Durch die Halle', 'Individuell', 'Industrie'])(
    'may say “%s”',
    (sentence) => expect(familiarGerman(module({ a: sentence }, {}))).toEqual([]),
  );
});

describe('the placeholders of a sentence', () => {
  it('are found inside of plurals, selections and tags', () => {
    const sentence = '<b>{n, plural, one {{name}} other {{role, select, a {{x}} other {y}}}}</b>';
    expect([...placeholdersOf(sentence)]).toEqual([
      'b (tag)',
      'n (plural)',
      'name',
      'role (select: a, other)',
      'x',
    ]);
  });
});

describe('a refusal', () => {
  const codes = new Map([['stand.already_assigned', 'stand.refusals.ts']]);

  it('has words in both languages', () => {
    const spoken = sentencesOf({ shared: { refusals: { stand: { already_assigned: 'Nein' } } } });
    expect(refusalsWithoutWords(codes, { german: spoken, english: spoken })).toEqual([]);
    expect(problems(refusalsWithoutWords(codes, { german: spoken, english: new Map() }))).toEqual([
      'stand.already_assigned has no words in English',
    ]);
    const nothing = { german: new Map(), english: new Map() };
    expect(problems(refusalsWithoutWords(codes, nothing))).toEqual([
      'stand.already_assigned has no words in German and English',
    ]);
  });
});

describe('an unused key', () => {
  it('is one whose last word stands nowhere', () => {
    const tree = sourceTree({
      'apps/organiser/src/pages/stands.page.tsx': `t('actions.assign')`,
      'packages/messages/src/organiser/stand.de.ts': `{ forgotten: '' }`,
    });
    const made = module({ actions: { assign: 'Zuordnen', forgotten: 'Vergessen' } }, {});
    expect(unusedKeys([made], tree)).toEqual([
      'packages/messages/src/organiser/stand.de.ts actions.forgotten',
    ]);
  });
});
