import { describe, expect, it } from 'vitest';
import { misfitsIn, type Room, swappedIn } from './misfit.rules.ts';
import { noWish } from './placement.schema.ts';

/** Three by three metres, three metres apart. */
function aStand(standId: string, column: number, given: object = {}): Room['stands'][number] {
  const x = 6 * column;
  const corners = [
    [x, 0],
    [x + 3, 0],
    [x + 3, 3],
    [x, 3],
  ] as const;
  return {
    ...{ standId: standId as never, hallId: 'hall' as never },
    polygon: corners.map(([left, top]) => ({ x: left, y: top })),
    ...{ areaSquareMetres: 9, powerKilowatts: 3, hasNetwork: true, category: '', pavilion: '' },
    occupancy: null,
    ...given,
  };
}
const had = (exhibitorId: string) => ({
  occupancy: {
    ...{ exhibitorId, exhibitorName: exhibitorId, coExhibitors: [] },
    ...{ heldUntil: null, publishedAt: null },
  },
});
const claim = (exhibitorId: string, given: object = {}) => ({
  ...{ exhibitorId: exhibitorId as never, category: '', pavilion: '', wish: null },
  ...given,
});
const apart = (one: string, other: string, minDistanceMetres: number) => ({
  ...{ exhibitorIds: [one, other] as never, minDistanceMetres },
});
const room = (given: Partial<Room>): Room => ({
  ...{ stands: [], claims: [], competitors: [], guests: [] },
  ...given,
});

describe('a stand given by hand', () => {
  it('tells every rule that it breaks for the exhibitor', () => {
    const misfits = misfitsIn(
      room({
        stands: [aStand('s', 0, { hasNetwork: false, pavilion: 'Sachsen' })],
        claims: [claim('a', { wish: { ...noWish, minSquareMetres: 12, needsNetwork: true } })],
      }),
    );
    expect(misfits('a', 's').map(({ code }) => code)).toEqual(['too_small', 'pavilion', 'network']);
    expect(misfits('unknown', 's')).toEqual([]);
  });

  it('tells which competitor is too near, and how far it should be', () => {
    const misfits = misfitsIn(
      room({
        stands: [aStand('s0', 0), aStand('s1', 1, had('b')), aStand('s2', 3)],
        competitors: [apart('a', 'b', 4)],
      }),
    );
    expect(misfits('a', 's0')).toEqual([{ code: 'competitor', otherId: 'b', metres: 4 }]);
    expect(misfits('a', 's2')).toEqual([]);
    expect(misfits('b', 's0')).toEqual([]);
  });

  it('takes the competitors of those who share it into account, on either side', () => {
    const shared = room({
      stands: [aStand('s0', 0), aStand('s1', 1, had('main'))],
      competitors: [apart('guest', 'a', 4)],
      guests: [{ exhibitorId: 'guest' as never, mainId: 'main' as never }],
    });
    expect(misfitsIn(shared)('a', 's0')).toMatchObject([{ otherId: 'guest' }]);
    const other = { ...shared, stands: [aStand('s0', 0, had('a')), aStand('s1', 1)] };
    expect(misfitsIn(other)('main', 's1')).toMatchObject([{ otherId: 'a' }]);
    expect(misfitsIn(other)('guest', 's1')).toMatchObject([{ otherId: 'a' }]);
  });

  it('is judged by what a swap would leave, not by what is', () => {
    const before = room({
      stands: [aStand('s0', 0, had('a')), aStand('s1', 1, had('x')), aStand('s2', 4, had('b'))],
      competitors: [apart('a', 'b', 4)],
    });
    expect(misfitsIn(swappedIn(before, 's1', 's2'))('b', 's1')).toMatchObject([{ otherId: 'a' }]);
    expect(misfitsIn(swappedIn(before, 's0', 's2'))('b', 's0')).toEqual([]);
  });
});
