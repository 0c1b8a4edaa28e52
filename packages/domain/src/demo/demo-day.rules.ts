import type { CalendarDate } from '../calendar-date.ts';
import { wallClockOf } from '../wall-clock.ts';
import { conflictsOf, type EventTimes, isOpenAt, type TimeSpan, timeSpanOf } from './demo.rules.ts';
import type { DemoSlot, OccupiedSlot, Place, Presenter } from './demo.schema.ts';

const minutesOfDay = 24 * 60;

/** Minutes since midnight as clocks at the event show them: `09:30` is 570. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export function timeOf(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** The days of the event, in order. */
export function daysOf({ startsOn, endsOn }: Pick<EventTimes, 'startsOn' | 'endsOn'>) {
  const days: CalendarDate[] = [];
  for (let at = Date.parse(`${startsOn}T00:00:00Z`); ; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day > endsOn) return days;
    days.push(day);
  }
}

/** Where a demo lies on its day, in minutes; one that goes on after midnight ends there with 24:00. */
export type DaySpan = {
  readonly day: CalendarDate;
  readonly from: number;
  readonly to: number;
};

export function daySpanOf({ startsAt, endsAt }: TimeSpan, timeZone: string): DaySpan {
  const start = wallClockOf(startsAt, timeZone);
  const end = wallClockOf(endsAt, timeZone);
  const from = minuteOf(start.time);
  // A demo over the hour that is set back would else end before it begins.
  const to = end.date === start.date ? Math.max(minuteOf(end.time), from + 5) : minutesOfDay;
  return { day: start.date, from, to };
}

/** Whole hours a board shows: 8 to 18, and more where there is more. */
export function hoursOf(spans: readonly DaySpan[]): { from: number; to: number } {
  return {
    from: Math.min(8, ...spans.map(({ from }) => Math.floor(from / 60))),
    to: Math.max(18, ...spans.map(({ to }) => Math.ceil(to / 60))),
  };
}

export type Lane = { readonly lane: number; readonly of: number };

/** Beside each other where they overlap: each gets a lane, and knows how many its group needs. */
export function lanesOf(spans: readonly DaySpan[]): Lane[] {
  const order = spans
    .map((span, at) => ({ ...span, at }))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const lanes: Lane[] = new Array(spans.length);
  let group: typeof order = [];
  let ends: number[] = [];
  const chosen = new Map<number, number>();
  const close = () => {
    for (const { at } of group) lanes[at] = { lane: chosen.get(at) ?? 0, of: ends.length };
    group = [];
    ends = [];
  };
  for (const span of order) {
    if (ends.length > 0 && ends.every((end) => end <= span.from)) close();
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.to;
    chosen.set(span.at, lane);
    group.push(span);
  }
  close();
  return lanes;
}

type Wish = Pick<OccupiedSlot, 'exhibitorId'> & {
  readonly demoId: string | null;
  readonly slot: DemoSlot;
  readonly presenters?: readonly Presenter[];
};

const stepMinutes = 15;

/** The minutes of a day at which demos are proposed to begin in a place, in its opening times. */
export function gridOf(
  place: Pick<Place, 'opening' | 'slotMinutes'> | null,
  day: CalendarDate,
): number[] {
  const step = place?.slotMinutes ?? stepMinutes;
  const opening = place?.opening ?? [];
  const spans =
    opening.length === 0
      ? [{ from: 8 * 60, to: 18 * 60 }]
      : opening
          .filter((one) => one.day === day)
          .map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }));
  return spans.flatMap(({ from, to }) => {
    const starts: number[] = [];
    for (let at = from; at < to; at += step) starts.push(at);
    return starts;
  });
}

/**
 * When the same demo could be shown on that day in that place instead, nearest to the wish first:
 * at the steps of the place's grid, while it is open, with nothing in its way.
 */
export function freeStarts(
  { slot, ...wish }: Wish,
  given: {
    readonly occupied: readonly OccupiedSlot[];
    readonly timeZone: string;
    readonly place?: Pick<Place, 'opening' | 'slotMinutes'> | null;
  },
): string[] {
  const wished = minuteOf(slot.startTime);
  const place = given.place ?? null;
  return gridOf(place, slot.day)
    .filter((minute) => {
      const span = timeSpanOf({ ...slot, startTime: timeOf(minute) }, given.timeZone);
      const there = { ...wish, ...span, placeId: slot.placeId };
      const isInTime =
        place && place.opening.length > 0
          ? isOpenAt(place, span, given.timeZone)
          : minute + slot.durationMinutes <= 18 * 60;
      return isInTime && conflictsOf(there, given.occupied).length === 0;
    })
    .sort((one, other) => Math.abs(one - wished) - Math.abs(other - wished) || one - other)
    .map(timeOf);
}
