import { bounds } from '../polygon.ts';
import type { Stand } from '../stand/stand.schema.ts';
import { type Box, isCloserThan } from './distance.ts';
import { brokenRules, type Needs } from './fit.rules.ts';
import {
  type Claim,
  type Competitors,
  type HardRule,
  noWish,
  type PlacedGuest,
} from './placement.schema.ts';

/** Why a stand does not fit an exhibitor: a rule, or a declared competitor that is too near. */
export type Misfit =
  | { readonly code: HardRule }
  | { readonly code: 'competitor'; readonly otherId: string; readonly metres: number };

export type Room = {
  readonly stands: readonly Pick<
    Stand,
    | 'standId'
    | 'hallId'
    | 'polygon'
    | 'areaSquareMetres'
    | 'powerKilowatts'
    | 'hasNetwork'
    | 'category'
    | 'pavilion'
    | 'occupancy'
  >[];
  readonly claims: readonly Pick<Claim, 'exhibitorId' | 'category' | 'pavilion' | 'wish'>[];
  readonly competitors: readonly Competitors[];
  readonly guests: readonly Pick<PlacedGuest, 'exhibitorId' | 'mainId'>[];
};

/** What an exhibitor cannot do without, from what it said and what the organiser decided. */
export function needsOf({
  category,
  pavilion,
  wish,
}: Pick<Claim, 'category' | 'pavilion' | 'wish'>): Needs {
  const { minSquareMetres, maxSquareMetres, powerKilowatts, needsNetwork } = wish ?? noWish;
  return {
    ...{ minSquareMetres, maxSquareMetres, powerKilowatts, needsNetwork, pavilion },
    category: category === '' ? null : category,
  };
}

/**
 * Answers for this room and this moment what a proposal would never do. Whoever gives a stand by hand
 * sees it and decides; whether a stand is free at all is another question (`canAssign`).
 */
export function misfitsIn(room: Room): (exhibitorId: string, standId: string) => Misfit[] {
  const stands = new Map<string, Room['stands'][number] & { box: Box }>(
    room.stands.map((stand) => [
      stand.standId,
      { ...stand, box: { hallId: stand.hallId, ...bounds(stand.polygon) } },
    ]),
  );
  const needs = new Map<string, Needs>(
    room.claims.map((claim) => [claim.exhibitorId, needsOf(claim)]),
  );
  const mainOf = new Map<string, string>(
    room.guests.map(({ exhibitorId, mainId }) => [exhibitorId, mainId]),
  );
  const seatOf = (id: string) => mainOf.get(id) ?? id;
  const standsOf = new Map<string, string[]>();
  for (const { standId, occupancy } of room.stands) {
    if (!occupancy) continue;
    const { exhibitorId } = occupancy;
    standsOf.set(exhibitorId, [...(standsOf.get(exhibitorId) ?? []), standId]);
  }
  const rivals = new Map<string, { otherId: string; metres: number }[]>();
  for (const { exhibitorIds, minDistanceMetres: metres } of room.competitors) {
    const [a, b] = exhibitorIds;
    for (const [one, otherId] of [
      [a, b],
      [b, a],
    ] as const) {
      const seat = seatOf(one);
      if (seat === seatOf(otherId)) continue;
      rivals.set(seat, [...(rivals.get(seat) ?? []), { otherId, metres }]);
    }
  }
  return (exhibitorId, standId) => {
    const stand = stands.get(standId);
    const seat = seatOf(exhibitorId);
    const own = needs.get(seat);
    if (!stand) return [];
    const rules = own ? brokenRules(own, { ...stand, isBlocked: false }) : [];
    const near = (rivals.get(seat) ?? []).filter(({ otherId, metres }) =>
      (standsOf.get(seatOf(otherId)) ?? []).some((id) => {
        const theirs = id === standId ? undefined : stands.get(id);
        return theirs && isCloserThan(theirs.box, stand.box, metres);
      }),
    );
    return [
      ...rules.map((code) => ({ code })),
      ...near.map((one) => ({ code: 'competitor' as const, ...one })),
    ];
  };
}

/** The same room after the two stands have changed hands, as a swap would leave it. */
export function swappedIn(room: Room, standId: string, otherId: string): Room {
  const at = (id: string) => room.stands.find((stand) => stand.standId === id)?.occupancy ?? null;
  const [one, other] = [at(standId), at(otherId)];
  const occupancyOf = (stand: Room['stands'][number]) =>
    stand.standId === standId ? other : stand.standId === otherId ? one : stand.occupancy;
  return {
    ...room,
    stands: room.stands.map((stand) => ({ ...stand, occupancy: occupancyOf(stand) })),
  };
}
