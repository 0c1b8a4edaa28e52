import { describe, expect, it } from 'vitest';
import {
  conflictsOf,
  countOf,
  type Drawing,
  type DrawnShape,
  drawnOn,
  keepingMine,
  planChangesOf,
  takingTheirs,
  withTheirs,
} from './drawing.ts';

const at = (x: number) => [
  { x, y: 0 },
  { x: x + 2, y: 0 },
  { x: x + 2, y: 2 },
  { x, y: 2 },
];
const shape = (standId: string, x: number, version: number | null = 1): DrawnShape => ({
  ...{ standId, number: standId, polygon: at(x), version },
});
const drawing = (...shapes: DrawnShape[]): Drawing => new Map(shapes.map((s) => [s.standId, s]));
const started = (base: Drawing) => ({ base, mine: base });
const moved = (state: ReturnType<typeof started>, standId: string, x: number) => {
  const before = state.mine.get(standId) as DrawnShape;
  const stand = { ...before, polygon: at(x) };
  return { ...state, mine: drawnOn(state.mine, [{ type: 'changed', stand, before }]) };
};
const changes = (state: { base: Drawing; mine: Drawing }) => planChangesOf(state, 'h' as never);
const xOf = (state: { mine: Drawing }, standId: string) => state.mine.get(standId)?.polygon[0]?.x;

describe('a drawing while a colleague saves', () => {
  it('takes over what is theirs alone, and keeps what is mine', () => {
    const state = moved(started(drawing(shape('A', 0), shape('B', 5))), 'A', 1);
    const after = withTheirs(state, drawing(shape('A', 0), shape('B', 7, 2), shape('C', 9)));
    expect([xOf(after, 'A'), xOf(after, 'B'), xOf(after, 'C')]).toEqual([1, 7, 9]);
    expect(changes(after).changed.map(({ number }) => number)).toEqual(['A']);
    expect(countOf(changes(after))).toBe(1);
  });

  it('never saves over a change that was not seen: it names the old version', () => {
    const theirs = drawing(shape('A', 3, 2));
    const after = withTheirs(moved(started(drawing(shape('A', 0))), 'A', 1), theirs);
    expect(conflictsOf(after, theirs).map(({ number }) => number)).toEqual(['A']);
    expect(changes(after).changed[0]?.version).toBe(1);
  });

  it('keeps mine or takes theirs when somebody has decided', () => {
    const theirs = drawing(shape('A', 3, 2));
    const after = withTheirs(moved(started(drawing(shape('A', 0))), 'A', 1), theirs);
    const mine = keepingMine(after, theirs);
    expect(conflictsOf(mine, theirs)).toEqual([]);
    expect(changes(mine).changed[0]?.version).toBe(2);
    expect(xOf(mine, 'A')).toBe(1);
    const their = takingTheirs(after, theirs);
    expect(xOf(their, 'A')).toBe(3);
    expect(countOf(changes(their))).toBe(0);
  });

  it('lets go of what a colleague deleted, and asks where it was changed here', () => {
    const state = started(drawing(shape('A', 0), shape('B', 5)));
    expect(withTheirs(state, drawing(shape('A', 0))).mine.has('B')).toBe(false);
    const theirs = drawing(shape('A', 0));
    const after = withTheirs(moved(state, 'B', 6), theirs);
    expect(conflictsOf(after, theirs).map(({ number }) => number)).toEqual(['B']);
    expect(changes(keepingMine(after, theirs)).created.map(({ number }) => number)).toEqual(['B']);
  });

  it('keeps a deletion of mine, with the version it was seen in', () => {
    const base = drawing(shape('A', 0), shape('B', 5));
    const before = base.get('B') as DrawnShape;
    const mine = drawnOn(base, [{ type: 'removed', stand: before }]);
    const after = withTheirs({ base, mine }, base);
    expect(after.mine.has('B')).toBe(false);
    expect(changes(after).removed).toEqual(['B']);
  });
});
