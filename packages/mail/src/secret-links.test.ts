import { locales } from '@foyer/domain/locales.ts';
import { expect, test } from 'vitest';
import { previews } from './previews.ts';
import { withoutSecretLinks } from './secret-links.ts';

const secret = 'b7Hq2kPz9sXv4nRt8wLm3cYd6fGj1aEo';

test('no letter keeps a secret once it is redacted, in text or HTML', () => {
  for (const [name, write] of Object.entries(previews)) {
    for (const locale of locales) {
      const { text, html } = write(locale, 'Jana Petersen');
      expect(withoutSecretLinks(text), name).not.toContain(secret);
      expect(withoutSecretLinks(html), name).not.toContain(secret);
    }
  }
});

test('redacting leaves every other word as it was', () => {
  for (const write of Object.values(previews)) {
    const { text, html } = write('de', 'Jana Petersen');
    const hidden = (letter: string) => letter.replaceAll(secret, '…');
    expect(withoutSecretLinks(text).replaceAll(/callbackURL=\S*/g, '')).toBe(
      hidden(text).replaceAll(/callbackURL=\S*/g, ''),
    );
    expect(withoutSecretLinks(html)).toBe(hidden(html));
  }
});

test.each([
  ['a token in the path', `https://foyer.example.org/exhibitor/invitation/${secret}`],
  [
    'a token in hexadecimal',
    'https://foyer.example.org/invitation/3f7a9c1e5b2d8f4a6c0e9b7d1f3a5c8e',
  ],
  ['a badge link', 'https://foyer.example.org/b/K7XQ2MZP4RTNA6HJC3WVB5YD8E'],
  [
    'a value after a question mark',
    `https://foyer.example.org/organiser/reset-password?token=${secret}`,
  ],
  ['a value after a hash', 'https://foyer.example.org/organiser/set-up#code=abcd-efgh-ijkl-mnop'],
  ['a second value in HTML', `https://foyer.example.org/?a=1&amp;token=${secret}`],
])('%s is taken out', (_what, link) => {
  const redacted = withoutSecretLinks(`Before ${link} after`);
  expect(redacted).toContain('…');
  expect(redacted).toMatch(/^Before https:\/\/foyer\.example\.org\/.* after$/);
  for (const part of link
    .split(/[/=#?;]/)
    .filter((piece) => piece.length >= 12 && !piece.includes('.'))) {
    if (!['reset-password'].includes(part)) expect(redacted).not.toContain(part);
  }
});

test.each([
  'https://foyer.example.org/e/it-koordinatoren-tagung-2026/exhibitors/picture-gmbh-prozessplattform',
  'https://foyer.example.org/exhibitor/tagung/0e6f2a4c-7d1b-4f3e-9a58-c2b1d4e6f708/listing',
  'https://foyer.example.org/organiser/fachtag/reviews?view=open',
])('%s stays', (link) => {
  expect(withoutSecretLinks(link)).toBe(link);
});
