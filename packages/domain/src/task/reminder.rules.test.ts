import { describe, expect, it } from 'vitest';
import { leavesAt, nextStep, reminderDays, stepOn } from './reminder.rules.ts';

const ladder = { dueOn: '2026-03-30', reminders: [14, 3, 1, -1] };
const berlin = 'Europe/Berlin';

describe('a ladder of reminders', () => {
  it('has days before and after the due date', () => {
    expect(reminderDays(ladder)).toEqual(['2026-03-16', '2026-03-27', '2026-03-29', '2026-03-31']);
  });
  it.each([
    ['2026-03-15', null, '2026-03-16'],
    ['2026-03-16', '2026-03-16', '2026-03-27'],
    // Missed by a day or two, it is made up for; later it is not.
    ['2026-03-18', '2026-03-16', '2026-03-27'],
    ['2026-03-19', null, '2026-03-27'],
    // Two steps missed at once are one reminder.
    ['2026-03-29', '2026-03-29', '2026-03-31'],
    ['2026-03-31', '2026-03-31', null],
    ['2026-04-03', null, null],
  ])('on %s it is the turn of %s, and next of %s', (today, step, next) => {
    expect([stepOn(ladder, today), nextStep(ladder, today)]).toEqual([step, next]);
  });
});

describe('a reminder leaves', () => {
  const night = (date: string) => new Date(`${date}T00:05:00+01:00`);
  it('at nine at the event, in winter as in summer', () => {
    const at = (date: string) => leavesAt(date, berlin, night(date)).toISOString();
    expect(at('2026-03-28')).toBe('2026-03-28T08:00:00.000Z');
    // Clocks are set forward on this night.
    expect(at('2026-03-29')).toBe('2026-03-29T07:00:00.000Z');
    expect(at('2026-10-24')).toBe('2026-10-24T07:00:00.000Z');
    expect(at('2026-10-25')).toBe('2026-10-25T08:00:00.000Z');
  });
  it('an hour after it was written at the earliest', () => {
    const late = new Date('2026-03-27T10:30:00Z');
    expect(leavesAt('2026-03-27', berlin, late)).toEqual(new Date('2026-03-27T11:30:00Z'));
  });
});
