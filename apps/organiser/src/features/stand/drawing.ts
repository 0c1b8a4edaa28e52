import type { PlanChanges } from '@foyer/domain/stand/stand.schema.ts';
import {
  applyChanges,
  type DrawnStand,
  type PlanChange,
} from '@foyer/floor-plan/editor/plan-change.ts';
import type { Plan } from './use-plan-stands.ts';

type Stand = Plan['stands'][number];
type Fixture = Plan['fixtures'][number];
type HallId = Plan['halls'][number]['hallId'];

/** Everything drawn in a hall, stands and all else, by id; `version` is the one that was seen. */
export type Drawing = ReadonlyMap<string, DrawnShape>;
export type DrawnShape = DrawnStand & { readonly version: number | null };

/** What was there when the drawing began, or as far as it has been looked at since. */
export type DrawingState = { readonly base: Drawing; readonly mine: Drawing };

export function drawingOf(plan: Plan, hallId: HallId): Drawing {
  const stands = plan.stands.filter((stand) => stand.hallId === hallId).map(shapeOfStand);
  const fixtures = plan.fixtures.filter((one) => one.hallId === hallId).map(shapeOfFixture);
  return new Map([...stands, ...fixtures].map((shape) => [shape.standId, shape]));
}

export function drawnOn(mine: Drawing, changes: readonly PlanChange[]): Drawing {
  const after = applyChanges([...mine.values()], changes, (shape) => ({ ...shape, version: null }));
  return new Map(after.map((shape) => [shape.standId, shape]));
}

/**
 * Takes over what colleagues have saved meanwhile. What both changed stays as it is drawn here, with
 * the version that was seen: saving is refused then, until somebody has decided (`conflicts`).
 */
export function withTheirs({ base, mine }: DrawingState, theirs: Drawing): DrawingState {
  const merged = new Map<string, DrawnShape>();
  const seen = new Map<string, DrawnShape>();
  for (const [id, shape] of mine) {
    const [before, now] = [base.get(id), theirs.get(id)];
    const isMine = !before || !sameShape(before, shape);
    // Deleted by a colleague and left alone here: gone. Changed here: kept, as a conflict.
    if (!isMine && !now) continue;
    merged.set(id, isMine || !now ? shape : now);
    const kept = isMine && before ? before : now;
    if (kept) seen.set(id, kept);
  }
  for (const [id, now] of theirs) {
    if (mine.has(id)) continue;
    const before = base.get(id);
    // Drawn by a colleague, or deleted here.
    if (!before) merged.set(id, now);
    seen.set(id, before ?? now);
  }
  return { base: seen, mine: merged };
}

/** What was changed here and, since it was seen, by somebody else. */
export function conflictsOf({ base, mine }: DrawingState, theirs: Drawing): DrawnShape[] {
  return [...mine.values()].filter((shape) => {
    const [before, now] = [base.get(shape.standId), theirs.get(shape.standId)];
    return before && now?.version !== before.version && !sameShape(before, shape);
  });
}

/** Mine stays: from now on it counts as drawn over what the colleague has saved. */
export function keepingMine({ base, mine }: DrawingState, theirs: Drawing): DrawingState {
  const seen = new Map(base);
  const kept = new Map(mine);
  for (const { standId } of conflictsOf({ base, mine }, theirs)) {
    const now = theirs.get(standId);
    if (now) seen.set(standId, now);
    else {
      seen.delete(standId);
      const shape = kept.get(standId);
      if (shape) kept.set(standId, { ...shape, version: null });
    }
  }
  return { base: seen, mine: kept };
}

/** Theirs stays, where both changed the same. */
export function takingTheirs({ base, mine }: DrawingState, theirs: Drawing): DrawingState {
  const kept = new Map(mine);
  for (const { standId } of conflictsOf({ base, mine }, theirs)) {
    const now = theirs.get(standId);
    if (now) kept.set(standId, now);
    else kept.delete(standId);
  }
  return withTheirs({ base: new Map([...base, ...theirs]), mine: kept }, theirs);
}

/** What has to be saved so that the hall looks as drawn. */
export function planChangesOf({ base, mine }: DrawingState, hallId: HallId): PlanChanges {
  const fresh = [...mine.values()].filter(({ standId }) => !base.has(standId));
  const changed = [...mine.values()].filter((shape) => {
    const before = base.get(shape.standId);
    return before && !sameShape(before, shape);
  });
  const removed = [...base.values()].filter(({ standId }) => !mine.has(standId));
  const isFixture = (shape: DrawnShape) => Boolean(shape.fixture);
  const isStand = (shape: DrawnShape) => !shape.fixture;
  const versionOf = ({ standId }: DrawnShape) => base.get(standId)?.version ?? 1;
  return {
    hallId,
    created: fresh.filter(isStand).map(standOf),
    changed: changed.filter(isStand).map((s) => ({ ...standOf(s), version: versionOf(s) })),
    removed: removed.filter(isStand).map(({ standId }) => standId as never),
    fixtures: {
      created: fresh.filter(isFixture).map(fixtureOf),
      changed: changed
        .filter(isFixture)
        .map((shape) => ({ ...fixtureOf(shape), version: versionOf(shape) })),
      removed: removed.filter(isFixture).map(({ standId }) => standId),
    },
    reason: '',
  };
}

export const countOf = ({ created, changed, removed, fixtures }: PlanChanges): number =>
  [created, changed, removed, ...Object.values(fixtures)].reduce(
    (sum, { length }) => sum + length,
    0,
  );

function shapeOfStand(stand: Stand): DrawnShape {
  const { openSides, powerKilowatts, hasNetwork, category, pavilion, priceCents } = stand;
  return {
    ...{ standId: stand.standId, number: stand.number, version: stand.version },
    polygon: stand.polygon,
    extra: { openSides, powerKilowatts, hasNetwork, category, pavilion, priceCents },
  };
}

function shapeOfFixture({ fixtureId, kind, polygon, caption, version }: Fixture): DrawnShape {
  return {
    ...{ standId: fixtureId, number: '', polygon, version, fixture: kind },
    extra: { de: caption.de, en: caption.en },
  };
}

function standOf({
  standId,
  number,
  polygon,
  extra = {},
}: DrawnShape): PlanChanges['created'][number] {
  return {
    ...{ standId: standId as never, number },
    polygon: polygon.map(({ x, y }) => ({ x, y })),
    openSides: Number(extra.openSides ?? 1),
    powerKilowatts: Number(extra.powerKilowatts ?? 0),
    hasNetwork: Boolean(extra.hasNetwork),
    category: String(extra.category ?? ''),
    pavilion: String(extra.pavilion ?? ''),
    priceCents: Number(extra.priceCents ?? 0),
  };
}

function fixtureOf(shape: DrawnShape): PlanChanges['fixtures']['created'][number] {
  const { standId, fixture = 'obstacle', polygon, extra = {} } = shape;
  return {
    ...{ fixtureId: standId, kind: fixture },
    polygon: polygon.map(({ x, y }) => ({ x, y })),
    caption: { de: String(extra.de ?? ''), en: String(extra.en ?? '') },
  };
}

/** The name of what is no stand is its caption, and no number. */
function sameShape(a: DrawnShape, b: DrawnShape): boolean {
  const plain = (shape: DrawnShape) =>
    JSON.stringify(shape.fixture ? fixtureOf(shape) : standOf(shape));
  return plain(a) === plain(b);
}

type Drawn = { number: string; polygon: readonly { x: number; y: number }[] };

/** Power or price may change without a word; place, shape and number are what was told. */
export function isRedrawn(before: Drawn, after: Drawn): boolean {
  return (
    before.number !== after.number ||
    JSON.stringify(before.polygon) !== JSON.stringify(after.polygon)
  );
}
