import type { Bounds } from '@foyer/domain/polygon.ts';
import { bounds, boundsContain, boundsOverlap, rectangle } from '@foyer/domain/polygon.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanFixture } from '../plan.ts';
import { continued, emptyHistory, recorded, redo, undo } from './edit-history.ts';
import { freePlace } from './free-place.ts';
import { applyChanges, type DrawnStand, isStillPossible, type PlanChange } from './plan-change.ts';
import { planProblems } from './plan-problems.ts';
import { handlePoint, handles, resized } from './resizing.ts';
import { rowOfStands } from './row-of-stands.ts';
import { GRID, snapBox, snapEdge } from './snapping.ts';
import { nextNumbers } from './stand-numbers.ts';

type Box = [left: number, top: number, width: number, depth: number];
const box = ([left, top, width, depth]: Box): Bounds => ({
  left,
  top,
  right: left + width,
  bottom: top + depth,
});
const stand = (standId: string, at: Box, number = standId): DrawnStand => ({
  standId,
  number,
  polygon: rectangle(box(at)),
});
const metres = fc.integer({ min: 0, max: 80 }).map((n) => n / 2);
const side = fc.integer({ min: 2, max: 20 }).map((n) => n / 2);
const aBox = fc.tuple(metres, metres, side, side).map((parts) => box(parts));
const isOnGrid = (value: number) => Math.abs(value / GRID - Math.round(value / GRID)) < 1e-9;

describe('changes', () => {
  const [a, b] = [stand('a', [0, 0, 3, 3]), stand('b', [3, 0, 3, 3])];
  const moved = stand('a', [0, 5, 3, 3]);
  const steps: PlanChange[][] = [
    [{ type: 'changed', stand: moved, before: a }],
    [
      { type: 'removed', stand: b },
      { type: 'created', stand: stand('c', [9, 9, 3, 3]) },
    ],
  ];
  const apply = (stands: DrawnStand[], changes: readonly PlanChange[]) =>
    applyChanges(stands, changes, (created) => created);
  const after = steps.reduce(apply, [a, b]);
  const history = steps.reduce(recorded, emptyHistory);

  it('are taken back one by one to where it began, and done again to where it ended', () => {
    const first = undo(history);
    const second = undo(first?.history ?? emptyHistory);
    const start = apply(apply(after, first?.changes ?? []), second?.changes ?? []);
    expect(start.sort((p, q) => p.standId.localeCompare(q.standId))).toEqual([a, b]);
    expect(undo(second?.history ?? history)).toBeNull();
    const again = redo(second?.history ?? emptyHistory);
    expect(again?.changes).toEqual(steps[0]);
    expect(redo(again?.history ?? emptyHistory)?.changes).toEqual(steps[1]);
  });

  it('cannot be done again after something else was done', () => {
    const travel = undo(history);
    expect(redo(recorded(travel?.history ?? emptyHistory, steps[0] ?? []))).toBeNull();
  });

  it('of one stand in a row count as one step', () => {
    const further = stand('a', [0, 6, 3, 3]);
    const joined = continued(recorded(emptyHistory, steps[0] ?? []), [
      { type: 'changed', stand: further, before: moved },
    ]);
    expect(undo(joined)?.changes).toEqual([{ type: 'changed', stand: a, before: further }]);
    expect(undo(joined)?.history.done).toEqual([]);
    const other = continued(joined, [{ type: 'changed', stand: b, before: b }]);
    expect(other.done).toHaveLength(2);
  });

  it('are not repeated over what a colleague did meanwhile', () => {
    const change = { type: 'changed', stand: moved, before: a } as const;
    expect(isStillPossible(change, [a, b])).toBe(true);
    expect(isStillPossible(change, [stand('a', [1, 0, 3, 3])])).toBe(false);
    expect(isStillPossible(change, [b])).toBe(false);
    expect(isStillPossible({ type: 'created', stand: a }, [a])).toBe(false);
    expect(isStillPossible({ type: 'removed', stand: a }, [{ ...a, number: 'Z' }])).toBe(false);
  });
});

describe('snapping', () => {
  const neighbour = box([10, 10, 3.2, 3]);

  it('takes the edge of a neighbour before the grid', () => {
    const edges = { axis: 'x', boxes: [neighbour], reach: 0.4 } as const;
    expect(snapEdge(13.4, [10, 13], edges).value).toBe(13.2);
    expect(snapEdge(13.4, [10, 13], edges).guide).toMatchObject({ axis: 'x', at: 13.2 });
    expect(snapEdge(14.1, [10, 13], edges)).toEqual({ value: 14, guide: null });
  });

  it('leaves out neighbours far across the axis', () => {
    const edges = { axis: 'x', boxes: [neighbour], reach: 0.4 } as const;
    expect(snapEdge(13.3, [30, 33], edges).value).toBe(13.5);
  });

  it('moves a box as a whole, by whichever edge is nearer', () => {
    const moving = box([13.3, 10.1, 3, 3]);
    const snap = snapBox(moving, [neighbour], 0.4);
    expect(moving.left + snap.dx).toBeCloseTo(13.2, 9);
    expect(moving.top + snap.dy).toBeCloseTo(10, 9);
    expect(snap.guides).toHaveLength(2);
  });

  it('puts a free box on the grid, and never farther than half a step', () => {
    const anywhere = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        const { dx, dy } = snapBox(box([x, y, 3, 3]), [], 0.4);
        expect(isOnGrid(x + dx)).toBe(true);
        expect(isOnGrid(y + dy)).toBe(true);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(GRID / 2 + 1e-9);
      }),
    );
  });
});

describe('numbers', () => {
  it('go on after the last one and leave out what is taken', () => {
    expect(nextNumbers([], 3, undefined)).toEqual(['A1', 'A2', 'A3']);
    expect(nextNumbers(['A1', 'a2', 'A4'], 3, 'A1')).toEqual(['A3', 'A5', 'A6']);
    expect(nextNumbers(['B1'], 2, 'B1')).toEqual(['B2', 'B3']);
  });
  it('keep the way they are written', () => {
    expect(nextNumbers(['3.09'], 2, '3.09')).toEqual(['3.10', '3.11']);
    expect(nextNumbers(['Foyer'], 1, 'Foyer')).toEqual(['Foyer1']);
  });
  it('are free and differ, whatever is taken', () => {
    const taken = fc.array(fc.nat(40).map((n) => `A${n}`));
    fc.assert(
      fc.property(taken, fc.integer({ min: 1, max: 20 }), (used, count) => {
        const numbers = nextNumbers(used, count, used[0]);
        expect(new Set([...numbers, ...used]).size).toBe(new Set(used).size + count);
      }),
    );
  });
});

describe('a row', () => {
  it('runs along the longer side, from where the drag began', () => {
    expect(rowOfStands({ x: 2, y: 2 }, { x: 14.2, y: 5 }, 4)).toEqual([
      box([2, 2, 3, 3]),
      box([5, 2, 3, 3]),
      box([8, 2, 3, 3]),
      box([11, 2, 3, 3]),
    ]);
    expect(rowOfStands({ x: 6, y: 9 }, { x: 4, y: 3 }, 2)).toEqual([
      box([4, 6, 2, 3]),
      box([4, 3, 2, 3]),
    ]);
  });

  it('has equal stands on the grid, side by side, however it is dragged', () => {
    const end = fc.double({ min: -40, max: 40, noNaN: true });
    const count = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.tuple(end, end), count, ([x, y], many) => {
        const row = rowOfStands({ x: 0, y: 0 }, { x, y }, many);
        const sizes = row.map((b) => `${b.right - b.left}×${b.bottom - b.top}`);
        expect(row).toHaveLength(many);
        expect(new Set(sizes).size).toBe(1);
        expect(row.every((b) => isOnGrid(b.left) && isOnGrid(b.bottom))).toBe(true);
        row.slice(1).forEach((b, i) => {
          expect(boundsOverlap(b, row[i] ?? b)).toBe(false);
        });
      }),
    );
  });
});

describe('resizing', () => {
  it('by a handle put back where it was changes nothing', () => {
    fc.assert(
      fc.property(aBox, fc.constantFrom(...handles), (b, handle) => {
        expect(resized(b, handle, { point: handlePoint(b, handle), least: 1 })).toEqual(b);
      }),
    );
  });
  it('never turns a stand inside out', () => {
    fc.assert(
      fc.property(aBox, fc.constantFrom(...handles), fc.tuple(metres, metres), (...given) => {
        const [b, handle, [x, y]] = given;
        const after = resized(b, handle, { point: { x, y }, least: 1 });
        expect(after.right - after.left).toBeGreaterThanOrEqual(1);
        expect(after.bottom - after.top).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a free place', () => {
  const hall = box([0, 0, 20, 10]);
  it('is beside the chosen stand when there is room', () => {
    const beside = box([0, 0, 3, 3]);
    const room = { hall, taken: [beside], beside };
    expect(freePlace({ width: 3, depth: 3 }, room)).toEqual(box([3, 0, 3, 3]));
  });
  it('is below when the right is taken', () => {
    const beside = box([0, 0, 3, 3]);
    const room = { hall, taken: [beside, box([3, 0, 3, 3])], beside };
    expect(freePlace({ width: 3, depth: 3 }, room)).toEqual(box([0, 3, 3, 3]));
  });
  it('lies in the hall and on nothing, or there is none', () => {
    fc.assert(
      fc.property(fc.array(aBox, { maxLength: 12 }), (taken) => {
        const place = freePlace({ width: 3, depth: 2 }, { hall, taken, beside: taken[0] ?? null });
        if (!place) return;
        expect(boundsContain(hall, place)).toBe(true);
        expect(taken.some((other) => boundsOverlap(other, place))).toBe(false);
      }),
    );
    expect(freePlace({ width: 3, depth: 2 }, { hall, taken: [hall], beside: null })).toBeNull();
  });
});

describe('problems', () => {
  const hall = { hallId: 'h', name: 'Hall', widthMetres: 20, depthMetres: 10 };
  const pillar: PlanFixture = {
    fixtureId: 'pillar',
    kind: 'obstacle',
    polygon: rectangle(box([5, 5, 1, 1])),
  };
  const problems = (stands: DrawnStand[], only?: Set<string>) =>
    planProblems({ hall, stands, fixtures: [pillar] }, only);

  it('are none for stands side by side', () => {
    expect(problems([stand('a', [0, 0, 3, 3]), stand('b', [3, 0, 3, 3])])).toEqual([]);
  });

  it('are an overlap, once for the pair, a stand outside and one on a pillar', () => {
    const stands = [
      stand('a', [0, 0, 3, 3]),
      stand('b', [2.5, 0, 3, 3]),
      stand('c', [18, 0, 3, 3]),
      stand('d', [4, 4, 3, 3]),
    ];
    expect(problems(stands)).toEqual([
      { kind: 'overlap', standIds: ['a', 'b'] },
      { kind: 'outside', standIds: ['c'] },
      { kind: 'on_fixture', standIds: ['d'], fixtureId: 'pillar' },
    ]);
    expect(problems(stands, new Set(['b']))).toEqual([{ kind: 'overlap', standIds: ['b', 'a'] }]);
  });

  it('are a number given twice, large or small, and an outline that crosses itself', () => {
    const [p, q, r, s] = rectangle(box([12, 2, 3, 3]));
    const bowTie = { ...stand('b', [0, 0, 1, 1], 'a1'), polygon: [p, r, q, s].filter((c) => !!c) };
    expect(problems([stand('a', [0, 0, 3, 3], 'A1'), bowTie])).toEqual([
      { kind: 'crosses_itself', standIds: ['b'] },
      { kind: 'same_number', standIds: ['a', 'b'] },
    ]);
  });

  it('are found for every pair that shares ground', () => {
    fc.assert(
      fc.property(fc.array(aBox, { maxLength: 15 }), (boxes) => {
        const stands = boxes.map((b, i) => ({
          ...stand(`s${i}`, [0, 0, 1, 1]),
          polygon: rectangle(b),
        }));
        const pairs = stands.flatMap((one, i) =>
          stands
            .slice(i + 1)
            .filter((other) => boundsOverlap(bounds(one.polygon), bounds(other.polygon))),
        );
        const found = problems(stands).filter(({ kind }) => kind === 'overlap');
        expect(found).toHaveLength(pairs.length);
      }),
    );
  });
});
