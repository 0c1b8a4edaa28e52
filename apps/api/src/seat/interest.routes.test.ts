import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { aBoothMember, aListing, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { aDemo } from '@foyer/testing/programme.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let server: FastifyInstance;
let event: { eventId: never; slug: string };
let at: { eventId: never; exhibitorId: never };
let demoId: string;
let booth: Caller;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  // The counts of addresses are in its memory.
  server = await createServer(api.services);
  event = (await anEvent(api.database)) as never;
  const listing = await aListing(api.database, { ...event, displayName: 'Muster' });
  at = { eventId: event.eventId, exhibitorId: listing.exhibitorId as never };
  ({ demoId } = await aDemo(api.database, { ...at, status: 'scheduled' }));
  booth = api.as(await aBoothMember(api.database, { ...at, role: 'editor' }));
  return () => server.close();
});

const choose = (choice: object, slug = event.slug) =>
  server.inject({ method: 'POST', url: `/e/${slug}/programme/chosen`, payload: choice });
const chosen = async (id = demoId) =>
  (await booth.seat.countsOfBooth(at)).find((one) => one.demoId === id)?.chosen;

it('a choice is counted, and taken back, and never below zero', async () => {
  expect((await choose({ removed: [demoId] })).statusCode).toBe(204);
  expect(await chosen()).toBe(0);
  await choose({ added: [demoId] });
  // Twice in one request is once, and both ways at once is nothing.
  await choose({ added: [demoId, demoId] });
  await choose({ added: [demoId], removed: [demoId] });
  expect(await chosen()).toBe(2);
  await choose({ removed: [demoId] });
  expect(await chosen()).toBe(1);
});

it('fifty at once are fifty', async () => {
  const other = (
    await aDemo(api.database, {
      ...{ ...at, status: 'scheduled' },
      ...{ starts_at: new Date('2026-03-20T12:00:00Z'), ends_at: new Date('2026-03-20T12:30:00Z') },
    })
  ).demoId;
  await Promise.all(
    Array.from({ length: 50 }, (_one, index) =>
      choose({ added: index % 2 ? [demoId, other] : [other, demoId] }),
    ),
  );
  expect([await chosen(), await chosen(other)]).toEqual([50, 50]);
});

it('what the public does not see is not counted, and nothing of another event is', async () => {
  const { exhibitorId } = await anExhibitor(api.database, event);
  const unseen = await aDemo(api.database, { ...event, exhibitorId, status: 'scheduled' });
  const neighbour = (await anEvent(api.database)) as { slug: string };
  await choose({ added: [unseen.demoId, randomUUID()] });
  await choose({ added: [demoId] }, neighbour.slug);
  const rows = await withScope(api.database, { kind: 'system' }, (tx) =>
    tx.selectFrom('demo_interest').selectAll().where('event_id', '=', event.eventId).execute(),
  );
  expect(rows).toEqual([]);
  expect((await choose({ added: [demoId] }, 'no-such-event')).statusCode).toBe(404);
});

it('nonsense is refused, and whoever only pushes a number is slowed down', async () => {
  expect((await choose({ added: ['x'] })).statusCode).toBe(400);
  const tooMany = Array.from({ length: 101 }, () => randomUUID());
  expect((await choose({ added: tooMany })).statusCode).toBe(400);
  const answers = [];
  for (let turn = 0; turn < 300; turn += 1) answers.push((await choose({})).statusCode);
  expect(answers.at(0)).toBe(204);
  expect(answers.at(-1)).toBe(429);
});

it('nothing is kept with it but the number', async () => {
  await choose({ added: [demoId] });
  const rows = await withScope(api.database, { kind: 'system' }, (tx) =>
    tx.selectFrom('demo_interest').selectAll().where('event_id', '=', event.eventId).execute(),
  );
  expect(rows).toEqual([
    { ...{ event_id: event.eventId, exhibitor_id: at.exhibitorId }, demo_id: demoId, chosen: 1 },
  ]);
  const facts = await withScope(api.database, { kind: 'system' }, (tx) =>
    tx.selectFrom('fact').selectAll().where('event_id', '=', event.eventId).execute(),
  );
  expect(facts).toEqual([]);
});
