import { rectangle } from '@foyer/domain/polygon.ts';
import { describe, expect, it } from 'vitest';
import type { PlanStand } from './plan.ts';
import { countGroups, groupsOf, inGroups, stepsOfGroups } from './plan-group.ts';

const stand = (standId: string): PlanStand => ({
  standId,
  number: standId.toUpperCase(),
  polygon: rectangle({ left: 0, top: 0, right: 3, bottom: 3 }),
  tone: 'assigned',
  spoken: `Stand ${standId}`,
});
const named = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ groupId: `g${i}`, label: `Group ${i}` }));
const groups = groupsOf(named(3));
const ids: Record<string, string[]> = { a: ['g1'], b: ['g0', 'g2', 'g1'], c: [], d: ['gone'] };
const idsOf = (standId: string) => ids[standId] ?? [];
const stands = ['a', 'b', 'c', 'd'].map(stand);

describe('groups of stands', () => {
  it('each have a letter of their own, also where the hues begin anew', () => {
    const many = groupsOf(named(60));
    expect(new Set(many.map(({ mark }) => mark)).size).toBe(60);
    expect(many.map(({ mark }) => mark).filter((_, i) => [0, 25, 26, 27, 52].includes(i))).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'BA',
    ]);
    expect(new Set(many.slice(0, 8).map(({ tone }) => tone)).size).toBe(8);
  });

  it('colour a stand by the first, name two and speak all', () => {
    const [a, b, c, d] = inGroups(stands, { groups, idsOf });
    expect(a).toMatchObject({ tone: 'group2', mark: 'B', spoken: 'Stand a, Group 1' });
    expect(b).toMatchObject({ tone: 'group1', mark: 'A C' });
    expect(b?.spoken).toBe('Stand b, Group 0, Group 2, Group 1');
    for (const none of [c, d])
      expect(none).toEqual({ ...none, tone: 'muted', spoken: none?.spoken });
    expect([c?.mark, d?.mark]).toEqual([undefined, undefined]);
  });

  it('colour a stand by the one that is looked for', () => {
    const [, b] = inGroups(stands, { groups, idsOf, chosen: 'g1' });
    expect(b).toMatchObject({ tone: 'group2', mark: 'B A' });
  });

  it('count a stand in each of its groups', () => {
    expect([...countGroups(stands, { groups, idsOf })]).toEqual([
      ['g0', 1],
      ['g1', 2],
      ['g2', 1],
    ]);
  });

  it('from less to more go from light to dark, however few they are', () => {
    for (const count of [1, 2, 3, 4, 5]) {
      const steps = stepsOfGroups(named(count));
      expect(new Set(steps.map(({ tone }) => tone)).size).toBe(count);
      expect(steps.map(({ tone }) => tone)).toEqual(steps.map(({ tone }) => tone).sort());
      expect(new Set(steps.map(({ mark }) => mark)).size).toBe(count);
    }
  });
});
