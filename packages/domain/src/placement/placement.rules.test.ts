import { describe, expect, it } from 'vitest';
import { canAccept, canWish, mayBeMoved } from './placement.rules.ts';
import {
  noWish,
  proposalScopes,
  proposalStatuses,
  standWishInputSchema,
} from './placement.schema.ts';

describe('wishes', () => {
  it('may be changed until the end of the last day', () => {
    expect(canWish('2026-03-01', '2026-03-01')).toEqual({ allowed: true });
    expect(canWish('2026-03-01', '2026-03-02')).toMatchObject({ code: 'placement.wishes_closed' });
    expect(canWish(null, '2030-01-01')).toEqual({ allowed: true });
  });
  it('name a stand once, and a range the right way round', () => {
    const stand = '7f9c24e8-3b12-4fef-91e0-1bf0d1e3a6b1';
    const parse = (given: object) =>
      standWishInputSchema.safeParse({ ...noWish, ...given }).success;
    expect(parse({ rankedStandIds: [stand] })).toBe(true);
    expect(parse({ rankedStandIds: [stand, stand] })).toBe(false);
    expect(parse({ minSquareMetres: 20, maxSquareMetres: 10 })).toBe(false);
  });
});

describe('a proposal', () => {
  it('never moves who has confirmed, whose stand is held, or who has several', () => {
    for (const scope of proposalScopes) {
      for (const seat of [
        { status: 'confirmed', isTold: true, stands: 1 },
        { status: 'held', isTold: false, stands: 1 },
        { status: 'assigned', isTold: false, stands: 2 },
      ] as const) {
        expect(mayBeMoved(scope, seat)).toBe(false);
      }
    }
  });
  it('moves who was told only to repair', () => {
    const told = { status: 'assigned', isTold: true, stands: 1 } as const;
    const untold = { ...told, isTold: false };
    expect(proposalScopes.map((scope) => mayBeMoved(scope, told))).toEqual([false, false, true]);
    expect(proposalScopes.map((scope) => mayBeMoved(scope, untold))).toEqual([false, true, true]);
  });
  it.each(proposalStatuses)('that is %s is accepted only when done', (status) => {
    expect(canAccept(status).allowed).toBe(status === 'done');
  });
});
