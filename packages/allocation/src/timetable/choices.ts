import type { TimetableProblem, TimetableSlot, TimetableTalk } from './timetable-problem.ts';

/** A talk in a place at a time, with the points it loses against the first wish. */
export type Choice = TimetableSlot & {
  readonly talk: number;
  readonly place: number;
  readonly to: number;
  readonly day: number;
  readonly cost: number;
  /** Quarters of an hour it covers: clashes are looked for there. */
  readonly cells: readonly number[];
};

export const cellMinutes = 5;
const minutesOfDay = 24 * 60;

/** Never at all is worse than anywhere. */
export const leftCost = 1000;
const otherPlaceCost = 40;
const otherDayCost = 60;
const hourCost = 10;
const laterWishCost = 8;

/** Wishes cost by their rank; anything else by how far it is from the nearest wish. */
function costOf(talk: TimetableTalk, at: { placeId: string; from: number; day: number }): number {
  if (talk.wishes.length === 0) return 20;
  let best = Number.POSITIVE_INFINITY;
  for (const [rank, wish] of talk.wishes.entries()) {
    const days = Math.abs(Math.floor(wish.from / minutesOfDay) - at.day);
    const hours = Math.abs((wish.from % minutesOfDay) - (at.from % minutesOfDay)) / 60;
    const isSame = wish.placeId === at.placeId && wish.from === at.from;
    const distance = isSame
      ? 0
      : 10 +
        (wish.placeId === at.placeId ? 0 : otherPlaceCost) +
        days * otherDayCost +
        hours * hourCost;
    best = Math.min(best, distance + rank * laterWishCost);
  }
  return best;
}

/** Everything a talk may have, that nothing which stays is in the way of; the cheapest first. */
export function choicesOf(problem: TimetableProblem): Choice[][] {
  const placeAt = new Map(problem.places.map((place, index) => [place.id, index]));
  return problem.talks.map((talk, index) => {
    const allowed = new Set(talk.placeIds);
    const choices: Choice[] = [];
    for (const place of problem.places) {
      if (!allowed.has(place.id)) continue;
      for (const { day, to: closes, starts } of place.openings) {
        for (const from of starts) {
          const to = from + talk.minutes;
          if (to > closes) continue;
          const rank = talk.wishes.findIndex(
            (wish) => wish.placeId === place.id && wish.from === from,
          );
          const choice = {
            talkId: talk.id,
            placeId: place.id,
            ...{ talk: index, place: placeAt.get(place.id) ?? 0, from, to, day },
            wish: rank === -1 ? null : rank,
            cost: costOf(talk, { placeId: place.id, from, day }),
            cells: cellsOf(from, to),
          };
          if (!isTaken(problem, talk, { ...choice, isShared: place.isShared })) {
            choices.push(choice);
          }
        }
      }
    }
    return choices.sort((one, other) => one.cost - other.cost || one.from - other.from);
  });
}

export function cellsOf(from: number, to: number): number[] {
  const cells: number[] = [];
  for (let cell = Math.floor(from / cellMinutes); cell * cellMinutes < to; cell += 1) {
    cells.push(cell);
  }
  return cells;
}

function isTaken(
  problem: TimetableProblem,
  talk: TimetableTalk,
  at: { placeId: string; from: number; to: number; isShared: boolean },
): boolean {
  return problem.fixtures.some((fixture) => {
    if (fixture.from >= at.to || at.from >= fixture.to) return false;
    if (fixture.isPlenary) return true;
    if (!at.isShared && fixture.placeId === at.placeId) return true;
    return fixture.people.some((person) => talk.people.includes(person));
  });
}
