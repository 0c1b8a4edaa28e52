import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import { noWish } from '@foyer/domain/placement/placement.schema.ts';
import {
  aBoothMember,
  aHall,
  anEvent,
  anExhibitor,
  aStand,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';
import { runProposal } from './solving.commands.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let eventId: never;
let account: TestAccount;
const planner = () => api.as(account);
let main: ExhibitorId;
let guest: ExhibitorId;
let rival: ExhibitorId;
let stands: StandId[];

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  const { hallId } = await aHall(api.database, event);
  account = await aTeamMember(api.database, { ...event, role: 'planner' });
  const exhibitor = async (name: string) =>
    (await anExhibitor(api.database, { ...event, name, participation: 'confirmed' }))
      .exhibitorId as ExhibitorId;
  main = await exhibitor('Großes Haus');
  guest = await exhibitor('Kleine Firma');
  rival = await exhibitor('Rivale');
  const square = (x: number) => [
    ...[
      { x, y: 0 },
      { x: x + 3, y: 0 },
    ],
    ...[
      { x: x + 3, y: 3 },
      { x, y: 3 },
    ],
  ];
  stands = [];
  for (const [column, pavilion] of ['', '', '', 'Sachsen'].entries()) {
    const given = { eventId, hallId, pavilion, polygon: square(4 * column), area_square_metres: 9 };
    stands.push((await aStand(api.database, given)).standId as StandId);
  }
  await planner().stand.share({ eventId, exhibitorId: guest as never, mainId: main as never });
});

const solve = async (scope: 'open' | 'all' | 'repair' = 'open') => {
  // No two proposals at one moment: the newest is the last.
  api.time.now = new Date(api.time.now.getTime() + 60_000);
  const { proposalId } = await planner().placement.propose({ eventId, scope, seed: 7 });
  await runProposal(api.services, { eventId, proposalId }, new AbortController().signal);
  const { result } = (await planner().placement.proposal({ eventId })) ?? {};
  if (!result) throw new Error('it failed');
  const columnOf = (id: string) =>
    stands.indexOf(result.outcomes.find((o) => o.exhibitorId === id)?.standId as StandId);
  return { ...result, columnOf, proposalId };
};
const keepApart = (one: ExhibitorId, other: ExhibitorId, minDistanceMetres: number) =>
  planner().placement.keepApart({
    ...{ eventId, competitors: { exhibitorIds: [one, other], minDistanceMetres } as never },
  });
const wish = async (exhibitorId: ExhibitorId, given: Partial<typeof noWish>) =>
  api.as(await aBoothMember(api.database, { eventId, exhibitorId })).placement.saveWish({
    ...{ eventId, exhibitorId: exhibitorId as never, wish: { ...noWish, ...given } },
  });

describe('co-exhibitors in a proposal', () => {
  it('are placed with their main exhibitor and get no stand themselves', async () => {
    const { outcomes } = await solve();
    expect(outcomes.map(({ exhibitorId }) => exhibitorId).sort()).toEqual([main, rival].sort());
  });

  it('keep their competitors away from the stand they share', async () => {
    await wish(main, { rankedStandIds: [stands[0] as StandId] });
    await wish(rival, { rankedStandIds: [stands[1] as StandId] });
    expect((await solve()).columnOf(rival)).toBe(1);
    await keepApart(guest, rival, 4);
    const { columnOf } = await solve();
    expect(Math.abs(columnOf(main) - columnOf(rival))).toBe(2);
  });

  it('draw those who want to be beside them to that stand', async () => {
    await wish(main, { rankedStandIds: [stands[0] as StandId] });
    await wish(rival, { besideNames: ['kleine firma'] });
    expect((await solve()).columnOf(rival)).toBe(1);
  });

  it('are named when they share a stand with whom they should be apart from', async () => {
    await keepApart(guest, main, 10);
    const { clashes, columnOf } = await solve();
    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toMatchObject({ code: 'competitors_share' });
    expect(columnOf(main)).toBeGreaterThanOrEqual(0);
  });

  it('who became one after the proposal was made are left out of it, and named', async () => {
    const { proposalId } = await solve();
    await planner().stand.stopSharing({ eventId, exhibitorId: guest as never });
    await planner().stand.share({ eventId, exhibitorId: rival as never, mainId: main as never });
    const answer = await planner().placement.accept({
      ...{ eventId, proposalId, reason: '', exhibitorIds: [main, rival] as never[] },
    });
    expect(answer).toEqual({
      accepted: 1,
      skipped: [{ exhibitorId: rival, code: 'stand.is_co_exhibitor' }],
    });
  });
});

describe('a pavilion', () => {
  it('is for its exhibitors, and they stand nowhere else', async () => {
    await wish(rival, { rankedStandIds: [stands[0] as StandId] });
    await planner().placement.saveClaim({
      ...{ eventId, exhibitorId: rival as never },
      ...{ priorityPoints: 0, category: '', pavilion: 'Sachsen' },
    });
    await wish(main, { rankedStandIds: [stands[3] as StandId] });
    const { columnOf, outcomes } = await solve();
    expect(columnOf(rival)).toBe(3);
    expect(columnOf(main)).toBeLessThan(3);
    const why = (id: ExhibitorId) =>
      outcomes.find(({ exhibitorId }) => exhibitorId === id)?.compromises[0]?.code;
    expect([why(main), why(rival)]).toEqual(['pavilion', 'pavilion']);
  });

  it('that is not on the plan is named as the rule that no stand keeps', async () => {
    await planner().placement.saveClaim({
      ...{ eventId, exhibitorId: rival as never },
      ...{ priorityPoints: 0, category: '', pavilion: 'Bayern' },
    });
    expect((await solve()).clashes).toEqual([
      { code: 'nothing_fits', exhibitorId: rival, rules: ['pavilion'] },
    ]);
  });
});

describe('an exhibitor with several stands', () => {
  it('keeps all of them, whatever is proposed', async () => {
    for (const standId of [stands[0], stands[1]]) {
      await planner().stand.assign({
        eventId,
        exhibitorId: main as never,
        standId: standId as never,
      });
    }
    await wish(rival, { rankedStandIds: [stands[0] as StandId] });
    for (const scope of ['open', 'all', 'repair'] as const) {
      const { outcomes } = await solve(scope);
      expect(outcomes.map(({ exhibitorId }) => exhibitorId)).toEqual([rival]);
      expect(outcomes[0]).toMatchObject({ standId: stands[2], compromises: [{ code: 'fixed' }] });
    }
  });
});
