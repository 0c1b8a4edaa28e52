import { describe, expect, it } from 'vitest';
import { latestMs, soonestMs } from '../public-form.ts';
import { canStart, isReminderDue, limits } from './application.rules.ts';

describe('who asks for the link of an application', () => {
  const usual = { formAgeMs: 40_000, fromSenderInHour: 0, toAddressInDay: 0, atEventInHour: 0 };
  it.each([
    ['like a person', {}, 'gets it'],
    ['with a form that is not ours', { formAgeMs: null }, 'application.form_expired'],
    ['faster than anybody types', { formAgeMs: soonestMs - 1 }, 'application.form_expired'],
    ['after days', { formAgeMs: latestMs + 1 }, 'application.form_expired'],
    ['once more within the limits', { fromSenderInHour: limits.perSenderAndHour - 1 }, 'gets it'],
    [
      'too often from one connection',
      { fromSenderInHour: limits.perSenderAndHour },
      'application.too_many',
    ],
    [
      'too often for one address',
      { toAddressInDay: limits.perAddressAndDay },
      'application.too_many',
    ],
    [
      'with too many others at once',
      { atEventInHour: limits.perEventAndHour },
      'application.too_many',
    ],
  ])('%s', (_, change, expected) => {
    const verdict = canStart({ ...usual, ...change });
    expect(verdict.allowed ? 'gets it' : verdict.code).toBe(expected);
  });
});

describe('an application that was begun', () => {
  const begun = {
    status: 'draft',
    createdAt: new Date('2026-03-01T10:00:00Z'),
    remindedAt: null,
  } as const;
  /** The Monday after clocks went forward. */
  const deadline = { closesOn: '2026-03-30', timeZone: 'Europe/Berlin' };
  it.each([
    ['four days before the deadline', { now: '2026-03-26T12:00:00Z', isDue: false }],
    ['three days before', { now: '2026-03-27T08:00:00Z', isDue: true }],
    ['before nine, in winter time', { now: '2026-03-27T07:59:00Z', isDue: false }],
    ['at nine, in summer time', { now: '2026-03-29T07:00:00Z', isDue: true }],
    ['in the evening', { now: '2026-03-28T16:00:00Z', isDue: false }],
    ['on the last day', { now: '2026-03-30T08:00:00Z', isDue: true }],
    ['after it', { now: '2026-03-31T08:00:00Z', isDue: false }],
    [
      'once more',
      { remindedAt: new Date('2026-03-27T08:00:00Z'), now: '2026-03-28T12:00:00Z', isDue: false },
    ],
    [
      'just begun',
      { createdAt: new Date('2026-03-27T12:00:00Z'), now: '2026-03-28T11:00:00Z', isDue: false },
    ],
    ['handed in', { status: 'submitted' as const, now: '2026-03-28T12:00:00Z', isDue: false }],
    ['withdrawn', { status: 'withdrawn' as const, now: '2026-03-28T12:00:00Z', isDue: false }],
  ])('is brought to mind: %s', (_, { now, isDue, ...change }) => {
    expect(isReminderDue({ ...begun, ...change }, deadline, new Date(now))).toBe(isDue);
  });
});
