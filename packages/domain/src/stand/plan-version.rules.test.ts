import { describe, expect, it } from 'vitest';
import { rectangle } from '../polygon.ts';
import {
  canRestore,
  changesTo,
  countsOf,
  type DrawingNow,
  differencesOf,
} from './plan-version.rules.ts';
import {
  type DrawnStand,
  type HallDrawing,
  hallDrawingSchema,
  planDifferenceKinds,
} from './plan-version.schema.ts';
import { type StandStatus, standStatuses } from './stand.schema.ts';

const at = new Date('2026-03-01T10:00:00Z');
const box = (...[left, top, width = 3, depth = 2]: [number, number, number?, number?]) =>
  rectangle({ left, top, right: left + width, bottom: top + depth });
const stand = (standId: string, polygon: ReturnType<typeof box>, more: object = {}) =>
  ({
    ...{ standId, number: standId.toUpperCase(), polygon, openSides: 1, powerKilowatts: 0 },
    ...{ hasNetwork: false, category: '', priceCents: 0, ...more },
  }) as DrawnStand;
const fixture = (fixtureId: string, polygon: ReturnType<typeof box>, more: object = {}) => ({
  ...{ fixtureId, kind: 'aisle' as const, polygon, caption: { de: '', en: '' } },
  ...more,
});
const hall = (
  stands: DrawnStand[],
  fixtures: ReturnType<typeof fixture>[] = [],
  widthMetres = 24,
): HallDrawing => ({ widthMetres, depthMetres: 14, stands, fixtures });

describe('what differs between two drawings', () => {
  const before = hall(
    [stand('a1', box(0, 0)), stand('a2', box(3, 0)), stand('a3', box(6, 0))],
    [fixture('f1', box(0, 4)), fixture('f2', box(4, 4))],
  );
  it('is nothing between a drawing and itself, whatever the order', () => {
    const turned = { ...before, stands: [...before.stands].reverse() };
    expect(differencesOf(before, turned)).toEqual([]);
  });
  it('is told for each stand: gone, new, elsewhere, another outline, another number, equipped otherwise', () => {
    const after = hall(
      [
        stand('a1', box(2.1, 0.3)),
        stand('a2', box(3, 0, 4, 2), { number: 'B2', priceCents: 100, hasNetwork: true }),
        stand('a4', box(9, 0)),
      ],
      [fixture('f1', box(0, 4), { kind: 'power' }), fixture('f3', box(8, 8))],
      30,
    );
    const found = differencesOf(before, after);
    expect(found.map(({ kind }) => kind).sort()).toEqual([...planDifferenceKinds].sort());
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'stand_moved', by: { x: 2.1, y: 0.3 } }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'stand_equipped', fields: ['hasNetwork', 'priceCents'] }),
    );
    expect(countsOf(found)).toMatchObject({ stand_added: 1, stand_removed: 1, hall_resized: 1 });
  });
  it('a turned stand has another outline, and is not moved', () => {
    const turned = hall([stand('a1', box(0, 0, 2, 3))]);
    expect(differencesOf(hall([stand('a1', box(0, 0))]), turned).map(({ kind }) => kind)).toEqual([
      'stand_reshaped',
    ]);
  });
});

describe('bringing a drawing back', () => {
  const statuses = (status: StandStatus) => ({
    status,
    occupancy: ['held', 'assigned', 'confirmed'].includes(status)
      ? { exhibitorId: 'x', heldUntil: status === 'held' ? new Date(at.getTime() + 1) : null }
      : null,
  });
  const now = (drawing: HallDrawing, status: StandStatus = 'available'): DrawingNow => ({
    stands: drawing.stands.map((one) => ({ ...one, ...statuses(status), version: 4 })),
    fixtures: drawing.fixtures.map((one) => ({ ...one, version: 2 })),
  });
  const earlier = hall(
    [stand('a1', box(0, 0)), stand('a2', box(3, 0))],
    [fixture('f1', box(0, 4)), fixture('f2', box(4, 4))],
  );
  const today = hall(
    [stand('a1', box(1, 0)), stand('a3', box(6, 0))],
    [fixture('f1', box(0, 5)), fixture('f3', box(8, 8))],
  );

  it.each(standStatuses)('a stand that is missing in it and %s today decides', (status) => {
    const taken = ['held', 'assigned', 'confirmed'].includes(status);
    expect(canRestore(now(today, status), earlier, at)).toEqual(
      taken
        ? { allowed: false, code: 'stand.missing_in_version', params: { number: 'A3' } }
        : { allowed: true },
    );
  });
  it('a hold that is over keeps nothing', () => {
    const over = new Date(at.getTime() + 10);
    expect(canRestore(now(today, 'held'), earlier, over).allowed).toBe(true);
  });
  it('asks for exactly what differs, with the versions that were seen', () => {
    expect(changesTo(now(today), earlier)).toMatchObject({
      created: [{ standId: 'a2' }],
      changed: [{ standId: 'a1', version: 4, polygon: box(0, 0) }],
      removed: ['a3'],
      fixtures: {
        created: [{ fixtureId: 'f2' }],
        changed: [{ fixtureId: 'f1', version: 2 }],
        removed: ['f3'],
      },
    });
    const nothing = changesTo(now(earlier), earlier);
    expect([nothing.created, nothing.changed, nothing.removed].flat()).toEqual([]);
  });
  it('nothing of today travels into the changes but what is drawn', () => {
    const [change] = changesTo(now(today), earlier).changed;
    expect(Object.keys(change ?? {})).not.toContain('status');
  });
});

it('an old drawing is read with what was not known then', () => {
  const old = {
    ...{ widthMetres: 9, depthMetres: 9, fixtures: [] },
    stands: [
      {
        standId: '5f0d5a0e-7f3b-4a55-9c0c-0f6f4a6d9b11',
        number: 'A1',
        polygon: box(0, 0),
      },
    ],
  };
  expect(hallDrawingSchema.parse(old).stands[0]).toMatchObject({ priceCents: 0, category: '' });
});
