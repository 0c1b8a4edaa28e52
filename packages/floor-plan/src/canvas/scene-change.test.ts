import { rectangle } from '@foyer/domain/polygon.ts';
import { describe, expect, it } from 'vitest';
import type { PlanStand } from '../plan.ts';
import { createScene, type SceneInput } from './scene.ts';
import { changedStands } from './scene-change.ts';

const hall = { hallId: 'h', name: 'Hall', widthMetres: 400, depthMetres: 10 };
const stands: PlanStand[] = Array.from({ length: 100 }, (_, i) => ({
  ...{ standId: `s${i}`, number: `A${i}`, tone: 'available' as const, spoken: `Stand A${i}` },
  polygon: rectangle({ left: i * 4, top: 0, right: i * 4 + 3, bottom: 3 }),
}));
const sceneOf = (given: Partial<SceneInput> = {}) =>
  createScene({ hall, stands, fixtures: [], highlighted: new Set(), ...given });
/** As after a query: every object new, only the outlines shared. */
const again = (change: (stand: PlanStand, i: number) => Partial<PlanStand>) =>
  stands.map((stand, i) => ({ ...stand, ...change(stand, i) }));
const changed = (given: Partial<SceneInput>) =>
  changedStands(sceneOf(), sceneOf(given))?.map(({ stand }) => stand.standId);

describe('what is painted anew', () => {
  it('is nothing where only what is spoken has changed, and labels are not measured again', () => {
    const before = sceneOf();
    const label = { scale: 1, measure: () => 1, layout: null };
    for (const stand of before.stands) stand.label = label;
    const after = sceneOf({ stands: again(() => ({ spoken: 'other words' })) });
    expect(changedStands(before, after)).toEqual([]);
    expect(after.stands.every((stand) => stand.label === label)).toBe(true);
  });

  it('is a stand with another colour, name, letter or number', () => {
    const changes: Partial<PlanStand>[] = [
      { tone: 'held' },
      { caption: 'Nordlicht' },
      { mark: 'B' },
      { number: 'X7' },
    ];
    for (const change of changes)
      expect(changed({ stands: again((_, i) => (i === 7 ? change : {})) })).toEqual(['s7']);
  });

  it('is everything where most step back, a stand moves or comes, or the hall changes', () => {
    const [first, ...others] = stands;
    const moved = { ...first, polygon: rectangle({ left: 0, top: 5, right: 3, bottom: 8 }) };
    const door = { fixtureId: 'f', kind: 'exit' as const, polygon: moved.polygon };
    for (const given of [
      { highlighted: new Set(['s1']) },
      { stands: [moved as PlanStand, ...others] },
      { stands: others },
      { fixtures: [door] },
      { hall: { ...hall, widthMetres: 500 } },
    ])
      expect(changedStands(sceneOf(), sceneOf(given))).toBeNull();
  });
});
