import { type CalendarDate, daysAfter } from '../calendar-date.ts';
import { wallClockOf } from '../wall-clock.ts';
import { type EventTimes, liesWithin, missingAt, timeSpanOf } from './demo.rules.ts';
import type { Demo, DemoSlot, Place } from './demo.schema.ts';
import { daysOf, gridOf, minuteOf, timeOf } from './demo-day.rules.ts';

/** In minutes since the midnight before the event began; the same moment is the same number. */
export function minuteIn(event: EventTimes, at: Date): number {
  return Math.round((at.getTime() - midnightOf(event, event.startsOn)) / 60_000);
}

function midnightOf({ timeZone }: EventTimes, day: CalendarDate): number {
  const slot = { placeId: null, day, startTime: '00:00', durationMinutes: 5 };
  return timeSpanOf(slot, timeZone).startsAt.getTime();
}

export type OpenDay = {
  /** From 0, by the calendar. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly starts: readonly number[];
};

/** When demos may be proposed in a place, day by day, on the clocks of that day. */
export function openDaysOf(place: Place | null, event: EventTimes): OpenDay[] {
  return daysOf(event).flatMap((date, day): OpenDay[] => {
    const at = (minute: number) =>
      minuteIn(
        event,
        timeSpanOf(
          {
            placeId: null,
            day: minute >= 1440 ? daysAfter(date, 1) : date,
            ...{ startTime: timeOf(minute % 1440), durationMinutes: 5 },
          },
          event.timeZone,
        ).startsAt,
      );
    const grid = gridOf(place, date);
    const openings = (place?.opening ?? []).filter((one) => one.day === date);
    const spans =
      place && place.opening.length > 0
        ? openings.map(({ from, to }) => [minuteOf(from), minuteOf(to)] as const)
        : [[8 * 60, 18 * 60] as const];
    return spans.map(([from, to]) => ({
      ...{ day, from: at(from), to: at(to) },
      starts: grid.filter((minute) => minute >= from && minute < to).map(at),
    }));
  });
}

/** The slot that begins at a minute of the event, as clocks there show it. */
export function slotAt(
  event: EventTimes,
  given: { readonly placeId: DemoSlot['placeId']; readonly from: number; readonly minutes: number },
): DemoSlot {
  const startsAt = new Date(midnightOf(event, event.startsOn) + given.from * 60_000);
  const { date, time } = wallClockOf(startsAt, event.timeZone);
  const { placeId, minutes } = given;
  return { placeId, day: date, startTime: time, durationMinutes: minutes };
}

type Waiting = Pick<Demo, 'placeId' | 'startsAt' | 'endsAt' | 'wishes' | 'needs' | 'capacity'>;

/** What an exhibitor asked for, the first wish first; wishes outside the event are none. */
export function wishesOf(demo: Waiting, event: EventTimes) {
  const minutes = Math.round((demo.endsAt.getTime() - demo.startsAt.getTime()) / 60_000);
  const others = demo.wishes.map((wish) => ({
    ...timeSpanOf({ ...wish, durationMinutes: minutes }, event.timeZone),
    placeId: wish.placeId,
  }));
  return [demo, ...others]
    .filter((wish) => liesWithin(wish, event).allowed)
    .map(({ placeId, startsAt }) => ({ placeId, from: minuteIn(event, startsAt) }));
}

/** Places that have what a demo needs; a demo at its own stand stays there. */
export function placesFor(demo: Waiting, places: readonly Place[]): readonly Place[] {
  const asksForStand =
    demo.placeId === null && demo.wishes.every(({ placeId }) => placeId === null);
  return asksForStand ? [] : places.filter((place) => missingAt(place, demo.needs).length === 0);
}
