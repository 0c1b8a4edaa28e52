import { expect, it } from 'vitest';
import { keptUntil } from './retention.rules.ts';

it.each([
  ['2026-12-18', 90, '2027-03-18'],
  ['2028-02-27', 2, '2028-02-29'],
  ['2026-03-21', 90, '2026-06-19'],
])(
  'what is personal of an event that ends on %s is kept %s days, until %s',
  (endsOn, days, until) => {
    expect(keptUntil({ endsOn, retentionDays: days })).toBe(until);
  },
);
