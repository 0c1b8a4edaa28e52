import { type CalendarDate, daysAfter } from '../calendar-date.ts';
import { isTakingPart, type Participation } from '../exhibitor/participation.rules.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import { instantOf, wallClockOf } from '../wall-clock.ts';
import type { DemoRefusalCode } from './demo.refusals.ts';
import {
  type Demo,
  type DemoSlot,
  type DemoStatus,
  maxDemosOfExhibitor,
  type OccupiedSlot,
  type Place,
  type Presenter,
} from './demo.schema.ts';

/**
 * From where a demo may go where. A scheduled one is moved by scheduling it elsewhere, and waits
 * again when the organiser takes it out of the programme. What came to nothing can be taken up again
 * as a draft, and then asks anew.
 */
export const demoMoves = {
  draft: ['submitted'],
  submitted: ['scheduled', 'declined', 'cancelled'],
  scheduled: ['scheduled', 'submitted', 'cancelled'],
  declined: ['submitted', 'scheduled', 'cancelled'],
  cancelled: ['draft'],
} as const satisfies Record<DemoStatus, readonly DemoStatus[]>;

export function canMoveDemo(from: DemoStatus, to: DemoStatus): Verdict<DemoRefusalCode> {
  const moves: readonly DemoStatus[] = demoMoves[from];
  return moves.includes(to) ? allowed : denied('demo.wrong_status', { from, to });
}

/** Asking for a place is the exhibitor's part; a scheduled one waits again only by the organiser. */
export function canSubmit(status: DemoStatus): Verdict<DemoRefusalCode> {
  return status === 'draft' || status === 'declined'
    ? allowed
    : denied('demo.wrong_status', { from: status, to: 'submitted' });
}

/** Whether its exhibitor still has to say that time and place suit. */
export function isToAcknowledge(demo: Pick<Demo, 'status' | 'acknowledgedAt'>): boolean {
  return demo.status === 'scheduled' && demo.acknowledgedAt === null;
}

export function canAcknowledge(status: DemoStatus): Verdict<DemoRefusalCode> {
  return status === 'scheduled'
    ? allowed
    : denied('demo.wrong_status', { from: status, to: 'acknowledged' });
}

/** Once scheduled it is announced, and its exhibitor asks the organiser. */
export function canEditDemo(status: DemoStatus): Verdict<DemoRefusalCode> {
  return status === 'draft' || status === 'submitted' || status === 'declined'
    ? allowed
    : denied('demo.not_editable');
}

/** What nobody but the exhibitor has seen goes without a trace; anything else is withdrawn. */
export function canRemoveDemo(status: DemoStatus): Verdict<DemoRefusalCode> {
  return status === 'draft'
    ? allowed
    : denied('demo.wrong_status', { from: status, to: 'removed' });
}

export function canPropose(given: {
  readonly participation: Participation;
  readonly demos: number;
}): Verdict<DemoRefusalCode> {
  if (!isTakingPart(given.participation)) return denied('demo.exhibitor_left');
  return given.demos < maxDemosOfExhibitor
    ? allowed
    : denied('demo.too_many', { max: maxDemosOfExhibitor });
}

export type EventTimes = {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly timeZone: string;
};
export type TimeSpan = { readonly startsAt: Date; readonly endsAt: Date };

export function timeSpanOf(slot: DemoSlot, timeZone: string): TimeSpan {
  const startsAt = instantOf({ date: slot.day, time: slot.startTime }, timeZone);
  return { startsAt, endsAt: new Date(startsAt.getTime() + slot.durationMinutes * 60_000) };
}

export function slotOf(demo: TimeSpan & Pick<DemoSlot, 'placeId'>, timeZone: string): DemoSlot {
  const { date, time } = wallClockOf(demo.startsAt, timeZone);
  const durationMinutes = Math.round((demo.endsAt.getTime() - demo.startsAt.getTime()) / 60_000);
  return { placeId: demo.placeId, day: date, startTime: time, durationMinutes };
}

/** A demo lies within the event's days; one that ends at midnight ends on the day before. */
export function liesWithin(span: TimeSpan, event: EventTimes): Verdict<DemoRefusalCode> {
  const lastMoment = new Date(span.endsAt.getTime() - 1);
  const first = wallClockOf(span.startsAt, event.timeZone).date;
  const last = wallClockOf(lastMoment, event.timeZone).date;
  return first >= event.startsOn && last <= event.endsOn ? allowed : denied('demo.outside_event');
}

export type Conflict = {
  readonly kind: 'plenary' | 'place_taken' | 'exhibitor_busy' | 'presenter_busy';
  readonly with: OccupiedSlot;
};
type Wish = TimeSpan &
  Pick<OccupiedSlot, 'exhibitorId' | 'placeId'> & {
    readonly demoId: string | null;
    readonly presenters?: readonly Presenter[];
  };

/**
 * What stands in the way of showing this demo then and there, earliest first: a plenary, another one
 * in its place, one of the same exhibitor or with the same presenter anywhere. Ends and beginnings
 * may touch. The database holds the same rules (demo_beside_plenary, demo_place_is_free,
 * demo_exhibitor_is_free, demo_presenter_is_free).
 */
export function conflictsOf(wish: Wish, occupied: readonly OccupiedSlot[]): Conflict[] {
  const own = presenterKeys(wish.presenters ?? []);
  return occupied
    .filter((other) => other.demoId === null || other.demoId !== wish.demoId)
    .filter((other) => other.startsAt < wish.endsAt && wish.startsAt < other.endsAt)
    .flatMap((other): Conflict[] => {
      if (other.plenary !== null) return [{ kind: 'plenary', with: other }];
      const isSamePlace = wish.placeId !== null && other.placeId === wish.placeId;
      const isOwn = wish.exhibitorId !== null && other.exhibitorId === wish.exhibitorId;
      if (isSamePlace) return [{ kind: 'place_taken', with: other }];
      if (isOwn) return [{ kind: 'exhibitor_busy', with: other }];
      const isPresenting = other.presenters.some((key) => own.includes(key));
      return isPresenting ? [{ kind: 'presenter_busy', with: other }] : [];
    })
    .sort((one, other) => one.with.startsAt.getTime() - other.with.startsAt.getTime());
}

/** Who somebody is across exhibitors: the address, else the name (foyer_presenter_key in SQL). */
export function presenterKeys(presenters: readonly Presenter[]): string[] {
  return presenters
    .map(({ name, email }) => {
      const address = email.trim().toLowerCase();
      return address || name.trim().replace(/\s+/g, ' ').toLowerCase();
    })
    .filter(Boolean);
}

export const presenterLine = (presenters: readonly Presenter[]): string =>
  presenters.map(({ name }) => name).join(', ');

/** Whether a place is open from beginning to end; an exhibitor's own stand always is. */
export function isOpenAt(
  place: Pick<Place, 'opening'> | null,
  span: TimeSpan,
  timeZone: string,
): boolean {
  if (!place || place.opening.length === 0) return true;
  return place.opening.some(({ day, from, to }) => {
    const opens = instantOf({ date: day, time: from }, timeZone);
    const closes =
      to === '24:00'
        ? instantOf({ date: daysAfter(day, 1), time: '00:00' }, timeZone)
        : instantOf({ date: day, time: to }, timeZone);
    return opens <= span.startsAt && span.endsAt <= closes;
  });
}

/** What a demo needs that a place does not have. */
export function missingAt(
  place: Pick<Place, 'equipment'> | null,
  needs: Demo['needs'],
): Demo['needs'] {
  return place ? needs.filter((need) => !place.equipment.includes(need)) : [];
}
