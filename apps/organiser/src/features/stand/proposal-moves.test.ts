import { describe, expect, it } from 'vitest';
import type { DoneProposal } from './proposal-mode.tsx';
import { movesOf } from './proposal-moves.ts';
import type { Plan } from './use-plan-stands.ts';

const aStand = (standId: string, has?: { exhibitorId: string; isTold?: boolean }) => ({
  standId,
  number: standId.toUpperCase(),
  occupancy: has
    ? {
        exhibitorId: has.exhibitorId,
        exhibitorName: `Name of ${has.exhibitorId}`,
        publishedAt: has.isTold ? new Date('2026-01-01') : null,
      }
    : null,
});
const anOutcome = (exhibitorId: string, standId: string | null, fromStandId: string | null) => ({
  ...{ exhibitorId, standId, fromStandId, rank: 1, wishes: 1 },
  compromises: [],
});
const laid = (stands: object[], outcomes: object[]) =>
  movesOf({
    plan: { stands } as unknown as Plan,
    names: new Map([['x', 'Xylo']]),
    proposal: { result: { outcomes } } as unknown as DoneProposal,
  });

describe('a proposal beside the plan as it is now', () => {
  it('has open moves until they are done', () => {
    const outcomes = [anOutcome('x', 'a', null)];
    expect(laid([aStand('a')], outcomes).open).toHaveLength(1);
    expect(laid([aStand('a', { exhibitorId: 'x' })], outcomes).open).toEqual([]);
  });
  it('has none for who gets nothing', () => {
    const { rows, open } = laid([aStand('a')], [anOutcome('x', null, null)]);
    expect(rows).toMatchObject([{ name: 'Xylo', number: null, todayNumber: null }]);
    expect(open).toEqual([]);
  });
  it('asks for a reason only where somebody was told another stand', () => {
    const outcomes = [anOutcome('x', 'b', 'a')];
    const untold = [aStand('a', { exhibitorId: 'x' }), aStand('b')];
    const told = [aStand('a', { exhibitorId: 'x', isTold: true }), aStand('b')];
    expect([...laid(untold, outcomes).told]).toEqual([]);
    expect([...laid(told, outcomes).told]).toEqual(['x']);
    expect(laid(told, outcomes).rows).toMatchObject([
      { todayNumber: 'A', number: 'B', isMove: true },
    ]);
  });
});
