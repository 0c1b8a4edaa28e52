import type { Applicant, Placement, Problem, Separation } from '@foyer/allocation/problem.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Box } from '@foyer/domain/placement/distance.ts';
import { needsOf } from '@foyer/domain/placement/misfit.rules.ts';
import { mayBeMoved } from '@foyer/domain/placement/placement.rules.ts';
import {
  type Claim,
  type Clash,
  type Competitors,
  noWish,
  type PlacedGuest,
  type ProposalScope,
  type Weights,
} from '@foyer/domain/placement/placement.schema.ts';
import { bounds, type Polygon } from '@foyer/domain/polygon.ts';
import type { Plan } from '@foyer/domain/stand/stand.schema.ts';

export type Asked = {
  readonly plan: Plan;
  readonly claims: readonly (Claim & { name: string })[];
  readonly competitors: readonly Competitors[];
  readonly guests: readonly PlacedGuest[];
  readonly scope: ProposalScope;
  readonly weights: Weights;
  readonly seed: number;
};

/** The event as the solver sees it; what it may not move is fixed. */
export function problemOfEvent({ plan, claims, ...asked }: Asked): Problem {
  const standsOf = new Map<string, number>();
  for (const { occupancy } of plan.stands) {
    if (!occupancy) continue;
    standsOf.set(occupancy.exhibitorId, (standsOf.get(occupancy.exhibitorId) ?? 0) + 1);
  }
  const fixed: Placement[] = [];
  const today: Placement[] = [];
  for (const { standId, status, occupancy } of plan.stands) {
    if (!occupancy) continue;
    const seat = {
      status,
      isTold: occupancy.publishedAt !== null,
      stands: standsOf.get(occupancy.exhibitorId) ?? 1,
    };
    const list = mayBeMoved(asked.scope, seat) ? today : fixed;
    list.push({ applicantId: occupancy.exhibitorId, plotId: standId });
  }
  const boxOfFixture = new Map(
    plan.fixtures.map(({ fixtureId, hallId, polygon }) => [fixtureId, boxOf(hallId, polygon)]),
  );
  const mainOf = new Map<string, ExhibitorId>(
    asked.guests.map(({ exhibitorId, mainId }) => [exhibitorId, mainId]),
  );
  const idByName = new Map<string, ExhibitorId>([
    ...asked.guests.map(({ name, mainId }) => [folded(name), mainId] as const),
    ...claims.map(({ name, exhibitorId }) => [folded(name), exhibitorId] as const),
  ]);
  return {
    plots: plan.stands.map((stand) => ({
      id: stand.standId,
      box: boxOf(stand.hallId, stand.polygon),
      areaSquareMetres: stand.areaSquareMetres,
      openSides: stand.openSides,
      powerKilowatts: stand.powerKilowatts,
      hasNetwork: stand.hasNetwork,
      category: stand.category,
      pavilion: stand.pavilion,
      priceCents: stand.priceCents,
      isBlocked: stand.status === 'blocked' || stand.status === 'draft',
    })),
    applicants: claims.map((claim) => applicantOf(claim, { boxOfFixture, idByName })),
    fixed,
    separations: separationsOf(asked.competitors, mainOf),
    weights: asked.weights,
    seed: asked.seed,
    ...(asked.scope === 'repair' && { today }),
  };
}

/** Of one pair of stands the longest distance counts; who shares a stand has none between them. */
function separationsOf(
  competitors: readonly Competitors[],
  mainOf: ReadonlyMap<string, ExhibitorId>,
): Separation[] {
  const byPair = new Map<string, Separation>();
  for (const { exhibitorIds, minDistanceMetres } of competitors) {
    const [a = '', b = ''] = exhibitorIds.map((id) => mainOf.get(id) ?? id).sort();
    if (a === b) continue;
    const known = byPair.get(`${a} ${b}`)?.minDistanceMetres ?? 0;
    byPair.set(`${a} ${b}`, {
      ids: [a, b],
      minDistanceMetres: Math.max(known, minDistanceMetres),
    });
  }
  return [...byPair.values()];
}

/** Declared competitors at one stand: the organiser put them there, and should know. */
export function sharingCompetitors({
  competitors,
  guests,
}: Pick<Asked, 'competitors' | 'guests'>): Clash[] {
  const mainOf = new Map<string, string>(
    guests.map(({ exhibitorId, mainId }) => [exhibitorId, mainId]),
  );
  const seatOf = (id: string) => mainOf.get(id) ?? id;
  return competitors.flatMap(({ exhibitorIds: [a, b] }): Clash[] =>
    seatOf(a) === seatOf(b) ? [{ code: 'competitors_share', exhibitorIds: [a, b] }] : [],
  );
}

type Known = {
  readonly boxOfFixture: ReadonlyMap<string, Box>;
  readonly idByName: ReadonlyMap<string, ExhibitorId>;
};

function applicantOf(claim: Claim, { boxOfFixture, idByName }: Known): Applicant {
  const wish = claim.wish ?? noWish;
  const boxes = (ids: readonly string[]) => ids.flatMap((id) => boxOfFixture.get(id) ?? []);
  const others = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => idByName.get(folded(name)) ?? [])),
  ];
  const beside = others(wish.besideNames).filter((id) => id !== claim.exhibitorId);
  return {
    id: claim.exhibitorId,
    priorityPoints: claim.priorityPoints,
    ...needsOf(claim),
    wishedOpenSides: wish.openSides,
    rankedPlotIds: wish.rankedStandIds,
    near: boxes(wish.nearIds),
    notNear: boxes(wish.notNearIds),
    besideIds: beside,
    apartFromIds: others(wish.apartFromNames).filter(
      (id) => id !== claim.exhibitorId && !beside.includes(id),
    ),
  };
}

function boxOf(hallId: string, polygon: Polygon): Box {
  return { hallId, ...bounds(polygon) };
}

/** Names are typed by people: case and spaces do not count, nor does the legal form's full stop. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}
