import { expect, it } from 'vitest';
import { canHaveOwnStand, canShare, type Seating } from './stand.rules.ts';

const seating = (exhibitorId: string, given: Partial<Seating> = {}): Seating => ({
  ...{ exhibitorId, hasStand: false, mainId: null, coExhibitors: 0 },
  ...given,
});
const main = seating('main', { hasStand: true, coExhibitors: 2 });

it('an exhibitor without a stand shares that of another one, which may have others already', () => {
  expect(canShare(seating('guest'), main)).toEqual({ allowed: true });
  expect(canShare(seating('guest'), seating('main'))).toEqual({ allowed: true });
});

it.each([
  ['itself', seating('main'), main, 'stand.shares_with_itself'],
  ['a second one', seating('guest', { mainId: 'another' }), main, 'stand.is_co_exhibitor'],
  ['a co-exhibitor', seating('guest'), seating('x', { mainId: 'main' }), 'stand.is_co_exhibitor'],
  [
    'anybody while it has some itself',
    seating('g', { coExhibitors: 1 }),
    main,
    'stand.has_co_exhibitors',
  ],
  ['anybody while it has a stand', seating('g', { hasStand: true }), main, 'stand.has_own_stand'],
])('an exhibitor does not share with %s', (...[, guest, host, code]) => {
  expect(canShare(guest, host)).toMatchObject({ allowed: false, code });
});

it('a co-exhibitor gets no stand of its own', () => {
  expect(canHaveOwnStand(seating('free'))).toEqual({ allowed: true });
  expect(canHaveOwnStand({ mainId: 'main' })).toMatchObject({ code: 'stand.is_co_exhibitor' });
});
