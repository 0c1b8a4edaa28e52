import { openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import {
  aBoothMember,
  aHall,
  aListing,
  anEvent,
  anExhibitor,
  aStand,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
let ofGuest: Caller;
let ofMain: Caller;
let main: never;
let guest: never;
let other: never;
let a1: never;
let a2: never;

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  hallId = (await aHall(api.database, event)).hallId as never;
  planner = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
  const exhibitor = async (name: string) =>
    (await anExhibitor(api.database, { ...event, name, participation: 'confirmed' }))
      .exhibitorId as never;
  main = await exhibitor('Großes Haus');
  guest = await exhibitor('Kleine Firma');
  other = await exhibitor('Dritte');
  ofMain = api.as(await aBoothMember(api.database, { eventId, exhibitorId: main }));
  ofGuest = api.as(await aBoothMember(api.database, { eventId, exhibitorId: guest }));
  a1 = (await aStand(api.database, { eventId, hallId, number: 'A1' })).standId as never;
  a2 = (await aStand(api.database, { eventId, hallId, number: 'A2' })).standId as never;
});

const assign = (standId: never, exhibitorId: never) =>
  planner.stand.assign({ eventId, standId, exhibitorId });
const publish = (standId: never) =>
  planner.stand.actOnMany({ eventId, standIds: [standId], act: 'publish' });
const share = (exhibitorId = guest, mainId = main) =>
  planner.stand.share({ eventId, exhibitorId, mainId });
const stop = (reason = '') => planner.stand.stopSharing({ eventId, exhibitorId: guest, reason });
const companyAt = async (number: string) => {
  const { stands } = await planner.stand.plan({ eventId });
  const found = stands.find((stand) => stand.number === number)?.occupancy;
  return found && [found.exhibitorName, ...found.coExhibitors.map(({ name }) => name)];
};
const boothOf = async (caller: Caller, exhibitorId: never) => {
  const {
    stands,
    ownStandIds,
    main: at,
    coExhibitors,
  } = await caller.stand.planOfBooth({
    eventId,
    exhibitorId,
  });
  return {
    numbers: stands.filter((s) => ownStandIds.includes(s.standId)).map(({ number }) => number),
    at: at?.name ?? null,
    with: coExhibitors.map(({ name }) => name),
  };
};
const toldTo = async (caller: Caller, exhibitorId: never) =>
  (await caller.stand.noticesOfBooth({ eventId, exhibitorId })).map(
    ({ kind, fromNumber, toNumber }) => [kind, fromNumber, toNumber],
  );
const lettersTo = async (name: string) =>
  (await planner.mail.list({ eventId })).mails
    .filter(({ exhibitorName }) => exhibitorName === name)
    .map(({ template }) => template);

describe('a co-exhibitor', () => {
  it('is at the stand of its main exhibitor, and learns so when the stand is told', async () => {
    await assign(a1, main);
    await share();
    expect(await companyAt('A1')).toEqual(['Großes Haus', 'Kleine Firma']);
    expect(await boothOf(ofGuest, guest)).toEqual({ numbers: [], at: null, with: [] });
    expect(await lettersTo('Kleine Firma')).toEqual([]);
    await publish(a1);
    expect(await boothOf(ofGuest, guest)).toEqual({ numbers: ['A1'], at: 'Großes Haus', with: [] });
    expect(await boothOf(ofMain, main)).toEqual({
      numbers: ['A1'],
      at: null,
      with: ['Kleine Firma'],
    });
    expect(await toldTo(ofGuest, guest)).toEqual([['assigned', null, 'A1']]);
    expect(await lettersTo('Kleine Firma')).toEqual(['stand-assigned']);
  });

  it('is told at once where the stand is told already; asking twice tells nothing twice', async () => {
    await assign(a1, main);
    await publish(a1);
    await share();
    await share();
    expect(await toldTo(ofGuest, guest)).toEqual([['assigned', null, 'A1']]);
    expect(await toldTo(ofMain, main)).toEqual([['assigned', null, 'A1']]);
  });

  it('acknowledges for itself; confirmed is what the main exhibitor confirms', async () => {
    await assign(a1, main);
    await share();
    await publish(a1);
    const [notice] = await ofGuest.stand.noticesOfBooth({ eventId, exhibitorId: guest });
    await ofGuest.stand.acknowledge({
      ...{ eventId, exhibitorId: guest, noticeId: notice?.noticeId as never },
    });
    const status = async () => (await planner.stand.plan({ eventId })).stands[0]?.status;
    expect(await status()).toBe('assigned');
    const open = await planner.stand.openNotices({ eventId });
    expect(open.map(({ exhibitorName }) => exhibitorName)).toEqual(['Großes Haus']);
  });

  it('moves along when its main exhibitor is moved or swapped, with a letter of its own', async () => {
    await assign(a1, main);
    await share();
    await publish(a1);
    await planner.stand.move({ eventId, standId: a1, otherId: a2, reason: 'Umbau' });
    expect(await companyAt('A1')).toBeNull();
    expect(await companyAt('A2')).toEqual(['Großes Haus', 'Kleine Firma']);
    await assign(a1, other);
    await planner.stand.swap({ eventId, standId: a1, otherId: a2, reason: 'Wunsch' });
    expect(await companyAt('A1')).toEqual(['Großes Haus', 'Kleine Firma']);
    expect((await toldTo(ofGuest, guest)).sort()).toEqual([
      ['assigned', null, 'A1'],
      ['moved', 'A1', 'A2'],
      ['moved', 'A2', 'A1'],
    ]);
  });

  it('loses the stand with its main exhibitor, is told so, and waits for one of its own', async () => {
    await assign(a1, main);
    await share();
    await publish(a1);
    await planner.exhibitor.end({ eventId, exhibitorId: main, to: 'cancelled' });
    expect(await companyAt('A1')).toBeNull();
    const told = await ofGuest.stand.noticesOfBooth({ eventId, exhibitorId: guest });
    expect(told.find(({ kind }) => kind === 'released')).toMatchObject({
      ...{ kind: 'released', fromNumber: 'A1' },
      reason: 'Der Hauptaussteller nimmt nicht mehr teil.',
    });
    const waiting = (await planner.stand.exhibitors({ eventId })).filter(
      ({ main: at, standNumbers }) => at === null && standNumbers.length === 0,
    );
    expect(waiting.map(({ name }) => name).sort()).toEqual(['Dritte', 'Kleine Firma']);
    await assign(a1, guest);
    expect(await companyAt('A1')).toEqual(['Kleine Firma']);
  });

  it('leaves the stand when it takes part no longer, and nobody else is told', async () => {
    await assign(a1, main);
    await share();
    await publish(a1);
    await planner.exhibitor.end({ eventId, exhibitorId: guest, to: 'withdrawn' });
    expect(await companyAt('A1')).toEqual(['Großes Haus']);
    expect(await toldTo(ofMain, main)).toEqual([['assigned', null, 'A1']]);
  });

  it('that was told where it is leaves only with a reason', async () => {
    await assign(a1, main);
    await share();
    await publish(a1);
    expect(await codeOf(stop())).toBe('stand.notice_needed');
    await stop('Der Platz reicht nicht.');
    expect(await companyAt('A1')).toEqual(['Großes Haus']);
    expect(await toldTo(ofGuest, guest)).toContainEqual(['released', 'A1', null]);
    expect(await codeOf(stop('noch einmal'))).toBe('stand.no_co_exhibitor');
  });

  it('counts as placed: in lists, in the overview and at the stands it is found by', async () => {
    const withoutStand = async () => (await planner.event.overview({ eventId })).exhibitors;
    expect(await withoutStand()).toMatchObject({ total: 3, withoutStand: 3 });
    await assign(a1, main);
    await share();
    expect(await withoutStand()).toMatchObject({ total: 3, withoutStand: 1 });
    const row = (await planner.exhibitor.list({ eventId })).find(
      ({ exhibitorId }) => exhibitorId === guest,
    );
    expect(row).toMatchObject({ mainName: 'Großes Haus', stands: [{ number: 'A1' }] });
  });
});

describe('what cannot be', () => {
  it.each([
    ['with itself', () => share(guest, guest), 'stand.shares_with_itself'],
    [
      'with a stand of its own',
      async () => {
        await assign(a2, guest);
        return share();
      },
      'stand.has_own_stand',
    ],
    [
      'with a stand held for it',
      async () => {
        const until = new Date('2026-02-03T09:00:00Z');
        await planner.stand.hold({ eventId, standId: a2, exhibitorId: guest, until });
        return share();
      },
      'stand.has_own_stand',
    ],
    [
      'at the stand of a co-exhibitor',
      async () => {
        await share(guest, main);
        return share(other, guest);
      },
      'stand.is_co_exhibitor',
    ],
    [
      'while it has co-exhibitors',
      async () => {
        await share(guest, main);
        return share(main, other);
      },
      'stand.has_co_exhibitors',
    ],
    [
      'at two at once',
      async () => {
        await share(guest, main);
        return share(guest, other);
      },
      'stand.is_co_exhibitor',
    ],
    [
      'when the other has left',
      async () => {
        await planner.exhibitor.end({ eventId, exhibitorId: main, to: 'withdrawn' });
        return share();
      },
      'stand.exhibitor_left',
    ],
    ['with nobody', () => share(guest, crypto.randomUUID() as never), 'stand.not_found'],
  ] as const)('an exhibitor shares no stand %s', async (_, act, code) => {
    expect(await codeOf(act())).toBe(code);
  });

  it.each([
    ['assigned', () => assign(a2, guest)],
    [
      'held',
      () =>
        planner.stand.hold({
          eventId,
          standId: a2,
          exhibitorId: guest,
          until: new Date('2026-02-03'),
        }),
    ],
    ['waited for', () => planner.stand.wait({ eventId, standId: a2, exhibitorId: guest })],
  ] as const)('no stand is %s for a co-exhibitor', async (_, act) => {
    await share();
    expect(await codeOf(act())).toBe('stand.is_co_exhibitor');
  });

  it('a hold that has lapsed by the clock keeps nobody from sharing', async () => {
    const until = new Date(api.time.now.getTime() + 60_000);
    await planner.stand.hold({ eventId, standId: a2, exhibitorId: guest, until });
    const before = api.time.now;
    api.time.now = new Date(before.getTime() + 120_000);
    try {
      const late = api.as(await aTeamMember(api.database, { eventId, role: 'planner' }));
      await late.stand.share({ eventId, exhibitorId: guest, mainId: main });
      await late.stand.assign({ eventId, standId: a2, exhibitorId: other });
    } finally {
      api.time.now = before;
    }
    expect(await companyAt('A2')).toEqual(['Dritte']);
  });
});

describe('two at once', () => {
  it('whoever gives the exhibitor a stand waits for whoever makes it a co-exhibitor, and is refused', async () => {
    let late: Promise<string> | undefined;
    const elsewhere = openDatabase({ connectionString: api.database.connectionString });
    await withScope(elsewhere, { kind: 'system' }, async (tx) => {
      await tx
        .updateTable('exhibitor')
        .set({ is_co_exhibitor: true })
        .where('exhibitor_id', '=', guest)
        .execute();
      await tx
        .insertInto('co_exhibitor')
        .values({
          event_id: eventId,
          exhibitor_id: guest,
          main_id: main,
          name: 'Kleine Firma',
          since: api.time.now,
        })
        .execute();
      late = codeOf(assign(a1, guest));
      await somebodyWaits(api.database);
    });
    await elsewhere.close();
    expect(await late).toBe('stand.is_co_exhibitor');
    expect(await companyAt('A1')).toBeNull();
  });

  it('of many that assign and share the same exhibitor, one kind wins and the others are refused', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        codeOf(index % 2 ? share() : assign(index % 4 ? a1 : a2, guest)),
      ),
    );
    const { standNumbers, main: at } =
      (await planner.stand.exhibitors({ eventId })).find(
        ({ exhibitorId }) => exhibitorId === guest,
      ) ?? {};
    expect([standNumbers?.length === 0, at === null]).toContain(true);
    expect((standNumbers?.length ?? 0) > 0 && at !== null).toBe(false);
    expect(answers).toContain('done');
    expect(answers.filter((code) => code.includes('Error'))).toEqual([]);
  });

  it('the database itself refuses a stand for a co-exhibitor, and a chain of them', async () => {
    await share();
    const insert = (table: 'stand_assignment' | 'co_exhibitor', values: Record<string, unknown>) =>
      withScope(api.database, { kind: 'system' }, (tx) =>
        tx
          .insertInto(table)
          .values({ event_id: eventId, ...values } as never)
          .execute(),
      );
    await expect(
      insert('stand_assignment', {
        ...{ stand_id: a2, exhibitor_id: guest, kind: 'assigned', started_at: new Date() },
      }),
    ).rejects.toMatchObject({ constraint: 'stand_assignment_of_holder' });
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('exhibitor')
        .set({ is_co_exhibitor: true })
        .where('exhibitor_id', '=', other)
        .execute(),
    );
    await expect(
      insert('co_exhibitor', {
        ...{ exhibitor_id: other, main_id: guest, name: 'Dritte', since: new Date() },
      }),
    ).rejects.toMatchObject({ constraint: 'co_exhibitor_main_is_none' });
  });
});

describe('what others see', () => {
  it('a published co-exhibitor shows the stand, whether or not its main exhibitor is public', async () => {
    const listed = await aListing(api.database, { eventId, displayName: 'Bekannte Firma' });
    await assign(a1, main);
    await share(listed.exhibitorId as never);
    await publish(a1);
    const stranger = api.as(await aBoothMember(api.database, { eventId, exhibitorId: other }));
    const { stands, main: at } = await stranger.stand.planOfBooth({ eventId, exhibitorId: other });
    const seen = stands.find(({ number }) => number === 'A1')?.occupancy;
    expect(seen?.exhibitorName).toBe('');
    expect(seen?.coExhibitors.map(({ name }) => name)).toEqual(['Bekannte Firma']);
    expect(at).toBeNull();
  });

  it('an unpublished one is nobody’s business but those at the stand', async () => {
    await assign(a1, main);
    await share();
    await publish(a1);
    const stranger = api.as(await aBoothMember(api.database, { eventId, exhibitorId: other }));
    const { stands } = await stranger.stand.planOfBooth({ eventId, exhibitorId: other });
    expect(stands.find(({ number }) => number === 'A1')?.occupancy).toBeNull();
  });
});
