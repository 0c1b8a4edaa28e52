import { randomUUID } from 'node:crypto';
import {
  aHall,
  aListing,
  anAssignment,
  anEvent,
  aStand,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './server.ts';
import { createTestApi, type TestApi } from './test-api.ts';

const hostile = 'Evil </script><script>alert(1)</script>';
let api: TestApi;
let server: FastifyInstance;
let event: { eventId: string; slug: string };
let draft: { eventId: string; slug: string };

beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
  event = await anEvent(api.database);
  draft = await anEvent(api.database, { status: 'draft', name: 'Noch geheim' });
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const texts = {
  tagline: { de: 'Auf Deutsch', en: 'In English' },
};
const listing = async (
  displayName: string,
  state: { status?: string; isWithheld?: boolean } = {},
) =>
  (await aListing(api.database, { ...event, displayName, content: texts, ...state })).exhibitorId;

const open = (url: string, language = 'de') =>
  server.inject({ url, headers: { 'accept-language': language } });

describe('the public pages', () => {
  it('list what is published and nothing else', async () => {
    await listing('Sichtbar GmbH');
    const waiting = await listing('Wartend GmbH', { status: 'submitted' });
    const withheld = await listing('Abgereist GmbH', { isWithheld: true });
    const { body } = await open(`/e/${event.slug}`);
    expect(body).toContain('Sichtbar GmbH');
    expect(body).not.toContain('Wartend GmbH');
    expect(body).not.toContain('Abgereist GmbH');
    for (const id of [waiting, withheld]) {
      expect((await open(`/e/${event.slug}/exhibitors/${id}`)).statusCode).toBe(404);
    }
  });

  it('lead from an address that was cut short to the directory', async () => {
    const answer = await open(`/e/${event.slug}/exhibitors`);
    expect([answer.statusCode, answer.headers.location]).toEqual([301, `/e/${event.slug}`]);
  });

  it('say that a draft event is not there', async () => {
    for (const path of ['', '/plan', '/programme']) {
      const answer = await open(`/e/${draft.slug}${path}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('Diese Seite gibt es nicht');
      expect(answer.body).not.toContain('Noch geheim');
    }
    expect((await open('/')).body).not.toContain('Noch geheim');
  });

  it('draw no stand that is a draft', async () => {
    const { hallId } = await aHall(api.database, event);
    await aStand(api.database, { ...event, hallId, number: 'OPEN1', status: 'available' });
    await aStand(api.database, { ...event, hallId, number: 'DRAFT1', status: 'draft' });
    const { body } = await open(`/e/${event.slug}/plan`);
    expect(body).toContain('OPEN1');
    expect(body).not.toContain('DRAFT1');
  });

  it('open the plan at the stand, the hall, the category and the search of a link', async () => {
    const small = await anEvent(api.database);
    const category = randomUUID();
    const owner = await aTeamMember(api.database, { ...small, role: 'owner' });
    await api.as(owner).event.replaceCategories({
      eventId: small.eventId as never,
      categories: [{ categoryId: category, name: { de: 'Karten', en: 'Maps' } }],
    });
    const stands: Record<string, string> = {};
    const halls: Record<string, string> = {};
    for (const [number, displayName] of [
      ['A 1', 'Kartenhaus'],
      ['B1', 'Aktenwerk'],
    ] as const) {
      const { hallId } = await aHall(api.database, { ...small, name: `Halle ${number[0]}` });
      const content = { ...texts, categoryIds: number === 'A 1' ? [category] : [] };
      const { exhibitorId } = await aListing(api.database, { ...small, displayName, content });
      const { standId } = await aStand(api.database, {
        ...small,
        hallId,
        number,
        status: 'assigned',
      });
      await anAssignment(api.database, { ...small, standId, exhibitorId });
      [stands[number], halls[number]] = [standId, hallId];
    }
    const plan = async (query: string) => (await open(`/e/${small.slug}/plan?${query}`)).body;
    const isChosen = (body: string, standId = '') =>
      body.includes(`"standId":"${standId}","plan"`) && body.includes('data-chosen="true"');
    // By number as people write it, and by the id of older links; it opens its own hall.
    for (const name of ['a1', 'A+1', stands['A 1']]) {
      expect(isChosen(await plan(`stand=${name}&hall=${halls['B1']}`), stands['A 1'])).toBe(true);
    }
    expect(await plan('stand=nowhere')).toContain('"standId":null,"plan"');
    expect(await plan(`hall=${halls['B1']}`)).toContain('Plan von Halle B');
    // Without a script the list answers a search, and names who is in another hall.
    const searched = await plan(`hall=${halls['B1']}&q=karten`);
    expect(searched).toMatch(/In anderen Hallen.*Kartenhaus.*Halle A/);
    expect(searched).toContain('In dieser Halle passt kein Aussteller dazu.');
    expect(searched).toContain('content="noindex"');
    const colours = await plan(`hall=${halls['A 1']}&category=${category}`);
    expect(colours).toContain('aria-current="true"');
    expect(colours).toContain('--foyer-plan-group1-fill');
  });

  it('have their script wait for the page, also when a browser has it at hand', async () => {
    const { body } = await open(`/e/${event.slug}/plan`);
    const scripts = body.match(/<script[^>]*type="module"[^>]*>/g) ?? [];
    expect(scripts).not.toHaveLength(0);
    for (const script of scripts) expect(script).not.toContain('async');
  });

  it('let no name end a script or begin one', async () => {
    const id = await listing(hostile);
    for (const path of ['', `/exhibitors/${id}`]) {
      const { statusCode, body } = await open(`/e/${event.slug}${path}`);
      expect(statusCode).toBe(200);
      expect(body).toContain('Evil');
      expect(body).not.toContain('<script>alert');
    }
  });

  it('speak both languages and remember the choice', async () => {
    expect((await open(`/e/${event.slug}`, 'de')).body).toContain('Auf Deutsch');
    expect((await open(`/e/${event.slug}`, 'en')).body).toContain('In English');
    const switched = await open(`/e/${event.slug}?q=x&lang=en`);
    expect(switched.statusCode).toBe(200);
    expect(switched.body).toContain('<html lang="en">');
    expect(switched.headers['set-cookie']).toContain('foyer_locale=en');
    expect(switched.body).toContain(`href="/e/${event.slug}?q=x&amp;lang=de"`);
  });

  it('tell search engines of both languages, and keep results of a search out', async () => {
    const id = await listing('Findbar GmbH');
    const path = `/e/${event.slug}/exhibitors/${id}`;
    const { body } = await open(path, 'en');
    const base = api.services.config.publicUrl;
    expect(body).toContain(`<link rel="canonical" href="${base}${path}?lang=en"/>`);
    expect(body).toContain(`hrefLang="de" href="${base}${path}?lang=de"`);
    expect(body).toContain(
      `<meta property="og:image" content="${base}${path}/picture.png?lang=en"/>`,
    );
    expect(body).not.toContain('noindex');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '';
    expect(JSON.parse(data)['@graph'][0]).toMatchObject({
      '@type': 'Organization',
      name: 'Findbar GmbH',
    });
    expect((await open(`/e/${event.slug}?q=findbar`)).body).toContain('content="noindex"');
  });

  it('let other sites frame the directory for embedding, and nothing else', async () => {
    const policy = async (path: string) =>
      String((await open(`/e/${event.slug}${path}`)).headers['content-security-policy']);
    expect(await policy('/embed')).toContain('frame-ancestors *');
    for (const path of ['', '/plan', '/programme', '/embed/x']) {
      expect(await policy(path)).toContain("frame-ancestors 'none'");
    }
    const embedded = await open(`/e/${event.slug}/embed?lang=en`);
    expect(embedded.body).not.toContain('<header');
    expect(embedded.headers['set-cookie']).toBeUndefined();
    expect((await open(`/e/${draft.slug}/embed`)).headers['content-security-policy']).toContain(
      "frame-ancestors 'none'",
    );
  });
});
