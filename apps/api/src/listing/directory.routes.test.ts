import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import {
  aCoExhibitor,
  aHall,
  aListing,
  anAssignment,
  anEvent,
  aStand,
} from '@foyer/testing/builders.ts';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { readPublicPlan } from '../stand/public-plan.queries.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let server: FastifyInstance;
let event: { eventId: string; slug: string };
let hallId: string;
const categoryId = randomUUID();
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
  event = await anEvent(api.database);
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('category')
      .values({
        event_id: event.eventId,
        category_id: categoryId,
        name: JSON.stringify({ de: 'Künstliche Intelligenz', en: 'Artificial intelligence' }),
      })
      .execute(),
  );
  const listing = async (displayName: string, content: Record<string, unknown> = {}) => {
    const made = await aListing(api.database, { ...event, displayName, content });
    ids[displayName] = made.exhibitorId;
    return made.exhibitorId;
  };
  await listing('Aktenwerk Müller', {
    tagline: { de: 'Die E-Akte, die jeder findet', en: 'Records that everybody finds' },
    description: { de: 'Wir beraten auch zum Datenschutz.', en: '' },
    products: [product('Dokumentenablage', 'Document store', 'Aussonderung nach Fristen')],
  });
  await listing('Ōkami Denki', {
    description: { de: '', en: 'Sensors for bridges and dams' },
    categoryIds: [categoryId],
  });
  await listing('Zebra Café', { products: [product('Kaffeevollautomat', 'Coffee machine', '')] });
  hallId = (await aHall(api.database, event)).hallId;
  const { standId } = await aStand(api.database, { ...event, hallId, number: 'B-12' });
  await anAssignment(api.database, { ...event, standId, exhibitorId: ids['Zebra Café'] ?? '' });
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const product = (de: string, en: string, summary: string) => ({
  productId: randomUUID(),
  name: { de, en },
  summary: { de: summary, en: '' },
});

type Feed = {
  total: number;
  found: number;
  next: string | null;
  exhibitors: { id: string; name: string; [more: string]: unknown }[];
};

async function feed(query: Record<string, string> = {}, slug = event.slug): Promise<Feed> {
  const answer = await server.inject({ url: `/e/${slug}/exhibitors.json`, query });
  expect(answer.statusCode).toBe(200);
  return answer.json() as Feed;
}
const names = async (query: Record<string, string>, slug?: string) =>
  (await feed(query, slug)).exhibitors.map(({ name }) => name);

describe('the search of the directory', () => {
  it('lists everybody by name when nothing is asked', async () => {
    expect(await names({})).toEqual(['Aktenwerk Müller', 'Ōkami Denki', 'Zebra Café']);
  });

  it.each([
    ['a part of a name', 'aktenw', 'Aktenwerk Müller'],
    ['a name without its accents', 'okami', 'Ōkami Denki'],
    ['a name with the letters written out', 'Mueller', 'Aktenwerk Müller'],
    ['a text in German', 'Datenschutz', 'Aktenwerk Müller'],
    ['a text in English', 'bridges', 'Ōkami Denki'],
    ['a product in English', 'coffee', 'Zebra Café'],
    ['what a product does', 'Aussonderung', 'Aktenwerk Müller'],
    ['a category in the other language', 'artificial', 'Ōkami Denki'],
    ['a stand as people write it', 'Stand B 12', 'Zebra Café'],
    ['a word of two letters', 'E-Akte', 'Aktenwerk Müller'],
    ['a name with a wrong letter', 'Aktenwirk', 'Aktenwerk Müller'],
    ['a product with a letter missing', 'Dokumentnablage', 'Aktenwerk Müller'],
    ['a text with letters swapped', 'Datenshcutz', 'Aktenwerk Müller'],
    ['a part of a long word with a wrong letter', 'vollautomst', 'Zebra Café'],
    ['a category with a wrong letter', 'Inteligenz', 'Ōkami Denki'],
    ['two words, one of them wrong', 'Kafee zebra', 'Zebra Café'],
  ])('finds %s', async (_what, q, name) => {
    expect(await names({ q })).toEqual([name]);
  });

  it.each(['Xylophon', 'Akte Kaffee', "'; drop table event; --", 'a'.repeat(100)])(
    'finds nothing for %s, and says so',
    async (q) => {
      expect(await feed({ q })).toMatchObject({ found: 0, total: 3, exhibitors: [], next: null });
    },
  );

  it('passes over what is no word or no filter', async () => {
    const nonsense: [string, string][] = [
      ['q', '%%%'],
      ['q', '\\'],
      ['category', 'x'],
      ['hall', "'"],
      ['after', '1'],
    ];
    for (const [name, value] of nonsense) expect((await feed({ [name]: value })).found).toBe(3);
  });

  it('filters by category, hall and demos', async () => {
    expect(await names({ category: categoryId })).toEqual(['Ōkami Denki']);
    expect(await names({ hall: hallId })).toEqual(['Zebra Café']);
    expect(await names({ hall: hallId, category: categoryId })).toEqual([]);
    expect(await names({ demos: '1' })).toEqual([]);
  });

  it('puts the name before the text', async () => {
    const there = await anEvent(api.database);
    const say = (displayName: string, de: string) =>
      aListing(api.database, { ...there, displayName, content: { description: { de, en: '' } } });
    await say('Allerlei', 'Wir kennen auch Brücken.');
    await say('Zander Brücken', 'Stahlbau');
    expect(await names({ q: 'brücken' }, there.slug)).toEqual(['Zander Brücken', 'Allerlei']);
  });

  it('pages on without leaving anybody out', async () => {
    const there = await anEvent(api.database);
    for (let number = 0; number < 5; number++)
      await aListing(api.database, { ...there, displayName: `Reihe ${number}` });
    const first = await feed({}, there.slug);
    const after = first.exhibitors[2]?.id ?? '';
    expect(await names({ after }, there.slug)).toEqual(['Reihe 3', 'Reihe 4']);
    // Whoever is gone meanwhile does not end the list: it begins anew.
    expect(await names({ after: randomUUID() }, there.slug)).toHaveLength(5);
  });
});

describe('what is not public', () => {
  it('is not found by any of its words, and changes no count', async () => {
    const there = await anEvent(api.database);
    const other = await anEvent(api.database);
    const secret = { description: { de: 'Geheimrezept', en: '' } };
    const make = (displayName: string, more: { status?: string; isWithheld?: boolean }) =>
      aListing(api.database, { ...there, displayName, content: secret, ...more });
    await make('Offen', {});
    const hidden = [
      await make('Wartend', { status: 'submitted' }),
      await make('Abgereist', { isWithheld: true }),
      await make('Ersetzt', { status: 'superseded' }),
      await aListing(api.database, { ...other, displayName: 'Nachbar', content: secret }),
    ];
    for (const q of [
      '',
      'Geheimrezept',
      'Geheimrezpt',
      'Wartend',
      'Abgereist',
      'Nachbar',
      'Ersetzt',
    ]) {
      const found = await feed({ q }, there.slug);
      expect(found.total).toBe(1);
      expect(JSON.stringify(found)).not.toMatch(/Wartend|Abgereist|Nachbar|Ersetzt/);
    }
    const sitemap = (await server.inject(`/e/${there.slug}/sitemap.xml`)).body;
    for (const { exhibitorId } of hidden) {
      expect(sitemap).not.toContain(exhibitorId);
      const picture = await server.inject(`/e/${there.slug}/exhibitors/${exhibitorId}/picture.png`);
      expect(picture.statusCode).toBe(404);
    }
  });

  it('leaves the search in the moment it is withheld, and comes back with it', async () => {
    const there = await anEvent(api.database);
    const { exhibitorId } = await aListing(api.database, {
      ...there,
      displayName: 'Wackelkandidat',
    });
    const withhold = (is_withheld: boolean) =>
      withScope(api.database, { kind: 'system' }, (tx) =>
        tx
          .updateTable('listing_revision')
          .set({ is_withheld })
          .where('exhibitor_id', '=', exhibitorId)
          .execute(),
      );
    expect(await names({ q: 'wackel' }, there.slug)).toEqual(['Wackelkandidat']);
    await withhold(true);
    expect(await names({ q: 'wackel' }, there.slug)).toEqual([]);
    await withhold(false);
    expect(await names({ q: 'wackel' }, there.slug)).toEqual(['Wackelkandidat']);
  });

  it('has no feed, no picture, no script and no map while the event is a draft', async () => {
    const draft = await anEvent(api.database, { status: 'draft' });
    for (const path of ['exhibitors.json', 'picture.png', 'embed.js', 'sitemap.xml']) {
      expect((await server.inject(`/e/${draft.slug}/${path}`)).statusCode).toBe(404);
    }
    expect((await server.inject('/sitemap.xml')).body).not.toContain(draft.slug);
    expect((await server.inject('/sitemap.xml')).body).toContain(`/e/${event.slug}/sitemap.xml`);
  });

  it('stays behind row level security when the filters are left out', async () => {
    const words = await withScope(api.database, { kind: 'public' }, (tx) =>
      tx.selectFrom('directory_word').selectAll().execute(),
    );
    expect(words).toEqual([]);
    const here = { kind: 'public', eventId: event.eventId } as const;
    const seen = await withScope(api.database, here, (tx) =>
      tx.selectFrom('directory_word').select('event_id').distinct().execute(),
    );
    expect(seen).toEqual([{ event_id: event.eventId }]);
    await expect(
      withScope(api.database, here, (tx) =>
        tx.insertInto('directory_word').values({ event_id: event.eventId, word: 'x' }).execute(),
      ),
    ).rejects.toThrow('row-level security');
  });
});

describe('what other sites take', () => {
  it('is a feed with whole addresses, readable from anywhere', async () => {
    const answer = await server.inject(`/e/${event.slug}/exhibitors.json?q=zebra`);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const base = `${api.services.config.publicUrl}/e/${event.slug}`;
    expect((answer.json() as Feed).exhibitors[0]).toMatchObject({
      id: ids['Zebra Café'],
      url: `${base}/exhibitors/${ids['Zebra Café']}`,
      stands: [{ number: 'B-12', planUrl: expect.stringContaining(`${base}/plan?stand=`) }],
      products: [{ name: { de: 'Kaffeevollautomat', en: 'Coffee machine' } }],
    });
  });

  it('says at whose stand a co-exhibitor is, and who shares a stand, as far as they are public', async () => {
    const main = await aListing(api.database, { ...event, displayName: 'Quartier Gastgeber' });
    const guest = await aListing(api.database, { ...event, displayName: 'Quartier Gast' });
    const secret = await aListing(api.database, {
      ...{ ...event, displayName: 'Quartier Geheim', isWithheld: true },
    });
    const { standId } = await aStand(api.database, { ...event, hallId, number: 'Q-7' });
    await anAssignment(api.database, { ...event, standId, exhibitorId: main.exhibitorId });
    for (const { exhibitorId } of [guest, secret]) {
      await aCoExhibitor(api.database, { ...event, exhibitorId, mainId: main.exhibitorId });
    }
    const found = async (q: string) => (await feed({ q })).exhibitors;
    expect(await found('Q7')).toMatchObject([
      { name: 'Quartier Gast', stands: [{ number: 'Q-7', mainExhibitor: 'Quartier Gastgeber' }] },
      {
        name: 'Quartier Gastgeber',
        stands: [{ mainExhibitor: null }],
        coExhibitors: ['Quartier Gast'],
      },
    ]);
    const plan = await withScope(api.database, { kind: 'public', eventId: event.eventId }, (tx) =>
      readPublicPlan({ tx, eventId: event.eventId } as never),
    );
    expect(plan.stands.find(({ number }) => number === 'Q-7')).toMatchObject({
      exhibitor: { name: 'Quartier Gastgeber' },
      coExhibitors: [{ name: 'Quartier Gast' }],
    });
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('listing_revision')
        .set({ is_withheld: true })
        .where('exhibitor_id', '=', main.exhibitorId)
        .execute(),
    );
    expect(await found('Q7')).toMatchObject([
      { name: 'Quartier Gast', stands: [{ number: 'Q-7', mainExhibitor: null }] },
    ]);
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('listing_revision')
        .set({ is_withheld: true })
        .where('exhibitor_id', '=', guest.exhibitorId)
        .execute(),
    );
  });

  it('is a picture of the size that messengers want', async () => {
    const answer = await server.inject(
      `/e/${event.slug}/exhibitors/${ids['Ōkami Denki']}/picture.png?lang=en`,
    );
    expect(answer.headers['content-type']).toBe('image/png');
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
    const { width, height } = await sharp(answer.rawPayload).metadata();
    expect([width, height]).toEqual([1200, 630]);
    // Letters were drawn: a picture of one colour has no spread.
    const { channels } = await sharp(answer.rawPayload).stats();
    expect(channels[0]?.stdev).toBeGreaterThan(10);
  });

  it('is a script that other sites may load', async () => {
    const answer = await server.inject(`/e/${event.slug}/embed.js`);
    expect(answer.headers['content-type']).toContain('text/javascript');
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(() => new Function(answer.body)).not.toThrow();
  });

  it('is nothing of the signed-in apps, for robots', async () => {
    const { body } = await server.inject('/robots.txt');
    expect(body).toContain('Disallow: /organiser/');
    expect(body).toContain(`Sitemap: ${api.services.config.publicUrl}/sitemap.xml`);
  });
});
