import { locales } from '@foyer/domain/locales.ts';
import { letterKindNames, placeholdersOf } from '@foyer/domain/mail/letter-kind.ts';
import { problemsOf } from '@foyer/domain/mail/letter-text.rules.ts';
import { letterTextSchema } from '@foyer/domain/mail/letter-text.schema.ts';
import { lettersDe } from '@foyer/messages/organiser/letters.de.ts';
import { lettersEn } from '@foyer/messages/organiser/letters.en.ts';
import { describe, expect, test } from 'vitest';
import { previews } from './previews.ts';
import { shippedText } from './shipped-texts.ts';
import { rewrite } from './templated-letter.ts';

const texts = letterKindNames.flatMap((kind) => locales.map((locale) => ({ kind, locale })));

describe.each(texts)('$kind in $locale', ({ kind, locale }) => {
  const text = shippedText({ kind, locale });
  const { draft, ...written } = previews[kind](locale, 'Jana Petersen');

  test('ships a text that an organiser could save as it is', () => {
    expect(letterTextSchema.parse(text)).toEqual(text);
    expect(problemsOf(text, placeholdersOf(kind))).toEqual([]);
  });

  test('is written from a draft of its own kind, by its text alone', () => {
    if (!draft) throw new Error(`${kind} has no draft`);
    expect(draft.kind).toBe(kind);
    expect(rewrite(draft, text)).toEqual(written);
  });

  test('gives every placeholder it offers a value', () => {
    const offered = placeholdersOf(kind).uses.filter(
      (name) => !['name', 'details', 'button'].includes(name),
    );
    expect(Object.keys(draft?.values ?? {})).toEqual(expect.arrayContaining(offered));
  });

  test('names every placeholder it offers in words, in both languages', () => {
    for (const { placeholder } of [lettersDe, lettersEn]) {
      expect(Object.keys(placeholder)).toEqual(
        expect.arrayContaining([...placeholdersOf(kind).uses]),
      );
    }
  });

  test('says the words of an event in their place', () => {
    if (!draft) throw new Error(`${kind} has no draft`);
    const own = { subject: 'X {event}', heading: 'Y', body: 'Vorn **fett**\n\n{button}\n\nHinten' };
    const letter = rewrite(draft, own);
    expect(letter.subject).toBe('X Fachtag Digitales Rathaus');
    expect(letter.html).toContain('>Vorn <strong>fett</strong></p>');
    expect(letter.text).toContain('\nVorn fett\n');
    expect(letter.text.indexOf('Hinten')).toBeGreaterThan(letter.text.indexOf(draft.action.url));
  });
});

test('a value brings neither markup nor a link along', () => {
  const draft = previews['stand-assigned']('de', 'https://evil.example/ **Jana**').draft;
  if (!draft) throw new Error('no draft');
  const values = { ...draft.values, exhibitor: '**A** {stand} https://evil.example <b>' };
  const body = 'Für {exhibitor}, {name}\n\n{button}';
  const { html } = rewrite({ ...draft, values }, { subject: 'S', heading: 'H', body });
  expect(html).toContain('Für **A** {stand} https://evil.example &lt;b&gt;');
  expect(html).not.toContain('href="https://evil.example');
  expect(html).not.toContain('<strong>');
});

test('a text can neither run nor pretend to lead elsewhere', () => {
  const draft = previews['stand-assigned']('de', 'Jana').draft;
  if (!draft) throw new Error('no draft');
  const hostile = [
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '[Ihre Bank](https://evil.example/)',
    'https://bank.example@evil.example/',
    'https://xn--bnk-9cd.example/',
    '<a href="https://evil.example">x</a>',
    'data:text/html,<b>',
  ].join('\n\n');
  const { html } = rewrite(draft, { subject: 'S', heading: 'H', body: `${hostile}\n\n{button}` });
  const links = [...html.matchAll(/href="([^"]+)"[^>]*>([^<]*)</g)].map(([, to, said]) => [
    to,
    said,
  ]);
  expect(html).not.toMatch(/<script|href="(?!https:)/);
  // Every link but the button's says its own address.
  for (const [to, said] of links) {
    if (to !== draft.action.url) expect(said).toBe(to);
  }
  expect(links.map(([to]) => to)).toEqual([
    'https://evil.example/',
    'https://evil.example',
    draft.action.url,
    draft.action.url,
  ]);
});
