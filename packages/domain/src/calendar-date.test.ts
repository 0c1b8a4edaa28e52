import { expect, it } from 'vitest';
import { calendarDateAt, daysAfter, daysBetween } from './calendar-date.ts';

it('is the day at the place, not the one in UTC', () => {
  const late = new Date('2026-03-19T23:30:00Z');
  expect(calendarDateAt(late, 'UTC')).toBe('2026-03-19');
  expect(calendarDateAt(late, 'Europe/Berlin')).toBe('2026-03-20');
});

it('counts days across the change to summer time', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
});

it('goes on by days across the change to summer time', () => {
  expect(daysAfter('2026-03-28', 1)).toBe('2026-03-29');
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
});
