import { randomUUID } from 'node:crypto';
import {
  aBoothMember,
  aHall,
  anEvent,
  anExhibitor,
  aStand,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { codeOf } from './stand-test-calls.ts';

let api: TestApi;
let eventId: never;
let hallId: never;
let planner: Caller;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  hallId = (await aHall(api.database, event)).hallId as never;
  planner = api.as(await aTeamMember(api.database, { ...event, role: 'planner' }));
});

const square = (x: number, y: number, side = 2) => [
  { x, y },
  { x: x + side, y },
  { x: x + side, y: y + side },
  { x, y: y + side },
];
const drawn = (number: string, x: number, more: object = {}) => ({
  ...{ standId: randomUUID() as never, number, polygon: square(x, 0), openSides: 1 },
  ...{ powerKilowatts: 0, hasNetwork: false, category: '', priceCents: 0, ...more },
});
const aisle = () => ({
  ...{ fixtureId: randomUUID(), kind: 'aisle' as const, polygon: square(0, 4) },
  caption: { de: 'Gang', en: 'Aisle' },
});
type Sitting = { created?: object[]; changed?: object[]; removed?: string[]; fixtures?: object };
const save = (changes: Sitting, caller = planner) =>
  caller.stand.changePlan({
    eventId,
    changes: { hallId, created: [], changed: [], removed: [], ...changes } as never,
  });
const versions = () => planner.stand.planVersions({ eventId, hallId });
const numbers = async () => (await planner.stand.plan({ eventId })).stands.map((s) => s.number);
const standOf = async (number: string) =>
  (await planner.stand.plan({ eventId })).stands.find((stand) => stand.number === number);
type Wanted = { number: number; seen: number; reason?: string };
const restore = (wanted: Wanted) => planner.stand.restorePlan({ eventId, hallId, ...wanted });
const assign = async (standId: string) => {
  const { exhibitorId } = await anExhibitor(api.database, { eventId });
  const at = { eventId, standId: standId as never };
  await planner.stand.assign({ ...at, exhibitorId: exhibitorId as never });
  return exhibitorId;
};

describe('keeping versions', () => {
  it('keeps what was saved, by whom and when, and how much changed', async () => {
    const [a, b] = [drawn('A1', 0), drawn('A2', 2)];
    await save({ created: [a, b] });
    await save({
      ...{ changed: [{ ...a, number: 'B1', version: 1 }], removed: [b.standId] },
      fixtures: { created: [aisle()], changed: [], removed: [] },
    });
    const [newest, first] = await versions();
    expect(newest).toMatchObject({
      ...{ number: 2, savedAt: api.time.now, restoredFrom: null },
      changes: { stand_renumbered: 1, stand_removed: 1, fixture_added: 1 },
    });
    expect(newest?.savedBy).toBeTruthy();
    expect(first).toMatchObject({ number: 1, changes: { stand_added: 2 } });
    const drawing = await planner.stand.planVersion({ eventId, hallId, number: 1 });
    expect(drawing.stands.map(({ number }) => number).sort()).toEqual(['A1', 'A2']);
  });

  it('keeps what was there before the first one, under nobody’s name', async () => {
    const { standId } = await aStand(api.database, { eventId, hallId, status: 'available' });
    await save({ created: [drawn('A1', 30, { polygon: square(30, 18) })] });
    const kept = await versions();
    expect(kept.map(({ number, savedBy }) => [number, savedBy !== null])).toEqual([
      [2, true],
      [1, false],
    ]);
    const first = await planner.stand.planVersion({ eventId, hallId, number: 1 });
    expect(first.stands.map((stand) => stand.standId)).toEqual([standId]);
  });

  it('keeps none when nothing was drawn otherwise, nor for who has a stand', async () => {
    const a = drawn('A1', 0);
    await save({ created: [a] });
    await save({ changed: [{ ...a, version: 1 }] });
    await assign(a.standId);
    await planner.stand
      .setAside({
        ...{ eventId, standId: a.standId },
        to: 'available' as const,
      })
      .catch(() => undefined);
    expect(await versions()).toHaveLength(1);
  });

  it('keeps a hall of another size, and none of a sitting that was refused', async () => {
    await save({ created: [drawn('A1', 0)] });
    expect(await codeOf(save({ created: [drawn('A2', 1)] }))).toBe('stand.overlaps');
    const hall = { hallId, name: 'Saal', widthMetres: 90, depthMetres: 50 };
    await planner.stand.changeHall({ eventId, hall });
    expect((await versions()).map(({ changes }) => changes)).toEqual([
      { hall_resized: 1 },
      { stand_added: 1 },
    ]);
  });

  it('two who save at once leave two versions, one after the other', async () => {
    await save({ created: [drawn('A1', 0)] });
    await Promise.all([save({ created: [drawn('B1', 4)] }), save({ created: [drawn('C1', 8)] })]);
    const kept = await versions();
    expect(kept.map(({ number }) => number)).toEqual([3, 2, 1]);
    const last = await planner.stand.planVersion({ eventId, hallId, number: 3 });
    expect(last.stands).toHaveLength(3);
  });
});

describe('restoring a version', () => {
  it('draws the hall as it was, as a new version, and says so in the history', async () => {
    const [a, b, c] = [drawn('A1', 0), drawn('A2', 2, { priceCents: 100 }), drawn('A3', 4)];
    await save({ created: [a, b], fixtures: { created: [aisle()], changed: [], removed: [] } });
    const { fixtures } = await planner.stand.plan({ eventId });
    await save({
      created: [c],
      changed: [{ ...a, polygon: square(20, 9), version: 1 }],
      removed: [b.standId],
      fixtures: { created: [], changed: [], removed: [fixtures[0]?.fixtureId] },
    });
    await restore({ number: 1, seen: 2 });
    expect((await numbers()).sort()).toEqual(['A1', 'A2']);
    expect(await standOf('A1')).toMatchObject({ standId: a.standId, polygon: square(0, 0) });
    expect(await standOf('A2')).toMatchObject({ standId: b.standId, priceCents: 100 });
    expect((await planner.stand.plan({ eventId })).fixtures).toMatchObject([{ kind: 'aisle' }]);
    const [newest] = await versions();
    expect(newest).toMatchObject({ number: 3, restoredFrom: 1 });
    const [one, three] = await Promise.all(
      [1, 3].map((number) => planner.stand.planVersion({ eventId, hallId, number })),
    );
    const ids = (drawing: typeof one) => drawing?.stands.map(({ standId }) => standId).sort();
    expect(ids(three)).toEqual(ids(one));
    const facts = await planner.fact.list({ eventId });
    expect(facts.map(({ type }) => type)).toContain('hall.restored');
  });

  it('two stands that swapped their numbers swap them back, and the hall gets its size again', async () => {
    const [a, b] = [drawn('A1', 0), drawn('A2', 2)];
    await save({ created: [a, b] });
    await save({
      changed: [
        { ...a, number: 'A2', version: 1 },
        { ...b, number: 'A1', version: 1 },
      ],
    });
    const hall = { hallId, name: 'Saal', widthMetres: 90, depthMetres: 50 };
    await planner.stand.changeHall({ eventId, hall });
    await restore({ number: 1, seen: 3 });
    expect(await standOf('A1')).toMatchObject({ standId: a.standId });
    const [now] = (await planner.stand.plan({ eventId })).halls;
    expect(now).toMatchObject({ name: 'Saal' });
    expect(now?.widthMetres).not.toBe(90);
  });

  it('is refused where somebody has a stand that is missing in it, and changes nothing', async () => {
    const b = drawn('A2', 2);
    await save({ created: [drawn('A1', 0)] });
    await save({ created: [b] });
    const exhibitorId = await assign(b.standId);
    await expect(restore({ number: 1, seen: 2 })).rejects.toMatchObject({
      cause: { code: 'stand.missing_in_version', params: { number: 'A2' } },
    });
    expect(await standOf('A2')).toMatchObject({ occupancy: { exhibitorId } });
    expect(await versions()).toHaveLength(2);
  });

  it('moves an assigned stand with who has it; one that was told only with a reason', async () => {
    const a = drawn('A1', 0);
    await save({ created: [a] });
    await save({ changed: [{ ...a, polygon: square(9, 0), version: 1 }] });
    const exhibitorId = await assign(a.standId);
    const standIds = [a.standId];
    await planner.stand.actOnMany({ eventId, standIds, act: 'publish' });
    expect(await codeOf(restore({ number: 1, seen: 2 }))).toBe('stand.notice_needed');
    await restore({ number: 1, seen: 2, reason: 'Der Notausgang muss frei bleiben.' });
    expect(await standOf('A1')).toMatchObject({
      ...{ polygon: square(0, 0), status: 'assigned', occupancy: { exhibitorId } },
    });
    const notices = await planner.stand.openNotices({ eventId });
    expect(notices.map(({ kind, reason }) => [kind, reason])).toContainEqual([
      'moved',
      'Der Notausgang muss frei bleiben.',
    ]);
  });

  it('is refused when a colleague has saved meanwhile, when nothing differs, and where there is none', async () => {
    await save({ created: [drawn('A1', 0)] });
    expect(await codeOf(restore({ number: 1, seen: 1 }))).toBe('stand.nothing_to_restore');
    await save({ created: [drawn('A2', 2)] });
    expect(await codeOf(restore({ number: 1, seen: 1 }))).toBe('stand.plan_saved_meanwhile');
    expect(await codeOf(restore({ number: 9, seen: 2 }))).toBe('stand.version_not_found');
  });

  it('is refused when a number is in use in another hall by now', async () => {
    const a = drawn('A1', 0);
    await save({ created: [a, drawn('A2', 2)] });
    await save({ removed: [a.standId] });
    const other = (await aHall(api.database, { eventId, slug: '' } as never)).hallId as never;
    await planner.stand.changePlan({
      eventId,
      changes: { hallId: other, created: [drawn('a1', 0)], changed: [], removed: [] },
    });
    expect(await codeOf(restore({ number: 1, seen: 2 }))).toBe('stand.number_taken');
    expect(await numbers()).toHaveLength(2);
  });
});

it('versions are shown to nobody but those who draw', async () => {
  await save({ created: [drawn('A1', 0)] });
  const { exhibitorId } = await anExhibitor(api.database, { eventId });
  const booth = api.as(await aBoothMember(api.database, { eventId, exhibitorId }));
  const foreign = await anEvent(api.database);
  const stranger = api.as(await aTeamMember(api.database, { ...foreign, role: 'planner' }));
  const reviewer = api.as(await aTeamMember(api.database, { eventId, role: 'reviewer' }));
  const look = (caller: Caller) => codeOf(caller.stand.planVersion({ eventId, hallId, number: 1 }));
  expect(await look(booth)).toBe('access.not_found');
  expect(await look(stranger)).toBe('access.not_found');
  expect(await look(reviewer)).toBe('access.forbidden');
  // A hall of one event is not found through another.
  const elsewhere = { eventId: foreign.eventId as never, hallId, number: 1 };
  expect(await codeOf(stranger.stand.planVersion(elsewhere))).toBe('stand.version_not_found');
});
