import { describe, expect, it } from 'vitest';
import { latestMs, soonestMs } from '../public-form.ts';
import { canStart, limits } from './application.rules.ts';

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
