import type { TimeSpan } from '../demo/demo.rules.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { SeatRefusalCode } from './seat.refusals.ts';
import type { Seating, SeatStatus } from './seat.schema.ts';

/**
 * Seats that anybody may have: what becomes free belongs to those who wait first, though they are
 * told a moment later. Null where seats are not counted.
 */
export function freeSeats({ seats, booked, waiting }: Seating): number | null {
  return seats === null ? null : Math.max(0, seats - booked - waiting);
}

type Asking = {
  readonly demo: TimeSpan;
  readonly seating: Seating;
  readonly own: SeatStatus | null;
  /** When the holder sits elsewhere, or waits to. */
  readonly elsewhere: readonly TimeSpan[];
  readonly now: Date;
};

/** Whether a seat may be asked for at all, free or not. */
export function canAsk({ demo, seating, own, elsewhere, now }: Asking): Verdict<SeatRefusalCode> {
  if (now >= demo.startsAt) return denied('seat.started');
  if (seating.seats === null) return denied('seat.not_limited');
  if (own !== null) return denied('seat.already_yours');
  const isElsewhere = elsewhere.some(
    ({ startsAt, endsAt }) => startsAt < demo.endsAt && demo.startsAt < endsAt,
  );
  return isElsewhere ? denied('seat.overlaps') : allowed;
}

export function canBook(asking: Asking): Verdict<SeatRefusalCode> {
  const verdict = canAsk(asking);
  if (!verdict.allowed) return verdict;
  return freeSeats(asking.seating) === 0 ? denied('seat.none_left') : allowed;
}

type Having = {
  readonly demo: Pick<TimeSpan, 'startsAt'>;
  readonly own: { readonly status: SeatStatus; readonly attendedAt: Date | null } | null;
  readonly now: Date;
};

export function canGiveBack({ demo, own, now }: Having): Verdict<SeatRefusalCode> {
  if (!own || own.status === 'walk_in') return denied('seat.not_yours');
  return now >= demo.startsAt || own.attendedAt ? denied('seat.started') : allowed;
}

/** Whoever had a seat or was seen there, once it has begun. */
export function canRate({ demo, own, now }: Having): Verdict<SeatRefusalCode> {
  if (!own || (own.status === 'waiting' && !own.attendedAt)) return denied('seat.not_yours');
  return now < demo.startsAt ? denied('seat.not_yet') : allowed;
}

/** Who booked a seat asked to be let in; else the word on the badge counts, as for a lead. */
export function canAdmit(given: {
  readonly own: SeatStatus | null;
  readonly refuses: boolean;
}): Verdict<SeatRefusalCode> {
  return given.refuses && given.own === null ? denied('seat.badge_refuses') : allowed;
}

/** Whom the next free seat belongs to is told while there is still time to come. */
export function seatsToGive({ seats, booked, waiting }: Seating): number {
  return seats === null ? waiting : Math.max(0, Math.min(waiting, seats - booked));
}
