import { withScope } from '@foyer/database/scope.ts';
import type { DemoSlot, Presenter } from '@foyer/domain/demo/demo.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { aListing, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withVisitorScope } from '../access/scopes.ts';
import { listPublicDemos } from '../listing/directory.queries.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let event: { eventId: never; slug: string };
let stage: never;
let planner: Caller;
let first: string;
let second: string;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  event = (await anEvent(api.database)) as never;
  stage = (await aPlace(api.database, { ...event, name: 'Bühne' })).placeId as never;
  planner = api.as(await aTeamMember(api.database, { ...event, role: 'planner' }));
  first = (await aListing(api.database, { ...event, displayName: 'Erste' })).exhibitorId;
  second = (await aListing(api.database, { ...event, displayName: 'Zweite' })).exhibitorId;
});

const of = () => ({ eventId: event.eventId });
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
const at = (placeId: string | null, startTime: string, given: Partial<DemoSlot> = {}) => ({
  placeId: placeId as never,
  day: '2026-03-20',
  startTime,
  durationMinutes: 30,
  ...given,
});
const newDemo = async (exhibitorId: string, presenters: Presenter[] = []) =>
  (await aDemo(api.database, {
    ...{ ...of(), exhibitorId, title: 'Akten' },
    presenters,
  })) as never as { demoId: never; version: number };
const publicly = () =>
  withVisitorScope(api.contextFor(null), event.slug, (scope) => listPublicDemos(scope));
async function publish(note = { de: '', en: '' }) {
  const { number, changes } = await planner.demo.previewVersion(of());
  return planner.demo.publish({ ...of(), number, changes: changes.length, note });
}

describe('a version of the programme', () => {
  it('is what the public sees, until the next one', async () => {
    const demo = await newDemo(first);
    await planner.demo.schedule({ ...of(), ...demo, slot: at(stage, '10:00') });
    expect(await publicly()).toEqual([]);
    expect(await publish()).toEqual({ number: 1 });
    expect(await publicly()).toMatchObject([{ startsAt: '2026-03-20T09:00:00.000Z' }]);

    await planner.demo.move({ ...of(), ...demo, version: 2, slot: at(null, '13:00') });
    expect(await publicly()).toMatchObject([
      { startsAt: '2026-03-20T09:00:00.000Z', placeId: stage },
    ]);
    const { changes } = await planner.demo.previewVersion(of());
    expect(changes).toMatchObject([
      { kind: 'moved', before: { startsAt: '2026-03-20T09:00:00.000Z' }, demo: { placeId: null } },
    ]);
    await publish({ de: 'Eine Vorführung ist umgezogen.', en: '' });
    expect(await publicly()).toMatchObject([
      { startsAt: '2026-03-20T12:00:00.000Z', placeId: null },
    ]);
    const [latest, earlier] = await planner.demo.versions(of());
    expect(latest).toMatchObject({ number: 2, note: { de: 'Eine Vorführung ist umgezogen.' } });
    expect(latest?.changes).toHaveLength(1);
    expect(earlier).toMatchObject({ number: 1, demos: 1, changes: [] });
  });

  it('loses what is cancelled at once, and says so in the next', async () => {
    const demo = await newDemo(first);
    await planner.demo.schedule({ ...of(), ...demo, slot: at(stage, '10:00') });
    await publish();
    await planner.demo.cancel({ ...of(), demoId: demo.demoId, reason: 'Krank' });
    expect(await publicly()).toEqual([]);
    await publish();
    const [latest] = await planner.demo.versions(of());
    expect(latest?.changes).toMatchObject([{ kind: 'removed', demo: { demoId: demo.demoId } }]);
  });

  it('holds nothing that whoever publishes it has not seen', async () => {
    const one = await newDemo(first);
    const other = await newDemo(second);
    await planner.demo.schedule({ ...of(), ...one, slot: at(stage, '10:00') });
    const { number, changes } = await planner.demo.previewVersion(of());
    await planner.demo.schedule({ ...of(), ...other, slot: at(stage, '11:00') });
    const note = { de: '', en: '' };
    const late = planner.demo.publish({ ...of(), number, changes: changes.length, note });
    expect(await codeOf(late)).toBe('demo.changed_meanwhile');
    // Two at once: one of them publishes, the other is told.
    const two = await Promise.all([codeOf(publish()), codeOf(publish())]);
    expect(two.filter((code) => code === 'done')).toHaveLength(1);
    expect(await codeOf(publish())).toBe('demo.nothing_to_publish');
  });

  it('is frozen: another event’s is not in it, and it stays as it was', async () => {
    const demo = await newDemo(first);
    await planner.demo.schedule({ ...of(), ...demo, slot: at(stage, '10:00') });
    await publish();
    const foreign = await anEvent(api.database);
    const stranger = api.as(await aTeamMember(api.database, { ...foreign, role: 'owner' }));
    expect(await stranger.demo.versions({ eventId: foreign.eventId as never })).toEqual([]);
    expect(await codeOf(stranger.demo.versions(of()))).toBe('access.not_found');
  });
});

describe('a presenter', () => {
  const jana = { name: 'Jana Petersen', email: '' };
  it('is at one demo at a time, whichever exhibitor names them', async () => {
    const one = await newDemo(first, [jana]);
    const other = await newDemo(second, [{ name: ' jana  PETERSEN', email: '' }]);
    await planner.demo.schedule({ ...of(), ...one, slot: at(stage, '10:00') });
    const schedule = (startTime: string) =>
      planner.demo.schedule({ ...of(), ...other, slot: at(null, startTime) });
    expect(await codeOf(schedule('10:15'))).toBe('demo.presenter_busy');
    expect(await codeOf(schedule('10:30'))).toBe('done');
  });

  it('of the same name is somebody else with another address', async () => {
    const one = await newDemo(first, [{ ...jana, email: 'jana@example.org' }]);
    const other = await newDemo(second, [{ ...jana, email: 'jana@example.net' }]);
    await planner.demo.schedule({ ...of(), ...one, slot: at(stage, '10:00') });
    const there = planner.demo.schedule({ ...of(), ...other, slot: at(null, '10:00') });
    expect(await codeOf(there)).toBe('done');
  });

  it('is kept from two places by the database too', async () => {
    const during = { starts_at: new Date('2026-03-20T09:00:00Z'), status: 'scheduled' };
    const insert = (exhibitorId: string) =>
      aDemo(api.database, { ...of(), exhibitorId, ...during, presenters: [jana] });
    await insert(first);
    await expect(insert(second)).rejects.toMatchObject({ constraint: 'demo_presenter_is_free' });
    const rows = await withScope(api.database, { kind: 'system' }, (tx) =>
      tx.selectFrom('demo_presenter').selectAll().where('event_id', '=', event.eventId).execute(),
    );
    expect(rows).toHaveLength(1);
  });
});

describe('a place with opening times', () => {
  const open = (...spans: [string, string][]) => ({
    placeId: stage,
    ...{ name: { de: 'Bühne', en: '' }, capacity: null, slotMinutes: null, equipment: [] },
    opening: spans.map(([from, to]) => ({ day: '2026-03-20', from, to })),
  });
  const change = (...spans: [string, string][]) =>
    codeOf(planner.demo.changePlace({ ...of(), place: open(...spans) }));

  it('is not closed over a demo that is in the programme', async () => {
    const demo = await newDemo(first);
    await planner.demo.schedule({ ...of(), ...demo, slot: at(stage, '10:00') });
    expect(await change(['09:00', '10:15'])).toBe('demo.closed_over_demos');
    // Closed at noon alone, and all day but for the demo.
    expect(await change(['09:00', '12:00'], ['13:00', '24:00'])).toBe('done');
    expect(await change(['10:00', '10:30'])).toBe('done');
    await planner.demo.takeBack({ ...of(), ...demo, version: 2 });
    expect(await change(['18:00', '24:00'])).toBe('done');
  });

  it('is kept open by the database, past every rule', async () => {
    await change(['09:00', '12:00']);
    const insert = (hour: string) =>
      aDemo(api.database, {
        ...{ ...of(), exhibitorId: first, status: 'scheduled', place_id: stage },
        ...{ starts_at: new Date(`2026-03-20T${hour}:00Z`) },
        ends_at: new Date(`2026-03-20T${hour}:30Z`),
      });
    await insert('10');
    await expect(insert('11')).rejects.toMatchObject({ constraint: 'demo_place_is_open' });
  });

  it('takes no demo while it is closed, over the change of the clocks too', async () => {
    const summer = await anEvent(api.database, { starts_on: '2026-03-28', ends_on: '2026-03-29' });
    const there = { eventId: summer.eventId as never };
    const colleague = api.as(await aTeamMember(api.database, { ...summer, role: 'planner' }));
    const { exhibitorId } = await aListing(api.database, { ...summer, displayName: 'Dritte' });
    const { placeId } = await colleague.demo.addPlace({
      ...there,
      place: {
        name: { de: 'Ecke', en: '' },
        ...{ capacity: null, slotMinutes: 30, equipment: ['power'] },
        opening: [
          { day: '2026-03-28', from: '22:00', to: '24:00' },
          { day: '2026-03-29', from: '09:00', to: '12:00' },
        ],
      },
    });
    const demo = (await aDemo(api.database, { ...there, exhibitorId })) as never as {
      demoId: never;
      version: number;
    };
    const slot = (day: string, startTime: string) => at(placeId, startTime, { day });
    const schedule = (day: string, startTime: string) =>
      codeOf(colleague.demo.schedule({ ...there, ...demo, slot: slot(day, startTime) }));
    expect(await schedule('2026-03-28', '21:45')).toBe('demo.place_closed');
    expect(await schedule('2026-03-29', '11:45')).toBe('demo.place_closed');
    expect(await schedule('2026-03-28', '23:45')).toBe('demo.place_closed');
    // 11:30 is 09:30 UTC in summer, where it would have been 10:30 the day before.
    expect(await schedule('2026-03-29', '11:30')).toBe('done');
    const { demos } = await colleague.demo.programme(there);
    expect(demos[0]?.startsAt).toEqual(new Date('2026-03-29T09:30:00Z'));
    const move = colleague.demo.move({
      ...{ ...there, demoId: demo.demoId, version: 2 },
      slot: slot('2026-03-28', '23:30'),
    });
    expect(await codeOf(move)).toBe('done');
  });
});
