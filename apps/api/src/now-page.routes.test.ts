import type { AddressInfo } from 'node:net';
import { aListing, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createServer } from './server.ts';
import { type Caller, createTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let server: FastifyInstance;
let address: string;
let event: { eventId: never; slug: string };
let exhibitorId: string;
let stage: string;
let planner: Caller;

beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
  await server.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await server.close();
  await api.close();
});
beforeEach(async () => {
  api.time.now = new Date('2026-03-20T09:10:00Z');
  event = (await anEvent(api.database)) as never;
  exhibitorId = (await aListing(api.database, { ...event, displayName: 'Nachtanker' })).exhibitorId;
  stage = (await aPlace(api.database, { ...event, name: 'Bühne' })).placeId;
  planner = api.as(await aTeamMember(api.database, { ...event, role: 'planner' }));
});

const demoAt = (title: string, start: string) =>
  aDemo(api.database, {
    ...{ eventId: event.eventId, exhibitorId, title, status: 'scheduled', place_id: stage },
    ...{ starts_at: new Date(start), ends_at: new Date(Date.parse(start) + 30 * 60_000) },
  });

/** The boards a screen is sent, one after the other. */
async function watch(slug = event.slug) {
  const stop = new AbortController();
  const answer = await fetch(`${address}/e/${slug}/now/stream?lang=de`, { signal: stop.signal });
  const boards: string[] = [];
  const reading = (async () => {
    let text = '';
    for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        if (message.startsWith('data: ')) boards.push(JSON.parse(message.slice(6)));
      }
    }
  })().catch(() => {});
  return {
    answer,
    boards,
    async leave() {
      stop.abort();
      await reading;
    },
  };
}

it('a screen is sent the board, and again when the programme is published anew', async () => {
  const { demoId } = await demoAt('Ein Rathaus läuft an', '2026-03-20T09:00:00Z');
  const screen = await watch();
  expect(screen.answer.headers.get('content-type')).toContain('text/event-stream');
  expect(screen.answer.headers.get('x-content-type-options')).toBe('nosniff');
  await expect.poll(() => screen.boards.length).toBe(1);
  expect(screen.boards[0]).toContain('Ein Rathaus läuft an');
  expect(screen.boards[0]).toContain('Bühne');

  const slot = { placeId: stage as never, day: '2026-03-20', startTime: '11:00' };
  const of = { eventId: event.eventId };
  await planner.demo.move({
    ...{ ...of, demoId: demoId as never, version: 1 },
    slot: { ...slot, durationMinutes: 30 },
  });
  const { number, changes } = await planner.demo.previewVersion(of);
  const note = { de: '', en: '' };
  await planner.demo.publish({ ...of, number, changes: changes.length, note });
  await expect.poll(() => screen.boards.at(-1)).toContain('11:00');
  await screen.leave();
});

it('what is cancelled leaves the screen, and what others do at other events does not reach it', async () => {
  const { demoId } = await demoAt('Akten ohne Papier', '2026-03-20T09:00:00Z');
  const screen = await watch();
  await expect.poll(() => screen.boards.length).toBe(1);
  const foreign = await anEvent(api.database);
  const colleague = api.as(await aTeamMember(api.database, { ...foreign, role: 'planner' }));
  await colleague.demo.addPlace({
    eventId: foreign.eventId as never,
    place: {
      ...{ name: { de: 'Woanders', en: '' }, capacity: null },
      ...{ opening: [], slotMinutes: null, equipment: [] },
    },
  });
  await planner.demo.cancel({ eventId: event.eventId, demoId: demoId as never, reason: 'Krank' });
  await expect.poll(() => screen.boards.at(-1)).not.toContain('Akten ohne Papier');
  expect(screen.boards).toHaveLength(2);
  await screen.leave();
});

it('an event that is not published has no stream, and the page shows the same board', async () => {
  const draft = await anEvent(api.database, { status: 'draft' });
  for (const slug of [draft.slug, 'nowhere', '..%2f']) {
    const answer = await fetch(`${address}/e/${slug}/now/stream`);
    expect(answer.status).toBe(404);
    await answer.arrayBuffer();
  }
  await demoAt('Ein Rathaus läuft an', '2026-03-20T09:00:00Z');
  const page = await fetch(`${address}/e/${event.slug}/now?lang=en`);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain('Now and next');
  expect(html).toContain('Ein Rathaus läuft an');
});
