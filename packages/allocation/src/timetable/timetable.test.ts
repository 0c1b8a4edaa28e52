import { beforeAll, describe, expect, it } from 'vitest';
import { lots } from '../chance.ts';
import { loadHighs } from '../core/highs.ts';
import { proposeTimetable } from './timetable.ts';
import { timetableInWorker } from './timetable-in-worker.ts';
import type {
  Timetable,
  TimetableFixture,
  TimetablePlace,
  TimetableProblem,
  TimetableTalk,
} from './timetable-problem.ts';

const day = (index: number) => index * 1440;
const step = 30;
const starts = (index: number, from: number, to: number) =>
  Array.from(
    { length: Math.floor((to - from) / step) },
    (_one, at) => day(index) + from + at * step,
  );
const aPlace = (id: string, days = 1, given: Partial<TimetablePlace> = {}): TimetablePlace => ({
  ...{ id, isShared: false },
  openings: Array.from({ length: days }, (_one, index) => ({
    ...{ day: index, from: day(index) + 540, to: day(index) + 1020 },
    starts: starts(index, 540, 1020),
  })),
  ...given,
});
const aTalk = (id: string, given: Partial<TimetableTalk> = {}): TimetableTalk => ({
  ...{ id, minutes: 30, people: [id], owner: id, topic: null, wishes: [], placeIds: ['stage'] },
  ...given,
});
// Half a second is for solving; compiling the solver may take that long on a busy machine.
beforeAll(async () => void (await loadHighs()));

const solve = (problem: Partial<TimetableProblem>, seconds = 0.6) =>
  proposeTimetable(
    { talks: [], places: [aPlace('stage')], fixtures: [], seed: 1, ...problem },
    { seconds, choices: 24 },
    { clock: () => performance.now() / 1000, isCancelled: () => false },
  );

/** Everything that must never be, asked of the plan itself and not of the solver. */
function clashesIn(problem: TimetableProblem, { slots }: Timetable): string[] {
  const talks = new Map(problem.talks.map((talk) => [talk.id, talk]));
  const places = new Map(problem.places.map((place) => [place.id, place]));
  const all = slots.map((slot) => {
    const talk = talks.get(slot.talkId);
    return { ...slot, to: slot.from + (talk?.minutes ?? 0), people: talk?.people ?? [] };
  });
  const found: string[] = [];
  for (const [at, one] of all.entries()) {
    const place = places.get(one.placeId);
    if (!place?.openings.some(({ from, to }) => from <= one.from && one.to <= to)) {
      found.push(`${one.talkId} is outside`);
    }
    for (const other of all.slice(at + 1)) {
      if (one.from >= other.to || other.from >= one.to) continue;
      if (one.placeId === other.placeId && !place?.isShared) found.push(`place ${one.placeId}`);
      if (one.people.some((person) => other.people.includes(person))) found.push('person');
    }
    for (const fixture of problem.fixtures) {
      if (fixture.from >= one.to || one.from >= fixture.to) continue;
      if (fixture.isPlenary || (fixture.placeId === one.placeId && !place?.isShared)) {
        found.push('fixture');
      }
      if (fixture.people.some((person) => one.people.includes(person))) found.push('busy');
    }
  }
  return found;
}

describe('a timetable', () => {
  it('grants the first wish where nothing is in the way, else the next', async () => {
    const wishes = [
      { placeId: 'stage', from: 600 },
      { placeId: 'stage', from: 900 },
    ];
    const { slots, left, gap } = await solve({
      talks: [aTalk('one', { wishes }), aTalk('two', { wishes })],
    });
    expect(left).toEqual([]);
    expect(gap).toBe(0);
    expect(slots.map(({ from }) => from).sort()).toEqual([600, 900]);
    expect(slots.map(({ wish }) => wish).sort()).toEqual([0, 1]);
  });

  it('keeps a person, a place and a plenary free, and says what does not fit', async () => {
    const fixture: TimetableFixture = {
      ...{ placeId: null, from: 540, to: 930, people: [], topic: null, owner: null, day: 0 },
      isPlenary: true,
    };
    const talks = Array.from({ length: 5 }, (_one, at) => aTalk(`${at}`, { people: ['jana'] }));
    const problem = {
      talks,
      places: [aPlace('stage'), aPlace('corner')],
      fixtures: [fixture],
      seed: 1,
    };
    const found = await solve(problem);
    // 15:30 to 17:00 holds three for one person, however many places there are.
    expect(found.slots).toHaveLength(3);
    expect(found.left).toHaveLength(2);
    expect(clashesIn(problem, found)).toEqual([]);
  });

  it('puts talks of one topic beside others, and an owner on different days', async () => {
    const places = [aPlace('stage', 2), aPlace('corner', 2)];
    const placeIds = ['stage', 'corner'];
    const { slots } = await solve({
      places,
      talks: [
        aTalk('a1', { owner: 'a', topic: 'geo', placeIds }),
        aTalk('a2', { owner: 'a', topic: 'geo', placeIds }),
      ],
    });
    expect(new Set(slots.map(({ from }) => Math.floor(from / 1440))).size).toBe(2);
  });

  it('uses no place that lacks what a talk needs, and the stands as often as wanted', async () => {
    const stands = aPlace('stands', 1, { isShared: true });
    const talks = [
      aTalk('one', { placeIds: ['stands'], wishes: [{ placeId: 'stands', from: 600 }] }),
      aTalk('two', { placeIds: ['stands'], wishes: [{ placeId: 'stands', from: 600 }] }),
      aTalk('none', { placeIds: [] }),
    ];
    const { slots, left } = await solve({ talks, places: [stands, aPlace('stage')] });
    expect(slots.map(({ from, placeId }) => [placeId, from])).toEqual([
      ['stands', 600],
      ['stands', 600],
    ]);
    expect(left).toEqual(['none']);
  });

  it.each([1, 2])('of a hundred talks breaks nothing, with seed %i', async (seed) => {
    const roll = lots(seed);
    const oneOf = <One>(all: readonly One[]) => all[Math.floor(roll() * all.length)] as One;
    const places = ['stage', 'corner', 'room'].map((id) => aPlace(id, 3));
    const placeIds = places.map(({ id }) => id);
    const problem: TimetableProblem = {
      places,
      fixtures: [],
      seed,
      talks: Array.from({ length: 100 }, (_one, at) =>
        aTalk(`${at}`, {
          minutes: oneOf([20, 30, 45]),
          people: [`x${at % 40}`, ...(roll() < 0.2 ? [`p${Math.floor(roll() * 9)}`] : [])],
          owner: `x${at % 40}`,
          topic: oneOf(['geo', 'forms', null]),
          placeIds: roll() < 0.3 ? ['stage'] : placeIds,
          wishes: [{ placeId: oneOf(placeIds), from: oneOf(starts(oneOf([0, 1, 2]), 540, 960)) }],
        }),
      ),
    };
    const found = await solve(problem, 2);
    expect(clashesIn(problem, found)).toEqual([]);
    expect(found.slots.length + found.left.length).toBe(100);
    expect(found.left.length).toBeLessThan(5);
  });

  it('comes from a thread, and ends with whoever asked', async () => {
    const problem = { talks: [aTalk('one')], places: [aPlace('stage')], fixtures: [], seed: 1 };
    const order = { problem, limits: { seconds: 1, choices: 10 } };
    const { slots } = await timetableInWorker(order, new AbortController().signal);
    expect(slots).toHaveLength(1);
    await expect(timetableInWorker(order, AbortSignal.abort())).rejects.toThrow();
  });
});
