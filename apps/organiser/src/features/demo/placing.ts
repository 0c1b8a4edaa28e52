import {
  type Conflict,
  conflictsOf,
  type EventTimes,
  isOpenAt,
  liesWithin,
  missingAt,
  presenterKeys,
  timeSpanOf,
} from '@foyer/domain/demo/demo.rules.ts';
import type {
  DemoSlot,
  Equipment,
  OccupiedSlot,
  Place,
  Plenary,
  ProgrammeDemo,
} from '@foyer/domain/demo/demo.schema.ts';
import { minuteOf, timeOf } from '@foyer/domain/demo/demo-day.rules.ts';
import type { PlaceId } from '@foyer/domain/identifier.ts';

/** A column of the board: a place, or null for the exhibitors' own stands. */
export type Column = PlaceId | null;

/** What stands in the way of showing a demo then and there; nothing when it may be placed. */
export type Obstacles = {
  readonly isOutside: boolean;
  readonly isClosed: boolean;
  /** What the demo needs and the place does not have; it hinders nobody. */
  readonly missing: readonly Equipment[];
  readonly conflicts: readonly Conflict[];
};

export function obstaclesOf(
  demo: ProgrammeDemo,
  slot: DemoSlot,
  given: {
    readonly event: EventTimes;
    readonly occupied: readonly OccupiedSlot[];
    readonly places?: readonly Place[];
  },
): Obstacles {
  const span = timeSpanOf(slot, given.event.timeZone);
  const wish = { ...demo, ...span, placeId: slot.placeId };
  const place = given.places?.find(({ placeId }) => placeId === slot.placeId) ?? null;
  return {
    isOutside: !liesWithin(span, given.event).allowed,
    isClosed: !isOpenAt(place, span, given.event.timeZone),
    missing: missingAt(place, demo.needs ?? []),
    conflicts: conflictsOf(wish, given.occupied),
  };
}

export const isFree = ({ isOutside, isClosed, conflicts }: Obstacles) =>
  !isOutside && !isClosed && conflicts.length === 0;

/** What takes up time on the board: everything scheduled, and the plenaries. */
export function occupiedBy(
  demos: readonly ProgrammeDemo[],
  plenaries: readonly Plenary[] = [],
): OccupiedSlot[] {
  const nobodys = { demoId: null, exhibitorId: null, placeId: null, presenters: [] };
  return [
    ...demos
      .filter(({ status }) => status === 'scheduled')
      .map((demo) => ({
        ...demo,
        plenary: null,
        presenters: presenterKeys(demo.presenters ?? []),
      })),
    ...plenaries.map(({ title, ...span }) => ({ ...nobodys, ...span, plenary: title })),
  ];
}

export type Shift = {
  readonly columns?: number;
  readonly minutes?: number;
  readonly longer?: number;
};

const lastMinute = 24 * 60;

/** One step on the board; it stops at the edges of the columns and of the day. */
export function shifted(slot: DemoSlot, by: Shift, columns: readonly Column[]): DemoSlot {
  const { columns: steps = 0, minutes = 0, longer = 0 } = by;
  const durationMinutes = Math.min(480, Math.max(5, slot.durationMinutes + longer));
  const at = columns.indexOf(slot.placeId);
  const column = columns[Math.min(columns.length - 1, Math.max(0, at + steps))];
  const latest = lastMinute - durationMinutes;
  const start = Math.min(latest, Math.max(0, minuteOf(slot.startTime) + minutes));
  return {
    ...slot,
    durationMinutes,
    placeId: column === undefined ? slot.placeId : column,
    startTime: timeOf(start),
  };
}

/** To the next step in that direction: from 10:07 by a quarter of an hour down is 10:15. */
export function steppedMinutes(startTime: string, by: number): number {
  const at = minuteOf(startTime);
  const step = Math.abs(by);
  const next = by > 0 ? Math.floor(at / step) * step + step : Math.ceil(at / step) * step - step;
  return next - at;
}

/** Where on a day a pointer holds a block, in steps of five minutes. */
export function minuteAt(
  offset: number,
  given: { readonly fromHour: number; readonly minuteHeight: number; readonly duration: number },
): number {
  const minute = given.fromHour * 60 + offset / given.minuteHeight;
  const stepped = Math.round(minute / 5) * 5;
  return Math.min(lastMinute - given.duration, Math.max(0, stepped));
}
