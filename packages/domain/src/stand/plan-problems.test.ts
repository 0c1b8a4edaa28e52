import { describe, expect, it } from 'vitest';
import { problemsOfPlan } from './plan-problems.ts';

const hall = { widthMetres: 20, depthMetres: 10 };
const box = (number: string, [x, y]: [number, number], [width, depth] = [3, 2]) => ({
  number,
  polygon: [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + depth },
    { x, y: y + depth },
  ],
});
const codes = (stands: ReturnType<typeof box>[]) =>
  problemsOfPlan(hall, stands).map(({ code }) => code);

describe('a plan', () => {
  it('takes stands that stand side by side', () => {
    expect(codes([box('A1', [0, 0]), box('A2', [3, 0]), box('A3', [0, 2])])).toEqual([]);
  });
  it('refuses stands that overlap, and names both', () => {
    expect(problemsOfPlan(hall, [box('A1', [0, 0]), box('A2', [2.9, 0])])).toEqual([
      { code: 'stand.overlaps', params: { number: 'A1', other: 'A2' } },
    ]);
  });
  it('refuses one stand inside another', () => {
    expect(codes([box('A1', [0, 0], [6, 6]), box('A2', [2, 2], [1, 1])])).toEqual([
      'stand.overlaps',
    ]);
  });
  it('refuses stands outside the hall', () => {
    expect(codes([box('A1', [18, 0])])).toEqual(['stand.outside_hall']);
  });
  it('refuses a bow tie', () => {
    const tie = {
      number: 'A1',
      polygon: [
        { x: 0, y: 0 },
        { x: 2, y: 2 },
        { x: 2, y: 0 },
        { x: 0, y: 2 },
      ],
    };
    expect(codes([tie])).toEqual(['stand.crosses_itself']);
  });
  it('refuses a number given twice, whatever its case', () => {
    expect(codes([box('a1', [0, 0]), box('A1', [4, 0])])).toEqual(['stand.number_taken']);
  });
});
