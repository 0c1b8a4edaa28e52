import { area, boundsOverlap } from '@foyer/domain/polygon.ts';
import { isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { problemsOfPlan } from '@foyer/domain/stand/plan-problems.ts';
import { describe, expect, it } from 'vitest';
import { type Box, corners, halls } from './hall-plan.ts';

const stands = halls.flatMap((hall) => hall.stands);

describe('the hall plan', () => {
  it('has 34 stands of four to twelve square metres, each with a number of its own', () => {
    expect(new Set(stands.map(({ number }) => number)).size).toBe(34);
    for (const stand of stands) {
      expect(area(corners(stand))).toBeGreaterThanOrEqual(4);
      expect(area(corners(stand))).toBeLessThanOrEqual(12);
    }
  });

  it.each(halls.map((hall) => [hall.name, hall] as const))(
    'keeps the stands of %s inside and apart',
    (_, hall) => {
      const drawn = hall.stands.map((stand) => ({ ...stand, polygon: corners(stand) }));
      expect(problemsOfPlan(hall, drawn)).toEqual([]);
    },
  );

  it.each(halls.map((hall) => [hall.name, hall] as const))(
    'puts no stand of %s where something else is, and nothing outside',
    (_, hall) => {
      // Sockets lie in the floor of stands.
      const fixtures = hall.fixtures.filter(({ kind }) => !isPoint(kind));
      for (const [index, fixture] of fixtures.entries()) {
        expect(isInside(fixture, hall)).toBe(true);
        const others: readonly Box[] = [...hall.stands, ...fixtures.slice(index + 1)];
        for (const other of others) {
          expect([fixture, other, boundsOverlap(edges(fixture), edges(other))].at(-1)).toBe(false);
        }
      }
    },
  );

  it.each(halls.map((hall) => [hall.name, hall] as const))(
    'leads from the entrance of %s to every stand on aisles at least 1.2 metres wide',
    (_, hall) => {
      const reached = walk(hall);
      const cutOff = hall.stands.filter((stand) => !reached(stand)).map(({ number }) => number);
      expect(cutOff).toEqual([]);
    },
  );
});

function edges({ left, top, width, depth }: Box) {
  return { left, top, right: left + width, bottom: top + depth };
}

function isInside(box: Box, hall: { widthMetres: number; depthMetres: number }): boolean {
  const { left, top, right, bottom } = edges(box);
  return (
    left >= 0 && top >= 0 && right <= hall.widthMetres + 1e-9 && bottom <= hall.depthMetres + 1e-9
  );
}

/** Walks a body 1.2 metres wide through the hall in steps of 20 cm; answers which stands it touches. */
function walk(hall: (typeof halls)[number]): (stand: Box) => boolean {
  const step = 0.2;
  const passable: string[] = ['entrance', 'exit', 'aisle'];
  const half = 0.6;
  const doors = hall.fixtures.filter(({ kind }) => kind === 'entrance');
  const blocked = [
    ...hall.stands,
    ...hall.fixtures.filter(({ kind }) => !isPoint(kind) && !passable.includes(kind)),
  ].map(edges);
  const body = (x: number, y: number) => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  });
  const isFree = (x: number, y: number) =>
    x - half >= -1e-9 &&
    y - half >= -1e-9 &&
    x + half <= hall.widthMetres + 1e-9 &&
    y + half <= hall.depthMetres + 1e-9 &&
    !blocked.some((box) => boundsOverlap(box, body(x, y)));
  const seen = new Map<string, { x: number; y: number }>();
  const next = doors.map(({ left, top, width }) => ({ x: left + width / 2, y: top - half }));
  while (next.length > 0) {
    const at = next.pop();
    if (!at || !isFree(at.x, at.y)) continue;
    const key = `${Math.round(at.x / step)}/${Math.round(at.y / step)}`;
    if (seen.has(key)) continue;
    seen.set(key, at);
    for (const [dx, dy] of [
      [step, 0],
      [-step, 0],
      [0, step],
      [0, -step],
    ] as const) {
      next.push({ x: at.x + dx, y: at.y + dy });
    }
  }
  const reach = half + 0.25;
  return ({ left, top, width, depth }) =>
    [...seen.values()].some(
      ({ x, y }) =>
        x > left - reach && x < left + width + reach && y > top - reach && y < top + depth + reach,
    );
}
