import { randomUUID } from 'node:crypto';
import { openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import {
  aBoothMember,
  aHall,
  anEvent,
  anExhibitor,
  aStand,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalOfConstraint } from '../access/constraint-refusals.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { codeOf, somebodyWaits } from './stand-test-calls.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let eventId: never;
let hallId: never;
let planner: Caller;
let first: never;
let second: never;

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  hallId = (await aHall(api.database, event)).hallId as never;
  planner = api.as(await aTeamMember(api.database, { ...event, role: 'planner' }));
  first = (await anExhibitor(api.database, event)).exhibitorId as never;
  second = (await anExhibitor(api.database, event)).exhibitorId as never;
});

const newStand = async (status = 'available') =>
  (await aStand(api.database, { eventId, hallId, status })).standId as never;
const statusOf = async (standId: string) =>
  (await planner.stand.plan({ eventId })).stands.find((stand) => stand.standId === standId);

const assignment = (standId: string, exhibitorId: string) => ({
  event_id: eventId,
  stand_id: standId,
  exhibitor_id: exhibitorId,
  kind: 'assigned',
  held_until: null,
  started_at: api.time.now,
  ended_at: null,
});

describe('assigning a stand', () => {
  it('gives it to the exhibitor, and both sides read it in their history once it is published', async () => {
    const standId = await newStand();
    await planner.stand.assign({ eventId, standId, exhibitorId: first });
    expect(await statusOf(standId)).toMatchObject({
      status: 'assigned',
      occupancy: { exhibitorId: first },
    });
    const booth = api.as(await aBoothMember(api.database, { eventId, exhibitorId: first }));
    const own = async () =>
      (await booth.stand.planOfBooth({ eventId, exhibitorId: first })).ownStandIds;
    expect(await own()).toEqual([]);
    await planner.stand.actOnMany({ eventId, standIds: [standId], act: 'publish' });
    expect(await own()).toEqual([standId]);
    const facts = await booth.fact.listOfBooth({ eventId, exhibitorId: first });
    expect(facts.map(({ type }) => type)).toEqual(['stand.published']);
  });

  it('refuses a second exhibitor', async () => {
    const standId = await newStand();
    await planner.stand.assign({ eventId, standId, exhibitorId: first });
    expect(await codeOf(planner.stand.assign({ eventId, standId, exhibitorId: second }))).toBe(
      'stand.already_assigned',
    );
  });

  it.each([
    ['draft', 'stand.still_draft'],
    ['blocked', 'stand.blocked'],
  ])('refuses a stand that is %s', async (status, code) => {
    const standId = await newStand(status);
    expect(await codeOf(planner.stand.assign({ eventId, standId, exhibitorId: first }))).toBe(code);
  });

  it('refuses an exhibitor who left, one of another event, and a stand of another event', async () => {
    const standId = await newStand();
    const left = await anExhibitor(api.database, { eventId, participation: 'withdrawn' });
    const other = await anEvent(api.database);
    const stranger = await anExhibitor(api.database, other);
    const foreignHall = await aHall(api.database, other);
    const foreignStand = await aStand(api.database, { ...other, ...foreignHall });
    const assign = (stand: string, exhibitor: string) =>
      codeOf(
        planner.stand.assign({ eventId, standId: stand as never, exhibitorId: exhibitor as never }),
      );
    expect(await assign(standId, left.exhibitorId)).toBe('stand.exhibitor_left');
    expect(await assign(standId, stranger.exhibitorId)).toBe('stand.not_found');
    expect(await assign(foreignStand.standId, first)).toBe('stand.not_found');
  });
});

describe('two organisers at one stand', () => {
  it('the second waits for the first and is told that it is taken', async () => {
    const standId = await newStand();
    const elsewhere = openDatabase({ connectionString: api.database.connectionString });
    let late: Promise<string> | undefined;
    await withScope(elsewhere, { kind: 'organiser', eventId }, async (tx) => {
      await tx
        .selectFrom('stand')
        .select('number')
        .where('stand_id', '=', standId)
        .forUpdate()
        .execute();
      late = codeOf(planner.stand.assign({ eventId, standId, exhibitorId: second }));
      await somebodyWaits(api.database);
      await tx.insertInto('stand_assignment').values(assignment(standId, first)).execute();
      await tx
        .updateTable('stand')
        .set({ status: 'assigned' })
        .where('stand_id', '=', standId)
        .execute();
    });
    expect(await late).toBe('stand.already_assigned');
    expect((await statusOf(standId))?.occupancy?.exhibitorId).toBe(first);
    await elsewhere.close();
  });

  it('one of twenty at once gets it', async () => {
    const standId = await newStand();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        codeOf(planner.stand.assign({ eventId, standId, exhibitorId: index % 2 ? first : second })),
      ),
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['done', 'stand.already_assigned']));
  });

  const insert = (standId: string, exhibitorId: string) =>
    withScope(api.database, { kind: 'organiser', eventId }, (tx) =>
      tx.insertInto('stand_assignment').values(assignment(standId, exhibitorId)).execute(),
    );
  const refused = { constraint: 'stand_assignment_one_per_stand' };

  it('the database itself refuses a second assignment that passes every check', async () => {
    const standId = await newStand();
    await insert(standId, first);
    await expect(insert(standId, second)).rejects.toMatchObject(refused);
    await expect(insert(standId, first)).rejects.toMatchObject(refused);
  });

  it('the database refuses the second of two that nobody made wait for each other', async () => {
    const standId = await newStand();
    let late: Promise<unknown> | undefined;
    const elsewhere = openDatabase({ connectionString: api.database.connectionString });
    await withScope(elsewhere, { kind: 'organiser', eventId }, async (tx) => {
      await tx.insertInto('stand_assignment').values(assignment(standId, first)).execute();
      // It does not see the first, which is not committed, and takes no lock: only the index knows.
      late = insert(standId, second).catch((error: unknown) => error);
      await somebodyWaits(api.database);
    });
    expect(await late).toMatchObject(refused);
    expect(refusalOfConstraint(await late)?.code).toBe('stand.already_assigned');
    await elsewhere.close();
  });
});

describe('a hold', () => {
  it('keeps others away until its time is over, without anybody doing anything', async () => {
    const standId = await newStand();
    const until = new Date(api.time.now.getTime() + 3_600_000);
    await planner.stand.hold({ eventId, standId, exhibitorId: first, until });
    expect((await statusOf(standId))?.status).toBe('held');
    expect(await codeOf(planner.stand.assign({ eventId, standId, exhibitorId: second }))).toBe(
      'stand.held_for_another',
    );
    api.time.now = new Date(until.getTime() + 1);
    const later = api.as(await aTeamMember(api.database, { eventId, role: 'planner' }));
    await later.stand.assign({ eventId, standId, exhibitorId: second });
    expect((await statusOf(standId))?.occupancy?.exhibitorId).toBe(second);
  });
});

describe('moving on', () => {
  it('confirm, release and block follow the states', async () => {
    const standId = await newStand();
    const at = { eventId, standId };
    expect(await codeOf(planner.stand.confirm(at))).toBe('stand.not_assigned');
    await planner.stand.assign({ ...at, exhibitorId: first });
    expect(await codeOf(planner.stand.setAside({ ...at, to: 'blocked' }))).toBe('stand.occupied');
    expect(await codeOf(planner.stand.confirm(at))).toBe('stand.not_published');
    await planner.stand.actOnMany({ eventId, standIds: [standId], act: 'publish' });
    await planner.stand.confirm(at);
    expect(await planner.stand.openNotices({ eventId })).toEqual([]);
    await planner.stand.release({ ...at, reason: 'Abgesagt' });
    expect(await codeOf(planner.stand.release(at))).toBe('stand.nobody_on_it');
    await planner.stand.setAside({ ...at, to: 'blocked' });
    expect((await statusOf(standId))?.status).toBe('blocked');
  });
});

describe('drawing', () => {
  const square = (x: number, y: number, side = 2) => [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
  ];
  const drawn = (number: string, x: number, y: number) => ({
    standId: randomUUID() as never,
    number,
    polygon: square(x, y),
    openSides: 1,
    powerKilowatts: 0,
    hasNetwork: false,
    category: '',
    priceCents: 0,
  });
  const save = (changes: {
    created?: ReturnType<typeof drawn>[];
    changed?: never[];
    removed?: never[];
  }) =>
    planner.stand.changePlan({
      eventId,
      changes: { hallId, created: [], changed: [], removed: [], ...changes },
    });

  it('saves a sitting as a whole, with areas from the drawing', async () => {
    await save({ created: [drawn('A1', 0, 0), drawn('A2', 2, 0)] });
    const { stands } = await planner.stand.plan({ eventId });
    expect(stands.map(({ number, areaSquareMetres }) => [number, areaSquareMetres])).toEqual([
      ['A1', 4],
      ['A2', 4],
    ]);
  });

  it('saves nothing of a sitting with an overlap, and says which', async () => {
    const call = save({ created: [drawn('B1', 0, 0), drawn('B2', 1, 0)] });
    await expect(call).rejects.toMatchObject({
      cause: { code: 'stand.overlaps', params: { number: 'B1', other: 'B2' } },
    });
    expect((await planner.stand.plan({ eventId })).stands).toEqual([]);
  });

  it('lets two stands swap their numbers, and refuses a save over an unseen change', async () => {
    await save({ created: [drawn('A1', 0, 0), drawn('A2', 4, 0)] });
    const [a, b] = (await planner.stand.plan({ eventId })).stands as [never, never];
    const swap = () =>
      save({
        changed: [
          { ...(a as object), number: 'A2' },
          { ...(b as object), number: 'A1' },
        ] as never[],
      });
    await swap();
    expect(await codeOf(swap())).toBe('stand.changed_meanwhile');
  });

  it('removes a free stand and keeps one that somebody has', async () => {
    const taken = await newStand();
    const free = await newStand();
    await planner.stand.assign({ eventId, standId: taken, exhibitorId: first });
    expect(await codeOf(save({ removed: [taken] }))).toBe('stand.occupied');
    expect(await codeOf(save({ removed: [free] }))).toBe('done');
  });

  it('refuses a number that a stand in another hall has, and says which', async () => {
    await save({ created: [drawn('A1', 0, 0)] });
    const other = await aHall(api.database, { eventId, slug: '' } as never);
    const call = planner.stand.changePlan({
      eventId,
      changes: {
        ...{ hallId: other.hallId as never, changed: [], removed: [] },
        created: [drawn('a1', 0, 0)],
      },
    });
    await expect(call).rejects.toMatchObject({
      cause: { code: 'stand.number_taken', params: { number: 'A1' } },
    });
  });

  it('walls and exits are drawn in the same sitting, seen by version, and stay inside the hall', async () => {
    const exit = (x: number) => ({
      ...{ fixtureId: '5f0d5a0e-7f3b-4a55-9c0c-0f6f4a6d9b11', kind: 'exit' as const },
      ...{ polygon: square(x, 0), caption: { de: 'Notausgang', en: 'Exit' } },
    });
    const saveFixtures = (fixtures: object) =>
      planner.stand.changePlan({
        eventId,
        changes: {
          ...{ hallId, created: [], changed: [], removed: [] },
          fixtures: { created: [], changed: [], removed: [], ...fixtures },
        },
      });
    const fixtures = async () => (await planner.stand.plan({ eventId })).fixtures;
    expect(await codeOf(saveFixtures({ created: [exit(900)] }))).toBe('stand.fixture_outside_hall');
    await saveFixtures({ created: [exit(0)] });
    expect(await fixtures()).toMatchObject([{ kind: 'exit', version: 1 }]);
    await saveFixtures({ changed: [{ ...exit(4), version: 1 }] });
    expect(await codeOf(saveFixtures({ changed: [{ ...exit(6), version: 1 }] }))).toBe(
      'stand.fixture_changed_meanwhile',
    );
    expect((await fixtures())[0]?.polygon[0]).toEqual({ x: 4, y: 0 });
    await saveFixtures({ removed: [exit(0).fixtureId] });
    expect(await fixtures()).toEqual([]);
  });

  it('a hall keeps room for its stands and goes only when empty', async () => {
    await save({ created: [drawn('A1', 30, 20)] });
    const change = (widthMetres: number) =>
      codeOf(
        planner.stand.changeHall({
          eventId,
          hall: { hallId, name: 'Saal', widthMetres, depthMetres: 30 },
        }),
      );
    expect(await change(31)).toBe('stand.outside_hall');
    expect(await change(32)).toBe('done');
    expect(await codeOf(planner.stand.removeHall({ eventId, hallId }))).toBe(
      'stand.hall_not_empty',
    );
  });
});
