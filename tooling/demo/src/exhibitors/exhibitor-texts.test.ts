import { describe, expect, it } from 'vitest';
import { comingEdition } from '../editions/coming.ts';
import { pastEdition } from '../editions/past.ts';
import * as realOf2025 from './real-of-2025.ts';

const real = new Set<string>(Object.values(realOf2025).map(({ key }) => key));
const coming = comingEdition(new Date('2026-11-23T09:30:00Z'));
const published = coming.stories.filter(({ listing }) =>
  listing?.revisions.some(({ status }) => status === 'published'),
);

describe('what exhibitors say', () => {
  it.each(published.map(({ exhibitor }) => [exhibitor.name, exhibitor] as const))(
    '%s says it in both languages, in a length that reads well',
    (_, { tagline, description, products, categories, links }) => {
      for (const locale of ['de', 'en'] as const) {
        expect(tagline[locale].length).toBeGreaterThan(20);
        expect(tagline[locale].length).toBeLessThanOrEqual(140);
        expect(description[locale].length).toBeGreaterThanOrEqual(300);
        expect(description[locale].length).toBeLessThanOrEqual(700);
        for (const { name, summary } of products) {
          expect(name[locale]).not.toBe('');
          expect(summary[locale].length).toBeGreaterThan(40);
        }
      }
      expect(products.length).toBeGreaterThan(0);
      expect(categories.length).toBeGreaterThan(0);
      expect(links.length).toBeGreaterThan(0);
    },
  );

  it('is written once and copied nowhere', () => {
    const texts = published.flatMap(({ exhibitor: { tagline, description, products } }) =>
      [tagline, description, ...products.map(({ summary }) => summary)].flatMap(({ de, en }) => [
        de,
        en,
      ]),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('real organisations', () => {
  it('are six, and took part in 2025 alone', () => {
    expect(real.size).toBe(6);
    const keysOf = (stories: typeof coming.stories) =>
      stories.map(({ exhibitor }) => exhibitor.key);
    expect(keysOf(pastEdition.stories).filter((key) => real.has(key))).toHaveLength(6);
    expect(keysOf(coming.stories).filter((key) => real.has(key))).toEqual([]);
  });

  it('have no people, no addresses and no links made up for them', () => {
    for (const { contact, links } of Object.values(realOf2025)) {
      expect(contact.name).toBe('');
      expect(contact.email).toMatch(/@example\.org$/);
      expect(links).toEqual([]);
    }
    const talks = pastEdition.demos.filter(({ exhibitor }) => real.has(exhibitor));
    expect(talks.map(({ presenter }) => presenter)).toEqual(talks.map(() => ''));
  });

  it('have nobody scanning for them', () => {
    expect(pastEdition.leads.filter(({ exhibitor }) => real.has(exhibitor))).toEqual([]);
  });
});
