import { describe, expect, it } from 'vitest';
import { comingDays, comingDueDate, demoClock } from './demo-clock.ts';

const clock = demoClock(new Date('2026-11-23T09:30:00Z'), ['2026-12-14', '2026-12-15']);

describe('a moment of the demo', () => {
  it.each([
    ['-1 16:30', '2026-11-20T15:30:00.000Z', 'the Friday before a Monday'],
    ['-20 09:00', '2026-10-26T08:00:00.000Z', 'twenty working days, four weeks'],
    ['-21 09:00', '2026-10-23T07:00:00.000Z', 'before the clocks went back'],
    ['+5 18:00', '2026-11-30T17:00:00.000Z', 'a week on'],
    ['-73h', '2026-11-20T08:30:00.000Z', 'hours run through nights'],
    ['day1 10:30', '2026-12-14T09:30:00.000Z', 'the first day'],
    ['day2 10:30', '2026-12-15T09:30:00.000Z', 'the second day'],
    ['2025-03-20 10:30', '2025-03-20T09:30:00.000Z', 'a date'],
    ['2026-03-29 01:30', '2026-03-29T00:30:00.000Z', 'just before the clocks go forward'],
    ['2026-03-29 03:30', '2026-03-29T01:30:00.000Z', 'just after'],
  ])('%s is %s: %s', (moment, instant) => {
    expect(clock.instant(moment).toISOString()).toBe(instant);
  });

  it('is refused when it is none', () => {
    expect(() => clock.instant('yesterday')).toThrow('“yesterday” is no moment');
  });

  it('keeps the order of working days, whatever the day of loading', () => {
    for (const now of everyDayOfTwoYears()) {
      const at = demoClock(now, comingDays(now));
      const instants = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((days) =>
        at.instant(`-${days} 23:59`).getTime(),
      );
      expect(instants).toEqual([...instants].sort((one, other) => one - other));
      expect(new Set(instants).size).toBe(12);
      expect(instants.at(-1)).toBeLessThanOrEqual(now.getTime());
    }
  });
});

describe('the coming edition', () => {
  it('takes place on two working days about three weeks ahead', () => {
    for (const now of everyDayOfTwoYears()) {
      const [first, second] = comingDays(now);
      const ahead = (Date.parse(first) - Date.parse(now.toISOString().slice(0, 10))) / 86_400_000;
      expect([20, 21, 22, 23]).toContain(ahead);
      expect(new Date(first).getUTCDay()).toBeGreaterThanOrEqual(1);
      expect(new Date(second).getUTCDay()).toBeLessThanOrEqual(5);
      expect(Date.parse(second) - Date.parse(first)).toBe(86_400_000);
    }
  });

  it('wants its listings on a working day before it begins', () => {
    for (const now of everyDayOfTwoYears()) {
      const due = comingDueDate(now);
      expect([1, 2, 3, 4, 5]).toContain(new Date(due).getUTCDay());
      expect(due < comingDays(now)[0]).toBe(true);
    }
  });
});

function everyDayOfTwoYears(): Date[] {
  const first = Date.parse('2026-01-01T10:15:00Z');
  return Array.from({ length: 730 }, (_, day) => new Date(first + day * 86_400_000));
}
