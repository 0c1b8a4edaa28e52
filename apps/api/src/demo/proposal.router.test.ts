import { withScope } from '@foyer/database/scope.ts';
import type { DemoInput } from '@foyer/domain/demo/demo.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let at: { eventId: never; exhibitorId: never };
let eventId: never;
let stage: never;
let booth: Caller;
let planner: Caller;

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  const { exhibitorId } = await anExhibitor(api.database, event);
  at = { eventId, exhibitorId: exhibitorId as never };
  stage = (await aPlace(api.database, event)).placeId as never;
  booth = api.as(await aBoothMember(api.database, { eventId, exhibitorId, role: 'editor' }));
  planner = api.as(await aTeamMember(api.database, { eventId, role: 'planner' }));
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown; code?: string }) =>
      error.cause instanceof Refusal ? error.cause.code : error.code,
  );
const input = (given: Partial<DemoInput> = {}): DemoInput => ({
  title: { de: 'Die Umlaufmappe', en: '' },
  abstract: { de: 'Fünf Minuten.', en: '' },
  productId: null,
  presenters: [{ name: 'Jana Petersen', email: '' }],
  level: 'open',
  categoryId: null,
  needs: [],
  wishes: [],
  language: 'de',
  capacity: 20,
  placeId: stage,
  day: '2026-03-21',
  startTime: '09:30',
  durationMinutes: 45,
  ...given,
});
const own = async () => (await booth.demo.listOfBooth(at)).demos;
const propose = (given: Partial<DemoInput> = {}) =>
  booth.demo.propose({ ...at, demo: input(given) });

describe('a proposal', () => {
  it('is a draft of the booth’s own until it is submitted', async () => {
    const { demoId } = await propose();
    expect(await own()).toMatchObject([
      { status: 'draft', startsAt: new Date('2026-03-21T08:30:00Z'), presenter: 'Jana Petersen' },
    ]);
    expect((await planner.demo.programme({ eventId })).demos).toEqual([]);
    await booth.demo.submit({ ...at, demoId });
    expect((await planner.demo.programme({ eventId })).demos).toMatchObject([
      { demoId, status: 'submitted', title: { de: 'Die Umlaufmappe' } },
    ]);
    const told = async (reader: Promise<{ type: string }[]>) => (await reader).map((f) => f.type);
    expect(await told(planner.fact.list({ eventId, noun: 'demo', limit: 9 }))).toEqual([
      'demo.submitted',
    ]);
    expect((await told(booth.fact.listOfBooth(at))).sort()).toEqual([
      'demo.proposed',
      'demo.submitted',
    ]);
  });

  it('is entered in the time of the event, after the change to summer time too', async () => {
    const event = await anEvent(api.database, { starts_on: '2026-03-28', ends_on: '2026-03-29' });
    const { exhibitorId } = await anExhibitor(api.database, event);
    const there = { eventId: event.eventId as never, exhibitorId: exhibitorId as never };
    const admin = api.as(await aBoothMember(api.database, there));
    for (const day of ['2026-03-28', '2026-03-29']) {
      await admin.demo.propose({ ...there, demo: input({ day, placeId: null }) });
    }
    const { demos } = await admin.demo.listOfBooth(there);
    expect(demos.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-03-28T08:30:00.000Z',
      '2026-03-29T07:30:00.000Z',
    ]);
  });

  it.each([
    ['a day outside the event', { day: '2026-03-22' }, 'demo.outside_event'],
    ['no title', { title: { de: ' ', en: '' } }, 'BAD_REQUEST'],
    ['a time that is none', { startTime: '25:00' }, 'BAD_REQUEST'],
    ['no length', { durationMinutes: 0 }, 'BAD_REQUEST'],
  ] as const)('is refused with %s', async (_what, given, code) => {
    expect(await codeOf(propose(given as Partial<DemoInput>))).toBe(code);
    expect(await own()).toEqual([]);
  });

  it('is refused with a place of another event and a product of a neighbour', async () => {
    const foreign = await aPlace(api.database, await anEvent(api.database));
    expect(await codeOf(propose({ placeId: foreign.placeId as never }))).toBe(
      'demo.place_not_found',
    );
    const neighbour = await anExhibitor(api.database, { eventId });
    const product = await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('product')
        .values({
          event_id: eventId,
          exhibitor_id: neighbour.exhibitorId,
          name: JSON.stringify({ de: 'Fremd', en: '' }),
          created_at: api.time.now,
          updated_at: api.time.now,
        })
        .returning('product_id')
        .executeTakeFirstOrThrow(),
    );
    expect(await codeOf(propose({ productId: product.product_id as never }))).toBe(
      'demo.product_not_found',
    );
  });

  it('is refused to who has left, and after forty of them', async () => {
    const { exhibitorId } = await anExhibitor(api.database, {
      eventId,
      participation: 'cancelled',
    });
    const there = { eventId, exhibitorId: exhibitorId as never };
    const left = api.as(await aBoothMember(api.database, there));
    expect(await codeOf(left.demo.propose({ ...there, demo: input() }))).toBe(
      'demo.exhibitor_left',
    );
    for (let count = 0; count < 40; count += 1)
      await aDemo(api.database, { ...at, status: 'draft' });
    expect(await codeOf(propose())).toBe('demo.too_many');
  });
});

describe('a change', () => {
  it('is kept while nothing is decided, and names the version it saw', async () => {
    const { demoId } = await propose();
    const change = (version: number, title: string) =>
      codeOf(
        booth.demo.change({
          ...at,
          demoId,
          version,
          demo: input({ title: { de: title, en: '' } }),
        }),
      );
    expect(await change(1, 'Neu')).toBe('done');
    expect(await change(1, 'Älter')).toBe('demo.changed_meanwhile');
    expect((await own())[0]?.title.de).toBe('Neu');
    await booth.demo.submit({ ...at, demoId });
    expect(await change(3, 'Eingereicht')).toBe('done');
    await planner.demo.schedule({ eventId, demoId, version: 4, slot: input() });
    expect(await change(5, 'Zu spät')).toBe('demo.not_editable');
  });
});

describe('taking back', () => {
  it('withdraws what was submitted or scheduled, and frees its place', async () => {
    const { demoId } = await propose();
    await booth.demo.submit({ ...at, demoId });
    await planner.demo.schedule({ eventId, demoId, version: 2, slot: input() });
    expect((await booth.demo.listOfBooth(at)).occupied).toMatchObject([{ demoId }]);
    await booth.demo.withdraw({ ...at, demoId });
    expect((await booth.demo.listOfBooth(at)).occupied).toEqual([]);
    expect((await planner.demo.programme({ eventId })).demos[0]?.status).toBe('cancelled');
    await booth.demo.reopen({ ...at, demoId });
    expect((await planner.demo.programme({ eventId })).demos).toEqual([]);
    await booth.demo.remove({ ...at, demoId });
    expect(await own()).toEqual([]);
  });
  it('deletes drafts only', async () => {
    const { demoId } = await propose();
    expect(await codeOf(booth.demo.withdraw({ ...at, demoId }))).toBe('demo.wrong_status');
    await booth.demo.submit({ ...at, demoId });
    expect(await codeOf(booth.demo.remove({ ...at, demoId }))).toBe('demo.wrong_status');
  });
});

describe('a neighbour', () => {
  it('finds no demo of this booth, and learns of scheduled ones only when and where', async () => {
    const { exhibitorId } = await anExhibitor(api.database, { eventId });
    const there = { eventId, exhibitorId: exhibitorId as never };
    const neighbour = api.as(await aBoothMember(api.database, there));
    const { demoId } = await propose();
    for (const act of ['submit', 'withdraw', 'reopen', 'remove'] as const) {
      expect(await codeOf(neighbour.demo[act]({ ...there, demoId }))).toBe('demo.not_found');
    }
    const stolen = { ...there, demoId, version: 1, demo: input() };
    expect(await codeOf(neighbour.demo.change(stolen))).toBe('demo.not_found');
    expect((await neighbour.demo.listOfBooth(there)).occupied).toEqual([]);
    await booth.demo.submit({ ...at, demoId });
    await planner.demo.schedule({ eventId, demoId, version: 2, slot: input() });
    const seen = await neighbour.demo.listOfBooth(there);
    expect(seen.demos).toEqual([]);
    expect(seen.occupied).toMatchObject([{ demoId, exhibitorId: null, placeId: stage }]);
  });
});

describe('time and place', () => {
  const slot = (startTime: string) => ({
    placeId: stage,
    day: '2026-03-21',
    startTime,
    durationMinutes: 30,
  });
  const acknowledge = (demoId: string, version: number) =>
    codeOf(booth.demo.acknowledge({ ...at, demoId: demoId as never, version }));

  it('are acknowledged as they were seen, and anew after every move', async () => {
    const { demoId } = await propose();
    await booth.demo.submit({ ...at, demoId });
    expect(await acknowledge(demoId, 2)).toBe('demo.wrong_status');
    await planner.demo.schedule({ eventId, demoId, version: 2, slot: slot('10:00') });
    expect(await own()).toMatchObject([{ version: 3, acknowledgedAt: null }]);
    await planner.demo.move({ eventId, demoId, version: 3, slot: slot('11:00') });
    expect(await acknowledge(demoId, 3)).toBe('demo.changed_meanwhile');
    expect(await acknowledge(demoId, 4)).toBe('done');
    expect(await acknowledge(demoId, 4)).toBe('done');
    expect(await own()).toMatchObject([{ version: 4, acknowledgedAt: api.time.now }]);
    const facts = await planner.fact.list({ eventId, noun: 'demo', limit: 20 });
    expect(facts.filter(({ type }) => type === 'demo.acknowledged')).toHaveLength(1);
    await planner.demo.move({ eventId, demoId, version: 4, slot: slot('12:00') });
    expect(await own()).toMatchObject([{ acknowledgedAt: null }]);
  });

  it('are no business of a neighbour', async () => {
    const neighbour = await anExhibitor(api.database, { eventId });
    const { demoId } = await aDemo(api.database, {
      eventId,
      exhibitorId: neighbour.exhibitorId,
      status: 'scheduled',
    });
    expect(await acknowledge(demoId, 1)).toBe('demo.not_found');
  });

  it('cannot be asked for again by the exhibitor while it is in the programme', async () => {
    const { demoId } = await aDemo(api.database, { ...at, status: 'scheduled' });
    expect(await codeOf(booth.demo.submit({ ...at, demoId: demoId as never }))).toBe(
      'demo.wrong_status',
    );
  });
});
