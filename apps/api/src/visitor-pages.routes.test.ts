import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { aHall, anEvent, anExhibitor, aStand } from '@foyer/testing/builders.ts';
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

async function aListing(displayName: string, state: { status?: string; is_withheld?: boolean }) {
  const { exhibitorId } = await anExhibitor(api.database, { eventId: event.eventId });
  const content = {
    displayName,
    tagline: { de: 'Auf Deutsch', en: 'In English' },
    description: { de: '', en: '' },
  };
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('listing_revision')
      .values({
        event_id: event.eventId,
        revision_id: randomUUID(),
        exhibitor_id: exhibitorId,
        number: 1,
        content: JSON.stringify(content),
        status: 'published',
        submitted_at: new Date('2026-01-06T08:00:00Z'),
        ...state,
      })
      .execute(),
  );
  return exhibitorId;
}

const open = (url: string, language = 'de') =>
  server.inject({ url, headers: { 'accept-language': language } });

describe('the public pages', () => {
  it('list what is published and nothing else', async () => {
    await aListing('Sichtbar GmbH', {});
    const waiting = await aListing('Wartend GmbH', { status: 'submitted' });
    const withheld = await aListing('Abgereist GmbH', { is_withheld: true });
    const { body } = await open(`/e/${event.slug}`);
    expect(body).toContain('Sichtbar GmbH');
    expect(body).not.toContain('Wartend GmbH');
    expect(body).not.toContain('Abgereist GmbH');
    for (const id of [waiting, withheld]) {
      expect((await open(`/e/${event.slug}/exhibitors/${id}`)).statusCode).toBe(404);
    }
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

  it('let no name end a script or begin one', async () => {
    const id = await aListing(hostile, {});
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
    expect(switched.statusCode).toBe(303);
    expect(switched.headers['location']).toBe(`/e/${event.slug}?q=x`);
    expect(switched.headers['set-cookie']).toContain('foyer_locale=en');
  });
});
