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
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let eventId: never;
let hallId: never;
let planner: Caller;
let booth: Caller;
let first: never;
let second: never;
let a1: never;
let a2: never;

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  hallId = (await aHall(api.database, event)).hallId as never;
  planner = api.as(await aTeamMember(api.database, { ...event, role: 'planner' }));
  first = (await anExhibitor(api.database, event)).exhibitorId as never;
  second = (await anExhibitor(api.database, event)).exhibitorId as never;
  booth = api.as(await aBoothMember(api.database, { eventId, exhibitorId: first }));
  a1 = (await aStand(api.database, { eventId, hallId, number: 'A1' })).standId as never;
  a2 = (await aStand(api.database, { eventId, hallId, number: 'A2' })).standId as never;
});

const stands = async () =>
  Object.fromEntries(
    (await planner.stand.plan({ eventId })).stands.map(({ number, status, occupancy }) => [
      number,
      { status, exhibitorId: occupancy?.exhibitorId ?? null },
    ]),
  );
const assign = (standId: never, exhibitorId: never) =>
  planner.stand.assign({ eventId, standId, exhibitorId });
const publish = (...standIds: never[]) =>
  planner.stand.actOnMany({ eventId, standIds, act: 'publish' });
const notices = () => booth.stand.noticesOfBooth({ eventId, exhibitorId: first });
const acknowledge = (noticeId: never, by = booth) =>
  by.stand.acknowledge({ eventId, exhibitorId: first, noticeId });
const letters = async () => {
  const owner = api.as(await aTeamMember(api.database, { eventId, role: 'owner' }));
  return (await owner.mail.list({ eventId })).mails.map(({ template }) => template);
};

describe('an assignment that nobody was told of', () => {
  it('moves, swaps and goes without a word', async () => {
    await assign(a1, first);
    await planner.stand.move({ eventId, standId: a1, otherId: a2 });
    expect(await stands()).toEqual({
      A1: { status: 'available', exhibitorId: null },
      A2: { status: 'assigned', exhibitorId: first },
    });
    await assign(a1, second);
    await planner.stand.swap({ eventId, standId: a1, otherId: a2 });
    expect(await stands()).toMatchObject({
      A1: { exhibitorId: first },
      A2: { exhibitorId: second },
    });
    await planner.stand.release({ eventId, standId: a1 });
    expect(await notices()).toEqual([]);
    expect(await letters()).toEqual([]);
  });

  it('is published once, with a letter, and all of the chosen ones or none', async () => {
    await assign(a1, first);
    expect(await codeOf(publish(a1, a2))).toBe('stand.not_assigned');
    expect(await notices()).toEqual([]);
    await publish(a1);
    expect(await letters()).toEqual(['stand-assigned']);
    expect(await codeOf(publish(a1))).toBe('stand.already_published');
  });
});

describe('a published assignment', () => {
  beforeEach(async () => {
    await assign(a1, first);
    await publish(a1);
  });

  it('is confirmed when somebody at the exhibitor acknowledges it, once', async () => {
    const [notice] = await notices();
    expect(notice).toMatchObject({ kind: 'assigned', toNumber: 'A1', acknowledgedAt: null });
    await acknowledge(notice?.noticeId as never);
    await acknowledge(notice?.noticeId as never);
    expect((await stands()).A1?.status).toBe('confirmed');
    expect(await planner.stand.openNotices({ eventId })).toEqual([]);
    const facts = await booth.fact.listOfBooth({ eventId, exhibitorId: first });
    expect(facts.filter(({ type }) => type === 'stand.acknowledged')).toHaveLength(1);
  });

  it.each([
    ['released', () => planner.stand.release({ eventId, standId: a1 })],
    ['moved', () => planner.stand.move({ eventId, standId: a1, otherId: a2 })],
    [
      'swapped',
      async () => {
        await assign(a2, second);
        return planner.stand.swap({ eventId, standId: a2, otherId: a1 });
      },
    ],
    [
      'released among many',
      () => planner.stand.actOnMany({ eventId, standIds: [a1], act: 'release' }),
    ],
  ])('is not %s without a reason', async (_how, change) => {
    expect(await codeOf(change())).toBe('stand.notice_needed');
    expect((await stands()).A1).toEqual({ status: 'assigned', exhibitorId: first });
  });

  it('is moved with a notice that the exhibitor reads and acknowledges', async () => {
    const reason = 'Vor A1 verläuft jetzt ein Rettungsweg.';
    await planner.stand.move({ eventId, standId: a1, otherId: a2, reason });
    const notice = (await notices()).find(({ kind }) => kind === 'moved');
    expect(notice).toMatchObject({ fromNumber: 'A1', toNumber: 'A2', reason });
    expect(await letters()).toContain('stand-changed');
    expect((await stands()).A2?.status).toBe('assigned');
    const open = await planner.stand.openNotices({ eventId });
    expect(open.map(({ kind }) => kind).sort()).toEqual(['assigned', 'moved']);
    await acknowledge(notice?.noticeId as never);
    expect((await stands()).A2?.status).toBe('confirmed');
  });

  it('is redrawn or renumbered only with a notice', async () => {
    const stand = (await planner.stand.plan({ eventId })).stands.find((s) => s.standId === a1);
    const save = (reason?: string) =>
      planner.stand.changePlan({
        eventId,
        changes: {
          ...{ hallId, created: [], removed: [] },
          changed: [{ ...(stand as never as object), number: 'B7' } as never],
          ...(reason && { reason }),
        },
      });
    expect(await codeOf(save())).toBe('stand.notice_needed');
    await save('Neue Nummern');
    expect(await notices()).toContainEqual(
      expect.objectContaining({ kind: 'moved', fromNumber: 'A1', toNumber: 'B7' }),
    );
  });

  it('an old notice confirms nothing that the exhibitor no longer has', async () => {
    const [told] = await notices();
    await planner.stand.release({ eventId, standId: a1, reason: 'Storniert' });
    await assign(a1, second);
    await publish(a1);
    await acknowledge(told?.noticeId as never);
    expect((await stands()).A1).toEqual({ status: 'assigned', exhibitorId: second });
  });

  it('is acknowledged by its own exhibitor alone, and not by who only scans', async () => {
    const noticeId = (await notices())[0]?.noticeId as never;
    const neighbour = api.as(await aBoothMember(api.database, { eventId, exhibitorId: second }));
    expect(
      await codeOf(neighbour.stand.acknowledge({ eventId, exhibitorId: second, noticeId })),
    ).toBe('stand.notice_not_found');
    const scanner = api.as(
      await aBoothMember(api.database, { eventId, exhibitorId: first, role: 'scanner' }),
    );
    expect(await codeOf(acknowledge(noticeId, scanner))).toBe('access.forbidden');
  });
});

describe('moving and swapping', () => {
  it('refuses a taken target, a free origin, the same stand, and two of one exhibitor', async () => {
    const pair = { eventId, standId: a1, otherId: a2 };
    expect(await codeOf(planner.stand.move(pair))).toBe('stand.nobody_on_it');
    await assign(a1, first);
    expect(await codeOf(planner.stand.swap(pair))).toBe('stand.nobody_on_it');
    expect(await codeOf(planner.stand.move({ ...pair, otherId: a1 }))).toBe('stand.same_stand');
    await assign(a2, first);
    expect(await codeOf(planner.stand.move(pair))).toBe('stand.already_assigned');
    expect(await codeOf(planner.stand.swap(pair))).toBe('stand.same_stand');
  });

  it('two that swap the same stands from both ends wait for each other, and one after the other does it', async () => {
    await assign(a1, first);
    await assign(a2, second);
    await Promise.all([
      planner.stand.swap({ eventId, standId: a1, otherId: a2 }),
      planner.stand.swap({ eventId, standId: a2, otherId: a1 }),
    ]);
    expect(await stands()).toMatchObject({
      A1: { exhibitorId: first },
      A2: { exhibitorId: second },
    });
  });

  it('a hold moves with its time', async () => {
    const until = new Date(api.time.now.getTime() + 3_600_000);
    await planner.stand.hold({ eventId, standId: a1, exhibitorId: first, until });
    await planner.stand.move({ eventId, standId: a1, otherId: a2 });
    const plan = await planner.stand.plan({ eventId });
    expect(plan.stands.find(({ standId }) => standId === a2)).toMatchObject({
      status: 'held',
      occupancy: { exhibitorId: first, heldUntil: until },
    });
  });
});

describe('many at once', () => {
  it('block and open again, or none if one is taken', async () => {
    const act = (kind: 'block' | 'open') =>
      planner.stand.actOnMany({ eventId, standIds: [a1, a2], act: kind });
    await act('block');
    expect(await stands()).toMatchObject({ A1: { status: 'blocked' }, A2: { status: 'blocked' } });
    await act('open');
    await assign(a2, first);
    await expect(act('block')).rejects.toMatchObject({
      cause: { code: 'stand.occupied', params: { number: 'A2' } },
    });
    expect((await stands()).A1?.status).toBe('available');
  });
});

describe('waiting for a stand', () => {
  it('keeps the order of asking, and can be given up', async () => {
    await planner.stand.wait({ eventId, standId: a1, exhibitorId: second });
    api.time.now = new Date(api.time.now.getTime() + 60_000);
    const later = api.as(await aTeamMember(api.database, { eventId, role: 'planner' }));
    await later.stand.wait({ eventId, standId: a1, exhibitorId: first });
    await later.stand.wait({ eventId, standId: a1, exhibitorId: second });
    const waiting = async () =>
      (await later.stand.waiting({ eventId, standId: a1 })).map(({ exhibitorId }) => exhibitorId);
    expect(await waiting()).toEqual([second, first]);
    await later.stand.stopWaiting({ eventId, standId: a1, exhibitorId: second });
    expect(await waiting()).toEqual([first]);
  });
});
