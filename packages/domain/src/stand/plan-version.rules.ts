import { denied, type Verdict } from '../refusal.ts';
import { TOLERANCE } from '../segment.ts';
import type {
  DrawnStand,
  HallDrawing,
  PlanChangeCounts,
  PlanDifferenceKind,
} from './plan-version.schema.ts';
import type { StandRefusalCode } from './stand.refusals.ts';
import { canRemove, type StandState } from './stand.rules.ts';
import type { FixtureInput, PlanChanges, Point } from './stand.schema.ts';

/** What a stand offers besides its ground. */
export const equipment = [
  'openSides',
  'powerKilowatts',
  'hasNetwork',
  'category',
  'pavilion',
  'priceCents',
] as const;
export type Equipment = (typeof equipment)[number];

type Both<T> = { readonly before: T; readonly after: T };

/** One thing that is different between two drawings of a hall. */
export type PlanDifference =
  | ({ readonly kind: 'hall_resized' } & Both<Pick<HallDrawing, 'widthMetres' | 'depthMetres'>>)
  | { readonly kind: 'stand_added' | 'stand_removed'; readonly stand: DrawnStand }
  | ({ readonly kind: 'stand_renumbered' | 'stand_reshaped' } & Both<DrawnStand>)
  | ({ readonly kind: 'stand_moved'; readonly by: Point } & Both<DrawnStand>)
  | ({ readonly kind: 'stand_equipped'; readonly fields: readonly Equipment[] } & Both<DrawnStand>)
  | { readonly kind: 'fixture_added' | 'fixture_removed'; readonly fixture: FixtureInput }
  | ({ readonly kind: 'fixture_changed' } & Both<FixtureInput>);

/** Everything that differs, each with before and after; a stand is the same one by its id. */
export function differencesOf(before: HallDrawing, after: HallDrawing): PlanDifference[] {
  const stands = pairs(before.stands, after.stands, ({ standId }) => standId);
  const fixtures = pairs(before.fixtures, after.fixtures, ({ fixtureId }) => fixtureId);
  const resized =
    before.widthMetres !== after.widthMetres || before.depthMetres !== after.depthMetres;
  return [
    ...(resized ? [{ kind: 'hall_resized' as const, before, after }] : []),
    ...stands.added.map((stand) => ({ kind: 'stand_added' as const, stand })),
    ...stands.removed.map((stand) => ({ kind: 'stand_removed' as const, stand })),
    ...stands.both.flatMap(differencesOfStand),
    ...fixtures.added.map((fixture) => ({ kind: 'fixture_added' as const, fixture })),
    ...fixtures.removed.map((fixture) => ({ kind: 'fixture_removed' as const, fixture })),
    ...fixtures.both
      .filter((both) => !sameFixture(both))
      .map((both) => ({ kind: 'fixture_changed' as const, ...both })),
  ];
}

export function countsOf(differences: readonly PlanDifference[]): PlanChangeCounts {
  const counts: Partial<Record<PlanDifferenceKind, number>> = {};
  for (const { kind } of differences) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function differencesOfStand(both: Both<DrawnStand>): PlanDifference[] {
  const { before, after } = both;
  const by = shiftOf(before.polygon, after.polygon);
  const fields = equipment.filter((field) => before[field] !== after[field]);
  const renumbered = before.number !== after.number;
  return [
    ...(renumbered ? [{ kind: 'stand_renumbered' as const, ...both }] : []),
    ...(by === null ? [{ kind: 'stand_reshaped' as const, ...both }] : []),
    ...(by && !(by.x === 0 && by.y === 0) ? [{ kind: 'stand_moved' as const, by, ...both }] : []),
    ...(fields.length > 0 ? [{ kind: 'stand_equipped' as const, fields, ...both }] : []),
  ];
}

/** How far the same outline was moved, to the centimetre; null for another outline. */
function shiftOf(before: readonly Point[], after: readonly Point[]): Point | null {
  const [from, to] = [before[0], after[0]];
  if (!from || !to || before.length !== after.length) return null;
  const [x, y] = [to.x - from.x, to.y - from.y];
  const isSame = before.every((point, i) => {
    const other = after[i];
    return other && Math.hypot(other.x - point.x - x, other.y - point.y - y) <= TOLERANCE;
  });
  return isSame ? { x: hundredth(x), y: hundredth(y) } : null;
}

const hundredth = (value: number) => Math.round(value * 100) / 100 || 0;

function sameFixture({ before, after }: Both<FixtureInput>): boolean {
  const plain = ({ kind, polygon, caption }: FixtureInput) =>
    JSON.stringify([kind, polygon.map(({ x, y }) => [x, y]), caption.de, caption.en]);
  return plain(before) === plain(after);
}

type Versioned<T> = T & { readonly version: number };
export type DrawingNow = {
  readonly stands: readonly Versioned<DrawnStand & StandState>[];
  readonly fixtures: readonly Versioned<FixtureInput>[];
};

/** Whether an earlier drawing can come back: it has room for every stand that somebody has now. */
export function canRestore(
  now: DrawingNow,
  earlier: HallDrawing,
  at: Date,
): Verdict<StandRefusalCode> {
  const kept = new Set(earlier.stands.map(({ standId }) => standId));
  for (const stand of now.stands) {
    if (kept.has(stand.standId) || canRemove(stand, at).allowed) continue;
    return denied('stand.missing_in_version', { number: stand.number });
  }
  return { allowed: true };
}

/** What has to be changed so that the hall is drawn as it was. */
export function changesTo(
  now: DrawingNow,
  earlier: HallDrawing,
): Pick<PlanChanges, 'created' | 'changed' | 'removed' | 'fixtures'> {
  const stands = pairs<DrawnStand>(now.stands, earlier.stands, ({ standId }) => standId);
  const fixtures = pairs<FixtureInput>(
    now.fixtures,
    earlier.fixtures,
    ({ fixtureId }) => fixtureId,
  );
  const seen = (given: object) => (given as { version: number }).version;
  return {
    created: stands.added,
    changed: stands.both
      .filter((both) => differencesOfStand(both).length > 0)
      .map(({ before, after }) => ({ ...after, version: seen(before) })),
    removed: stands.removed.map(({ standId }) => standId),
    fixtures: {
      created: fixtures.added,
      changed: fixtures.both
        .filter((both) => !sameFixture(both))
        .map(({ before, after }) => ({ ...after, version: seen(before) })),
      removed: fixtures.removed.map(({ fixtureId }) => fixtureId),
    },
  };
}

function pairs<T>(before: readonly T[], after: readonly T[], idOf: (one: T) => string) {
  const old = new Map(before.map((one) => [idOf(one), one]));
  const now = new Map(after.map((one) => [idOf(one), one]));
  return {
    added: after.filter((one) => !old.has(idOf(one))),
    removed: before.filter((one) => !now.has(idOf(one))),
    both: after.flatMap((one): Both<T>[] => {
      const was = old.get(idOf(one));
      return was ? [{ before: was, after: one }] : [];
    }),
  };
}
