import { describe, expect, it } from 'vitest';
import { canAdmit, canBook, canGiveBack, canRate, freeSeats, seatsToGive } from './seat.rules.ts';
import { type Seating, type SeatStatus, seatStatuses } from './seat.schema.ts';

const at = (time: string) => new Date(`2026-03-20T${time}:00Z`);
const demo = { startsAt: at('10:00'), endsAt: at('10:30') };
const seating = (booked: number, waiting = 0, seats: number | null = 10): Seating => ({
  seats,
  booked,
  waiting,
});
const codeOf = (verdict: ReturnType<typeof canBook>) => (verdict.allowed ? null : verdict.code);

describe('a free seat', () => {
  it('belongs to those who wait before anybody else', () => {
    expect(freeSeats(seating(8))).toBe(2);
    expect(freeSeats(seating(8, 1))).toBe(1);
    expect(freeSeats(seating(8, 3))).toBe(0);
    expect(freeSeats(seating(10, 3))).toBe(0);
    expect(freeSeats(seating(0, 0, null))).toBeNull();
  });
  it('is given to as many as wait, and never beyond what there is', () => {
    expect(seatsToGive(seating(8, 3))).toBe(2);
    expect(seatsToGive(seating(8, 1))).toBe(1);
    expect(seatsToGive(seating(10, 4))).toBe(0);
    // The limit was lifted while people waited.
    expect(seatsToGive(seating(10, 4, null))).toBe(4);
  });
});

describe('booking', () => {
  const asking = {
    demo,
    seating: seating(9),
    own: null as SeatStatus | null,
    elsewhere: [] as (typeof demo)[],
    now: at('09:00'),
  };
  it('takes the last seat and not one more', () => {
    expect(codeOf(canBook(asking))).toBeNull();
    expect(codeOf(canBook({ ...asking, seating: seating(10) }))).toBe('seat.none_left');
  });
  it('ends when the demo begins', () => {
    expect(codeOf(canBook({ ...asking, now: at('10:00') }))).toBe('seat.started');
  });
  it('is for demos whose seats are counted', () => {
    expect(codeOf(canBook({ ...asking, seating: seating(0, 0, null) }))).toBe('seat.not_limited');
  });
  it.each(seatStatuses)('is once each, also for somebody who is %s', (own) => {
    expect(codeOf(canBook({ ...asking, own }))).toBe('seat.already_yours');
  });
  it('is for one demo at a time; ends and beginnings may touch', () => {
    const other = { startsAt: at('10:15'), endsAt: at('10:45') };
    expect(codeOf(canBook({ ...asking, elsewhere: [other] }))).toBe('seat.overlaps');
    const after = { startsAt: at('10:30'), endsAt: at('11:00') };
    expect(codeOf(canBook({ ...asking, elsewhere: [after] }))).toBeNull();
  });
});

describe('what somebody has', () => {
  const having = (status: SeatStatus | null, now: string, attendedAt: Date | null = null) => ({
    demo,
    own: status && { status, attendedAt },
    now: at(now),
  });
  it('can be given back until the demo begins, a place on the waiting list too', () => {
    expect(codeOf(canGiveBack(having('booked', '09:59')))).toBeNull();
    expect(codeOf(canGiveBack(having('waiting', '09:59')))).toBeNull();
    expect(codeOf(canGiveBack(having('booked', '10:00')))).toBe('seat.started');
    expect(codeOf(canGiveBack(having('booked', '09:58', at('09:57'))))).toBe('seat.started');
    expect(codeOf(canGiveBack(having('walk_in', '09:00')))).toBe('seat.not_yours');
    expect(codeOf(canGiveBack(having(null, '09:00')))).toBe('seat.not_yours');
  });
  it('lets one judge the demo once it has begun', () => {
    expect(codeOf(canRate(having('booked', '09:59')))).toBe('seat.not_yet');
    expect(codeOf(canRate(having('booked', '10:01')))).toBeNull();
    expect(codeOf(canRate(having('walk_in', '10:01', at('10:00'))))).toBeNull();
    expect(codeOf(canRate(having('waiting', '10:01')))).toBe('seat.not_yours');
    expect(codeOf(canRate(having(null, '10:01')))).toBe('seat.not_yours');
  });
});

it('nobody is counted at the door who refused to be scanned, unless they booked', () => {
  expect(codeOf(canAdmit({ own: null, refuses: true }))).toBe('seat.badge_refuses');
  expect(codeOf(canAdmit({ own: 'booked', refuses: true }))).toBeNull();
  expect(codeOf(canAdmit({ own: null, refuses: false }))).toBeNull();
});
