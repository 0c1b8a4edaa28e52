import { describe, expect, it } from 'vitest';
import {
  canAssign,
  canConfirm,
  canHold,
  canMove,
  canPublish,
  canRelease,
  canRemove,
  canSetAside,
  needsNotice,
  type StandState,
  standMoves,
  statusAt,
} from './stand.rules.ts';
import { type StandStatus, standStatuses } from './stand.schema.ts';

const now = new Date('2026-03-01T10:00:00Z');
const later = new Date('2026-03-02T10:00:00Z');
const earlier = new Date('2026-02-28T10:00:00Z');

function aStand(status: StandStatus, heldUntil: Date | null = null): StandState {
  const taken = ['held', 'assigned', 'confirmed'].includes(status);
  return { status, occupancy: taken ? { exhibitorId: 'mine', heldUntil } : null };
}
const held = aStand('held', later);
const lapsed = aStand('held', earlier);
const code = (verdict: { allowed: boolean; code?: string }) =>
  verdict.allowed ? 'yes' : verdict.code;

describe('a hold', () => {
  it('lapses by the clock', () => {
    expect(statusAt(held, now)).toBe('held');
    expect(statusAt(lapsed, now)).toBe('available');
    expect(statusAt(aStand('held', now), now)).toBe('available');
  });
  it('keeps the stand for one exhibitor, and frees it for all afterwards', () => {
    expect(code(canAssign(held, { exhibitorId: 'mine', now }))).toBe('yes');
    expect(code(canAssign(held, { exhibitorId: 'other', now }))).toBe('stand.held_for_another');
    expect(code(canAssign(lapsed, { exhibitorId: 'other', now }))).toBe('yes');
  });
  it('ends in the future and is prolonged only for the same exhibitor', () => {
    expect(code(canHold(aStand('available'), { exhibitorId: 'x', until: earlier, now }))).toBe(
      'stand.hold_in_past',
    );
    expect(code(canHold(held, { exhibitorId: 'mine', until: later, now }))).toBe('yes');
    expect(code(canHold(held, { exhibitorId: 'other', until: later, now }))).toBe(
      'stand.held_for_another',
    );
  });
});

describe.each([
  [
    'draft',
    {
      assign: 'stand.still_draft',
      release: 'stand.nobody_on_it',
      confirm: 'stand.not_assigned',
      remove: 'yes',
    },
  ],
  [
    'available',
    { assign: 'yes', release: 'stand.nobody_on_it', confirm: 'stand.not_assigned', remove: 'yes' },
  ],
  [
    'held',
    {
      assign: 'stand.held_for_another',
      release: 'yes',
      confirm: 'stand.not_assigned',
      remove: 'stand.occupied',
    },
  ],
  [
    'assigned',
    {
      assign: 'stand.already_assigned',
      release: 'yes',
      confirm: 'stand.not_published',
      remove: 'stand.occupied',
    },
  ],
  [
    'confirmed',
    {
      assign: 'stand.already_assigned',
      release: 'yes',
      confirm: 'stand.not_assigned',
      remove: 'stand.occupied',
    },
  ],
  [
    'blocked',
    {
      assign: 'stand.blocked',
      release: 'stand.nobody_on_it',
      confirm: 'stand.not_assigned',
      remove: 'yes',
    },
  ],
] as const)('a stand that is %s', (status, expected) => {
  const stand = aStand(status, status === 'held' ? later : null);
  it('answers every question by its state', () => {
    expect({
      assign: code(canAssign(stand, { exhibitorId: 'other', now })),
      release: code(canRelease(stand, now)),
      confirm: code(canConfirm(stand, now)),
      remove: code(canRemove(stand, now)),
    }).toEqual(expected);
  });
});

describe('an assignment', () => {
  const assigned = aStand('assigned');
  const published: StandState = {
    status: 'assigned',
    occupancy: { exhibitorId: 'mine', heldUntil: null, publishedAt: earlier },
  };
  it('is published once, and confirmed only after that', () => {
    expect(code(canPublish(assigned, now))).toBe('yes');
    expect(code(canPublish(published, now))).toBe('stand.already_published');
    expect(code(canPublish(held, now))).toBe('stand.not_assigned');
    expect(code(canConfirm(published, now))).toBe('yes');
  });
  it('needs a notice to change from then on', () => {
    expect([assigned, published, held].map(needsNotice)).toEqual([false, true, false]);
  });
  it('moves to a stand that its exhibitor could be given', () => {
    expect(code(canMove(assigned, aStand('available'), now))).toBe('yes');
    expect(code(canMove(assigned, held, now))).toBe('yes');
    expect(code(canMove(assigned, published, now))).toBe('stand.already_assigned');
    expect(code(canMove(assigned, aStand('blocked'), now))).toBe('stand.blocked');
    expect(code(canMove(lapsed, aStand('available'), now))).toBe('stand.nobody_on_it');
  });
});

describe('the moves of a stand', () => {
  it.each(standStatuses)('from %s lead only to known states', (from) => {
    for (const to of standMoves[from]) expect(standStatuses).toContain(to);
  });
  it('never take a stand away from an exhibitor by opening or closing it', () => {
    for (const status of ['held', 'assigned', 'confirmed'] as const) {
      const stand = aStand(status, status === 'held' ? later : null);
      for (const to of ['available', 'blocked', 'draft'] as const) {
        expect(code(canSetAside(stand, to, now))).toBe('stand.occupied');
      }
    }
    expect(code(canSetAside(aStand('blocked'), 'available', now))).toBe('yes');
    expect(code(canSetAside(lapsed, 'blocked', now))).toBe('yes');
  });
});
