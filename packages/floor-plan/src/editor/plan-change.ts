import type { Point } from '@foyer/domain/segment.ts';
import { TOLERANCE } from '@foyer/domain/segment.ts';
import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';
import type { Extra } from '../plan.ts';

/** What the editor knows of a stand; everything else about it is the caller's. */
export type DrawnStand = {
  readonly standId: string;
  readonly number: string;
  readonly polygon: readonly Point[];
  /** Set for what is no stand: a wall, an exit. `number` is its name then. */
  readonly fixture?: FixtureKind | undefined;
  /** The caller's fields, carried along by undo and by copies. */
  readonly extra?: Extra | undefined;
};

/**
 * What the editor asks its caller to do. Undo speaks the same language: it may ask to create a stand
 * that was removed a moment ago, under its old id.
 */
export type PlanChange =
  | { readonly type: 'created'; readonly stand: DrawnStand }
  | { readonly type: 'changed'; readonly stand: DrawnStand; readonly before: DrawnStand }
  | { readonly type: 'removed'; readonly stand: DrawnStand };

/** Just what is edited: how it looks and is spoken of does not travel in a change. */
export function drawn({ standId, number, polygon, fixture, extra }: DrawnStand): DrawnStand {
  return {
    ...{ standId, number },
    polygon: polygon.map(({ x, y }) => ({ x, y })),
    ...(fixture && { fixture }),
    ...(extra && { extra: { ...extra } }),
  };
}

/** What takes these changes back, last first. */
export function reversed(changes: readonly PlanChange[]): PlanChange[] {
  return changes
    .map((change): PlanChange => {
      if (change.type === 'created') return { type: 'removed', stand: change.stand };
      if (change.type === 'removed') return { type: 'created', stand: change.stand };
      return { type: 'changed', stand: change.before, before: change.stand };
    })
    .reverse();
}

/** False when somebody else changed the stand meanwhile: then the change would overwrite theirs. */
export function isStillPossible(change: PlanChange, stands: readonly DrawnStand[]): boolean {
  const now = stands.find(({ standId }) => standId === change.stand.standId);
  if (change.type === 'created') return now === undefined;
  return (
    now !== undefined && sameStand(now, change.type === 'changed' ? change.before : change.stand)
  );
}

/** The list of stands after the changes; `create` adds what the caller knows about a new stand. */
export function applyChanges<Stand extends DrawnStand>(
  stands: readonly Stand[],
  changes: readonly PlanChange[],
  create: (stand: DrawnStand) => Stand,
): Stand[] {
  const after = new Map(stands.map((stand) => [stand.standId, stand]));
  for (const { type, stand } of changes) {
    const old = after.get(stand.standId);
    if (type === 'created') after.set(stand.standId, create(stand));
    else if (type === 'removed') after.delete(stand.standId);
    else if (old)
      after.set(stand.standId, {
        ...old,
        ...{ number: stand.number, polygon: stand.polygon, fixture: stand.fixture },
        ...(stand.extra && { extra: stand.extra }),
      });
  }
  return [...after.values()];
}

export function sameStand(a: DrawnStand, b: DrawnStand): boolean {
  return (
    a.number === b.number &&
    a.fixture === b.fixture &&
    sameExtra(a.extra, b.extra) &&
    a.polygon.length === b.polygon.length &&
    a.polygon.every((point, i) => {
      const other = b.polygon[i];
      return other && Math.hypot(point.x - other.x, point.y - other.y) <= TOLERANCE;
    })
  );
}

function sameExtra(a: Extra = {}, b: Extra = {}): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
