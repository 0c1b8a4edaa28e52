import { bounds, centre, rectangle } from '@foyer/domain/polygon.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directions, neighbourStand } from './neighbour.ts';

const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;

type Box = [left: number, top: number, width: number, depth: number];
const stand = (standId: string, [left, top, width, depth]: Box) => ({
  standId,
  polygon: rectangle({ left, top, right: left + width, bottom: top + depth }),
});

/** Two rows back to back, an aisle of 3 m, two more rows; 3 m stands. */
const hall = [0, 3, 9, 12].flatMap((y, row) =>
  [0, 3, 6, 9].map((x, column) => stand(`${'ABCD'[row]}${column + 1}`, [x, y, 3, 3])),
);
const step = (from: string, direction: Direction) => neighbourStand(hall, from, direction)?.standId;

const aHall = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
    minLength: 2,
    maxLength: 30,
    selector: ([x, y]) => `${x}/${y}`,
  })
  .map((cells) => cells.map(([x, y], i) => stand(`s${i}`, [x * 4, y * 4, 3, 3])));

/** Rows of any length, flush left, back to back or across an aisle. */
const aHallInRows = fc
  .array(fc.record({ aisle: fc.boolean(), length: fc.integer({ min: 1, max: 8 }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((rows) => {
    let top = 0;
    const boxes = rows.flatMap(({ aisle, length }) => {
      top += aisle ? 6 : 3;
      return Array.from({ length }, (_, i): Box => [i * 3, top, 3, 3]);
    });
    return boxes.map((box, i) => stand(`s${i}`, box));
  });

describe('neighbourStand', () => {
  it('follows the row and crosses the aisle', () => {
    expect(step('A1', 'right')).toBe('A2');
    expect(step('A2', 'left')).toBe('A1');
    expect(step('A3', 'down')).toBe('B3');
    expect(step('B3', 'down')).toBe('C3');
    expect(step('C3', 'up')).toBe('B3');
  });

  it('ends at the edge of the hall', () => {
    expect(step('A1', 'left')).toBeUndefined();
    expect(step('A1', 'up')).toBeUndefined();
    expect(step('D4', 'right')).toBeUndefined();
    expect(step('D4', 'down')).toBeUndefined();
    expect(step('unknown', 'down')).toBeUndefined();
  });

  it('prefers the stand straight ahead to a nearer one beside', () => {
    const stands = [
      stand('from', [0, 0, 3, 3]),
      stand('ahead', [6, 0, 3, 3]),
      stand('beside', [4, 4.5, 3, 3]),
    ];
    expect(neighbourStand(stands, 'from', 'right')?.standId).toBe('ahead');
  });

  it('takes the one beside when ahead there is only one far away', () => {
    const stands = [
      stand('from', [0, 0, 3, 3]),
      stand('far', [40, 0, 3, 3]),
      stand('beside', [4, 4, 3, 3]),
    ];
    expect(neighbourStand(stands, 'from', 'right')?.standId).toBe('beside');
  });

  it('crosses an aisle to the stand opposite rather than to one touching at the corner', () => {
    const stands = [
      stand('from', [0, 0, 9, 3]),
      stand('corner', [9, 3, 6, 3]),
      stand('opposite', [0, 6, 9, 3]),
    ];
    expect(neighbourStand(stands, 'from', 'down')?.standId).toBe('opposite');
  });

  it('reaches a small stand beside an island and comes back', () => {
    const stands = [stand('island', [0, 0, 12, 12]), stand('small', [14, 9, 2, 2])];
    expect(neighbourStand(stands, 'island', 'right')?.standId).toBe('small');
    expect(neighbourStand(stands, 'small', 'left')?.standId).toBe('island');
  });

  it('never leads back to itself nor against the direction', () => {
    fc.assert(
      fc.property(aHall, fc.constantFrom(...directions), (stands, direction) => {
        for (const from of stands) {
          const to = neighbourStand(stands, from.standId, direction);
          if (!to) continue;
          const [a, b] = [centre(bounds(from.polygon)), centre(bounds(to.polygon))];
          const ahead = { left: a.x - b.x, right: b.x - a.x, up: a.y - b.y, down: b.y - a.y };
          expect(ahead[direction]).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('finds a way back from everywhere it leads', () => {
    fc.assert(
      fc.property(aHall, fc.constantFrom(...directions), (stands, direction) => {
        for (const from of stands) {
          const to = neighbourStand(stands, from.standId, direction);
          if (to) expect(neighbourStand(stands, to.standId, opposite[direction])).toBeDefined();
        }
      }),
    );
  });

  it('reaches every stand of a hall in rows from the first', () => {
    fc.assert(
      fc.property(aHallInRows, (stands) => {
        const reached = new Set(['s0']);
        for (const from of reached) {
          for (const direction of directions) {
            const to = neighbourStand(stands, from, direction);
            if (to) reached.add(to.standId);
          }
        }
        expect(reached.size).toBe(stands.length);
      }),
    );
  });
});
