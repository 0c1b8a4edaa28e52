import { withScope } from '@foyer/database/scope.ts';
import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import { noWish, usualWeights } from '@foyer/domain/placement/placement.schema.ts';
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
import { codeOf } from '../stand/stand-test-calls.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { runProposal } from './solving.commands.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let eventId: never;
let hallId: never;
let planner: Caller;
let account: TestAccount;
let alpha: ExhibitorId;
let beta: ExhibitorId;
let stands: StandId[];

/** Three metres by three, three metres apart: only with a longer distance do they disturb each other. */
const square = (column: number) => {
  const x = 6 * column;
  return [
    { x, y: 0 },
    { x: x + 3, y: 0 },
    { x: x + 3, y: 3 },
    { x, y: 3 },
  ];
};
const aPlot = async (column: number, given: object = {}) => {
  const size = { area_square_metres: 9, polygon: square(column), ...given };
  return (await aStand(api.database, { eventId, hallId, ...size })).standId as StandId;
};

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  hallId = (await aHall(api.database, event)).hallId as never;
  account = await aTeamMember(api.database, { ...event, role: 'planner' });
  planner = api.as(account);
  alpha = (await anExhibitor(api.database, { ...event, name: 'Alpha GmbH' })).exhibitorId as never;
  beta = (await anExhibitor(api.database, { ...event, name: 'Beta AG' })).exhibitorId as never;
  stands = [await aPlot(0), await aPlot(1), await aPlot(2)];
});

const later = (minutes: number) => {
  api.time.now = new Date(api.time.now.getTime() + minutes * 60 * 1000);
  planner = api.as(account);
};
const boothOf = async (exhibitorId: string) =>
  api.as(await aBoothMember(api.database, { eventId, exhibitorId }));
const wish = async (exhibitorId: ExhibitorId, rankedStandIds: StandId[], given: object = {}) =>
  (await boothOf(exhibitorId)).placement.saveWish({
    ...{ eventId, exhibitorId },
    wish: { ...noWish, rankedStandIds, ...given },
  });
/** As the queue does it, without waiting for it. */
const solve = async (scope: 'open' | 'all' | 'repair' = 'open', seed: number | null = 7) => {
  later(1);
  const { proposalId } = await planner.placement.propose({ eventId, scope, seed });
  await runProposal(api.services, { eventId, proposalId }, new AbortController().signal);
  const proposal = await planner.placement.proposal({ eventId });
  if (proposal?.proposalId !== proposalId) throw new Error('another proposal');
  return proposal;
};
const standOf = async (exhibitorId: string) =>
  (await planner.stand.plan({ eventId })).stands.find(
    ({ occupancy }) => occupancy?.exhibitorId === exhibitorId,
  );
const both = () => [alpha, beta];

describe('wishes', () => {
  it('are kept for the exhibitor, read by the team, and told in the history', async () => {
    const [first] = stands as [StandId];
    await wish(alpha, [first], { minSquareMetres: 6, maxSquareMetres: 12 });
    const booth = await boothOf(alpha);
    const own = await booth.placement.wish({ eventId, exhibitorId: alpha });
    expect(own).toMatchObject({ isOpen: true, dueOn: null, wish: { rankedStandIds: [first] } });
    const { claims } = await planner.placement.rules({ eventId });
    expect(claims.find(({ exhibitorId }) => exhibitorId === alpha)?.wish?.minSquareMetres).toBe(6);
    const facts = await booth.fact.listOfBooth({ eventId, exhibitorId: alpha });
    expect(facts.map(({ type }) => type)).toEqual(['placement.wished']);
  });

  it('are nobody else’s, neither at this event nor at another', async () => {
    await wish(alpha, stands);
    const stranger = await boothOf(beta);
    const theirs = await stranger.placement.wish({ eventId, exhibitorId: beta });
    expect(theirs.wish).toBeNull();
    const { rows } = await api.database.pool.query('select from stand_wish');
    expect(rows).toEqual([]);
  });

  it('are closed after the last day', async () => {
    const rules = { wishesDueOn: '2026-02-01', weights: usualWeights };
    await planner.placement.saveRules({ eventId, rules });
    expect(await codeOf(wish(alpha, stands))).toBe('placement.wishes_closed');
    await planner.placement.saveRules({ eventId, rules: { ...rules, wishesDueOn: '2026-02-02' } });
    expect(await codeOf(wish(alpha, stands))).toBe('done');
  });
});

describe('the rules', () => {
  it('take points and competitors, and refuse strangers and oneself', async () => {
    const foreign = await anExhibitor(api.database, await anEvent(api.database));
    const stranger = foreign.exhibitorId as ExhibitorId;
    const claim = { eventId, priorityPoints: 5, category: '', pavilion: '' };
    await planner.placement.saveClaim({ ...claim, exhibitorId: alpha });
    expect(await codeOf(planner.placement.saveClaim({ ...claim, exhibitorId: stranger }))).toBe(
      'placement.exhibitor_not_found',
    );
    const apart = (a: ExhibitorId, b: ExhibitorId) =>
      codeOf(
        planner.placement.keepApart({
          eventId,
          competitors: { exhibitorIds: [a, b], minDistanceMetres: 4 },
        }),
      );
    expect(await apart(alpha, alpha)).toBe('placement.same_exhibitor');
    expect(await apart(alpha, stranger)).toBe('placement.exhibitor_not_found');
    expect(await apart(beta, alpha)).toBe('done');
    // The same pair the other way round is the same pair.
    expect(await apart(alpha, beta)).toBe('done');
    expect((await planner.placement.rules({ eventId })).competitors).toHaveLength(1);
    await planner.placement.letTogether({ eventId, exhibitorIds: [beta, alpha] });
    expect((await planner.placement.rules({ eventId })).competitors).toEqual([]);
  });
});

describe('a proposal', () => {
  it('gives wishes by points, says why and what it would cost, and changes nothing by itself', async () => {
    const [first, second] = stands as [StandId, StandId];
    await wish(alpha, [first, second]);
    await wish(beta, [first]);
    await planner.placement.saveClaim({
      ...{ eventId, exhibitorId: beta, priorityPoints: 10, category: '', pavilion: '' },
    });
    const { result, status } = await solve();
    expect(status).toBe('done');
    expect(result).toMatchObject({ ending: 'proven', gap: 0, clashes: [] });
    const outcome = result?.outcomes.find(({ exhibitorId }) => exhibitorId === alpha);
    expect(outcome).toMatchObject({ standId: second, fromStandId: null, rank: 2, wishes: 2 });
    expect(outcome?.compromises).toMatchObject([
      { standId: first, rank: 1, code: 'higher_priority', otherId: beta },
    ]);
    expect(outcome?.compromises[0]?.costPoints).toBeGreaterThan(0);
    expect(await standOf(alpha)).toBeUndefined();
  });

  it('keeps competitors apart, and says so when that cannot be', async () => {
    const competitors = { exhibitorIds: [alpha, beta], minDistanceMetres: 5 } as never;
    await planner.placement.keepApart({ eventId, competitors });
    const columns = async () =>
      (await solve()).result?.outcomes.map(({ standId }) => stands.indexOf(standId as StandId));
    expect((await columns())?.sort()).toEqual([0, 2]);
    const farther = { exhibitorIds: [alpha, beta], minDistanceMetres: 30 } as never;
    await planner.placement.keepApart({ eventId, competitors: farther });
    const { result } = await solve();
    expect(result?.clashes).toMatchObject([{ code: 'no_distance' }]);
  });

  it('knows neighbours by their name', async () => {
    await wish(alpha, [], { besideNames: [' beta ag'] });
    await wish(beta, [stands[2] as StandId]);
    const { result } = await solve();
    expect(result?.outcomes.find(({ exhibitorId }) => exhibitorId === alpha)?.standId).toBe(
      stands[1],
    );
  });

  it('is refused while another one is asked for, and when nobody is without a stand', async () => {
    await planner.placement.propose({ eventId, scope: 'open', seed: null });
    const again = () => codeOf(planner.placement.propose({ eventId, scope: 'open', seed: null }));
    expect(await again()).toBe('placement.already_running');
    later(20);
    expect(await again()).toBe('done');
    later(20);
    for (const [index, exhibitorId] of both().entries()) {
      await planner.stand.assign({ eventId, exhibitorId, standId: stands[index] as never });
    }
    expect(await again()).toBe('placement.nothing_to_place');
  });

  it('of two asked for at once, one is computed', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map((seed) => codeOf(planner.placement.propose({ eventId, scope: 'open', seed }))),
    );
    expect(answers.sort()).toEqual([
      'done',
      'placement.already_running',
      'placement.already_running',
    ]);
  });

  it('that is cancelled ends with the best so far', async () => {
    const { proposalId } = await planner.placement.propose({ eventId, scope: 'open', seed: 1 });
    await planner.placement.cancel({ eventId, proposalId });
    await runProposal(api.services, { eventId, proposalId }, new AbortController().signal);
    expect(await planner.placement.proposal({ eventId })).toMatchObject({ status: 'done' });
  });

  it('is thrown back to the queue when the process ends, and is the same the next time', async () => {
    const { proposalId } = await planner.placement.propose({ eventId, scope: 'open', seed: 1 });
    const ended = runProposal(api.services, { eventId, proposalId }, AbortSignal.abort());
    await expect(ended).rejects.toThrow();
    expect(await planner.placement.proposal({ eventId })).toMatchObject({ status: 'running' });
    await runProposal(api.services, { eventId, proposalId }, new AbortController().signal);
    expect(await planner.placement.proposal({ eventId })).toMatchObject({ status: 'done' });
  });

  it('is another event’s business, and stays so', async () => {
    const { proposalId } = await solve();
    const other = await anEvent(api.database);
    const stranger = api.as(await aTeamMember(api.database, { ...other, role: 'owner' }));
    const given = { proposalId, exhibitorIds: [alpha], reason: '' };
    const theirs = { eventId: other.eventId as never };
    expect(await stranger.placement.proposal(theirs)).toBeNull();
    expect(await codeOf(stranger.placement.accept({ ...theirs, ...given }))).toBe(
      'placement.proposal_not_found',
    );
  });
});

describe('accepting', () => {
  it('gives all their stands, and the letter says by which rules', async () => {
    const [first, second] = stands as [StandId, StandId];
    await wish(alpha, [first, second]);
    await wish(beta, [first, second]);
    await planner.placement.saveClaim({
      ...{ eventId, exhibitorId: beta, priorityPoints: 10, category: '', pavilion: '' },
    });
    const { proposalId } = await solve('open', 4711);
    const answer = await planner.placement.accept({
      ...{ eventId, proposalId, exhibitorIds: both(), reason: '' },
    });
    expect(answer).toEqual({ accepted: 2, skipped: [] });
    expect((await standOf(beta))?.standId).toBe(first);
    expect((await standOf(alpha))?.status).toBe('assigned');
    await planner.stand.actOnMany({ eventId, standIds: [second], act: 'publish' });
    const letters = await lettersTo(alpha);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('Das ist Ihr 2. Wunsch von 2.');
    expect(letters[0]).toContain('Ein Aussteller mit mehr Prioritätspunkten hat ihn bekommen.');
    expect(letters[0]).toContain('Losnummer 4711');
    expect(letters[0]).not.toContain('Beta');
  });

  it('is not what a letter tells of that goes with a stand given by hand', async () => {
    const [first] = stands as [StandId];
    await planner.stand.assign({ eventId, standId: first, exhibitorId: alpha });
    await planner.stand.actOnMany({ eventId, standIds: [first], act: 'publish' });
    const [letter] = await lettersTo(alpha);
    expect(letter).toContain('hat der Veranstalter selbst ausgewählt');
    expect(letter).not.toContain('Losnummer');
  });

  it('takes some and leaves the others', async () => {
    const { proposalId } = await solve();
    await planner.placement.accept({ eventId, proposalId, exhibitorIds: [alpha], reason: '' });
    expect(await standOf(alpha)).toBeDefined();
    expect(await standOf(beta)).toBeUndefined();
  });

  it('leaves out whose stand somebody took meanwhile, and says so', async () => {
    const { proposalId, result } = await solve();
    const wanted = result?.outcomes.find(({ exhibitorId }) => exhibitorId === alpha)?.standId;
    const third = (await anExhibitor(api.database, { eventId })).exhibitorId as ExhibitorId;
    await planner.stand.assign({ eventId, standId: wanted as never, exhibitorId: third });
    const answer = await planner.placement.accept({
      ...{ eventId, proposalId, exhibitorIds: both(), reason: '' },
    });
    expect(answer).toEqual({
      accepted: 1,
      skipped: [{ exhibitorId: alpha, code: 'stand.already_assigned' }],
    });
    expect((await standOf(third))?.standId).toBe(wanted);
  });

  it('by two at once gives each stand once', async () => {
    const { proposalId } = await solve();
    const accept = () =>
      planner.placement.accept({ eventId, proposalId, exhibitorIds: both(), reason: '' });
    const answers = await Promise.all([accept(), accept(), accept()]);
    expect(answers.map(({ accepted }) => accepted).sort()).toEqual([0, 0, 2]);
    const plan = await planner.stand.plan({ eventId });
    expect(plan.stands.filter(({ occupancy }) => occupancy)).toHaveLength(2);
  });

  it('is refused before it is finished', async () => {
    const { proposalId } = await planner.placement.propose({ eventId, scope: 'open', seed: 1 });
    const accept = planner.placement.accept({
      ...{ eventId, proposalId, exhibitorIds: [alpha], reason: '' },
    });
    expect(await codeOf(accept)).toBe('placement.not_finished');
  });
});

describe('moving who has a stand already', () => {
  it('lets two change places in one step', async () => {
    const [first, second] = stands as [StandId, StandId];
    await planner.stand.assign({ eventId, standId: first, exhibitorId: alpha });
    await planner.stand.assign({ eventId, standId: second, exhibitorId: beta });
    await wish(alpha, [second]);
    await wish(beta, [first]);
    const { proposalId } = await solve('all');
    const answer = await planner.placement.accept({
      ...{ eventId, proposalId, exhibitorIds: both(), reason: '' },
    });
    expect(answer).toEqual({ accepted: 2, skipped: [] });
    expect((await standOf(alpha))?.standId).toBe(second);
    expect((await standOf(beta))?.standId).toBe(first);
  });

  it('leaves both when only one of the two is accepted', async () => {
    const [first, second] = stands as [StandId, StandId];
    await planner.stand.assign({ eventId, standId: first, exhibitorId: alpha });
    await planner.stand.assign({ eventId, standId: second, exhibitorId: beta });
    await wish(alpha, [second]);
    await wish(beta, [first]);
    const { proposalId } = await solve('all');
    const answer = await planner.placement.accept({
      ...{ eventId, proposalId, exhibitorIds: [alpha], reason: '' },
    });
    expect(answer).toEqual({
      accepted: 0,
      skipped: [{ exhibitorId: alpha, code: 'stand.already_assigned' }],
    });
    expect((await standOf(alpha))?.standId).toBe(first);
  });

  it('repairs by moving one, and tells who was told, with the reason', async () => {
    const [first, second, third] = stands as [StandId, StandId, StandId];
    await planner.stand.assign({ eventId, standId: first, exhibitorId: alpha });
    await planner.stand.assign({ eventId, standId: second, exhibitorId: beta });
    await planner.stand.actOnMany({ eventId, standIds: [first, second], act: 'publish' });
    await wish(alpha, [third]);
    // Both still fit, so nobody is moved for a better wish.
    const calm = await solve('repair');
    expect(
      calm.result?.outcomes.map(({ standId, fromStandId }) => standId === fromStandId),
    ).toEqual([true, true]);
    const competitors = { exhibitorIds: [alpha, beta], minDistanceMetres: 5 } as never;
    await planner.placement.keepApart({ eventId, competitors });
    const { proposalId, result } = await solve('repair');
    const moved = result?.outcomes.filter((one) => one.standId !== one.fromStandId) ?? [];
    expect(moved).toHaveLength(1);
    const given = { eventId, proposalId, exhibitorIds: both() };
    expect(await codeOf(planner.placement.accept({ ...given, reason: '' }))).toBe(
      'stand.notice_needed',
    );
    const reason = 'Sie und ein Mitbewerber brauchen mehr Abstand.';
    expect(await planner.placement.accept({ ...given, reason })).toMatchObject({ accepted: 1 });
    const notices = await planner.stand.openNotices({ eventId });
    expect(notices.filter(({ kind }) => kind === 'moved')).toMatchObject([{ reason }]);
  });

  it('never moves who has confirmed', async () => {
    const [first, second] = stands as [StandId, StandId];
    await planner.stand.assign({ eventId, standId: first, exhibitorId: alpha });
    await planner.stand.actOnMany({ eventId, standIds: [first], act: 'publish' });
    await planner.stand.confirm({ eventId, standId: first });
    await wish(alpha, [second]);
    for (const scope of ['all', 'repair'] as const) {
      const { result } = await solve(scope);
      expect(result?.outcomes.map(({ exhibitorId }) => exhibitorId)).toEqual([beta]);
    }
  });
});

const lettersTo = (exhibitorId: string): Promise<string[]> =>
  withScope(api.database, { kind: 'system' }, async (tx) => {
    const rows = await tx
      .selectFrom('mail')
      .select('body_text')
      .where('event_id', '=', eventId)
      .where('exhibitor_id', '=', exhibitorId)
      .execute();
    // As it reads, whatever the width of the letter.
    return rows.map(({ body_text }) => body_text.replace(/\s+/g, ' '));
  });
