import { readdirSync } from 'node:fs';
import { locales } from '@foyer/domain/locales.ts';
import { describe, expect, test } from 'vitest';
import { previews } from './previews.ts';

const letters = Object.entries(previews).flatMap(([name, write]) =>
  locales.map((locale) => ({ name, locale, write })),
);

test('every letter has a preview', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.mail.ts'))
    .map((file) => file.replace('.mail.ts', ''));
  expect(Object.keys(previews)).toEqual(expect.arrayContaining(files));
});

describe.each(letters)('$name in $locale', ({ name, locale, write }) => {
  const letter = write(locale, 'Jana Petersen');

  test('has a subject in one line, and no placeholder left open', () => {
    expect(letter.subject).toMatch(/^[^\n\r]{8,100}$/);
    const { subject, text, html } = letter;
    for (const part of [subject, text, html]) expect(part).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test('says in plain text what it says in HTML', () => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    // The way out at the very end shows words in one and its address in the other.
    const hrefs = [...letter.html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url);
    const shown = `${letter.html} ${hrefs.join(' ')}`
      .replace(/<title>.*<\/title>/, ' ')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"');
    const missing = words(letter.text).filter((word) => !words(shown).includes(word));
    expect(missing).toEqual([]);
  });

  test('is an accessible page that fetches nothing', () => {
    expect(letter.html).toContain(`<html lang="${locale}"`);
    expect(letter.html.match(/<h1/g)).toHaveLength(1);
    expect(letter.html).not.toMatch(/<(img|script|link|style|iframe|form)\b|url\(|@import/i);
  });

  // An announcement has no button: what it says is all there is to it.
  if (name !== 'announcement') {
    test('carries its link once as a button and once to read', () => {
      const links = [...letter.html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url);
      expect(links).toHaveLength(2);
      expect(new Set(links).size).toBe(1);
      expect(letter.text).toContain(`\n${links[0]?.replaceAll('&amp;', '&')}\n`);
    });
  }

  test('escapes what people wrote', () => {
    const hostile = write(locale, '<img src=x onerror=alert(1)> "Jana"\r\nBcc: x@example.org');
    expect(hostile.html).not.toContain('<img');
    expect(hostile.html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;Jana&quot; Bcc: x');
    expect(hostile.text).not.toMatch(/^Bcc:/m);
  });
});

test('German letters use the formal form and German dates', () => {
  const { html, text } = previews['invitation-exhibitor']('de', 'Jana Petersen');
  expect(html).toContain('Guten Tag Jana Petersen,');
  expect(text).toMatch(/Termin: 18\.–19\. März 2027/);
  expect(text).toMatch(/Montag, 1\. Februar 2027/);
});
