import type { Bounds } from '@foyer/domain/polygon.ts';
import { asRectangle, bounds, boundsOfHall, moved, rectangle } from '@foyer/domain/polygon.ts';
import { TOLERANCE } from '@foyer/domain/segment.ts';
import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';
import type { Direction } from '../neighbour.ts';
import type { PlanHall } from '../plan.ts';
import { duplicates } from './duplicates.ts';
import { tidy } from './editor-gesture.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import { freePlace, type Size } from './free-place.ts';
import { type DrawnStand, drawn, type PlanChange } from './plan-change.ts';
import { reshapeActions } from './reshape-actions.ts';
import { LEAST_FIXTURE, LEAST_SIDE } from './row-of-stands.ts';
import { GRID } from './snapping.ts';
import { nextNumbers } from './stand-numbers.ts';
import type { EditSession, TravelOutcome } from './use-edit-session.ts';
import { usedNumbers } from './used-numbers.ts';

export type ActionContext = {
  readonly hall: PlanHall;
  /** Everything drawn: stands, and what else there is in the hall. */
  readonly stands: readonly DrawnStand[];
  readonly labels: FloorPlanEditorLabels;
  readonly session: EditSession;
  /** The selected stands that may be changed. */
  readonly movable: readonly DrawnStand[];
  /** What a new stand stands beside and continues the number of. */
  readonly like: DrawnStand | undefined;
  /** How large a stand is that is added by key. */
  readonly size: Size;
  readonly fixtureKind: FixtureKind;
  readonly nameOf: (kind: FixtureKind) => string;
  /** Numbers in the other halls. */
  readonly taken: readonly string[];
  readonly newId: () => string;
  readonly select: (standIds: readonly string[]) => void;
  readonly say: (text: string) => void;
};

export type EditorActions = ReturnType<typeof editorActions>;

const steps: Record<Direction, readonly [x: number, y: number]> = {
  left: [-GRID, 0],
  right: [GRID, 0],
  up: [0, -GRID],
  down: [0, GRID],
};

/** Everything the editor can do without a pointer: each act is one step to undo, and is said aloud. */
export function editorActions(context: ActionContext) {
  const { hall, stands, labels, session, movable, say } = context;

  const create = (created: readonly DrawnStand[]) => {
    session.commit(created.map((stand) => ({ type: 'created', stand })));
    context.select(created.map(({ standId }) => standId));
    say(labels.created(created.map(({ number }) => number).join(', ')));
  };
  const change = (stand: DrawnStand, after: Partial<DrawnStand>): PlanChange => ({
    type: 'changed',
    stand: { ...drawn(stand), ...after },
    before: drawn(stand),
  });
  const tellTravel = (outcome: TravelOutcome, done: string, nothing: string) =>
    say({ done, nothing, changed_meanwhile: labels.changedMeanwhile }[outcome]);
  const only = movable.length === 1 ? movable[0] : undefined;

  return {
    ...reshapeActions(context),
    /** What the pointer has done. */
    settle(changes: readonly PlanChange[]) {
      const created = changes.filter(({ type }) => type === 'created');
      if (created.length > 0) return create(created.map(({ stand }) => stand));
      session.commit(changes);
      const [first] = changes;
      if (changes.length > 1) say(labels.movedMany(changes.length));
      else if (first?.type === 'changed') say(changeWords(labels, first.before, first.stand));
    },
    /** As many stands side by side as given, where there is room for all. */
    add(count: number) {
      const taken = stands.map(({ polygon }) => bounds(polygon));
      const { width, depth } = context.size;
      const beside = context.like ? bounds(context.like.polygon) : null;
      const room = { hall: boundsOfHall(hall), taken, beside };
      const place = freePlace({ width: width * count, depth }, room);
      if (!place) return say(labels.noRoom);
      const numbers = nextNumbers(usedNumbers(context), count, context.like?.number);
      const extra = context.like?.extra;
      create(
        numbers.map((number, i) => {
          const left = place.left + i * width;
          const box = { ...place, left, right: left + width };
          const polygon = tidy(rectangle(box));
          return { standId: context.newId(), number, polygon, ...(extra && { extra }) };
        }),
      );
    },
    /** One of the kind that is chosen in the toolbar, where there is room. */
    addFixture() {
      const taken = stands.map(({ polygon }) => bounds(polygon));
      const place = freePlace(USUAL, { hall: boundsOfHall(hall), taken, beside: null });
      if (!place) return say(labels.noRoom);
      const { fixtureKind: fixture } = context;
      const number = context.nameOf(fixture);
      create([{ standId: context.newId(), number, polygon: tidy(rectangle(place)), fixture }]);
    },
    duplicate() {
      const { newId } = context;
      if (movable.length > 0)
        create(duplicates(movable, { hall, stands, newId, taken: context.taken }));
    },
    remove() {
      if (movable.length === 0) return;
      session.commit(movable.map((stand) => ({ type: 'removed', stand: drawn(stand) })));
      context.select([]);
      say(labels.removed(movable.length));
    },
    nudge(direction: Direction) {
      const [dx, dy] = steps[direction];
      session.carryOn(
        movable.map((stand) => change(stand, { polygon: tidy(moved(stand.polygon, dx, dy)) })),
      );
      if (!only) return say(labels.movedMany(movable.length));
      const { left, top } = bounds(moved(only.polygon, dx, dy));
      say(labels.moved(only.number, left, top));
    },
    /** Moves the right or the lower edge; a rectangle only. */
    stretch(direction: Direction) {
      const box = only ? asRectangle(only.polygon) : null;
      if (!only || !box) return;
      const [dx, dy] = steps[direction];
      const least = only.fixture ? LEAST_FIXTURE : LEAST_SIDE;
      const after = {
        ...box,
        right: Math.max(box.left + least, box.right + dx),
        bottom: Math.max(box.top + least, box.bottom + dy),
      };
      session.carryOn([change(only, { polygon: tidy(rectangle(after)) })]);
      say(labels.resized(only.number, after.right - after.left, after.bottom - after.top));
    },
    place(stand: DrawnStand, box: Bounds) {
      const now = bounds(stand.polygon);
      const polygon = asRectangle(stand.polygon)
        ? rectangle(box)
        : moved(stand.polygon, box.left - now.left, box.top - now.top);
      session.commit([change(stand, { polygon: tidy(polygon) })]);
    },
    rename(stand: DrawnStand, number: string) {
      session.commit([change(stand, { number })]);
      say(labels.renamed(number));
    },
    undo: () => tellTravel(session.undo(), labels.undone, labels.nothingToUndo),
    redo: () => tellTravel(session.redo(), labels.redone, labels.nothingToRedo),
  };
}

/** Where a stand is now, or how large. */
function changeWords(labels: FloorPlanEditorLabels, before: DrawnStand, after: DrawnStand) {
  const [old, now] = [bounds(before.polygon), bounds(after.polygon)];
  const [width, depth] = [now.right - now.left, now.bottom - now.top];
  const grown = [old.right - old.left - width, old.bottom - old.top - depth].some(
    (gap) => Math.abs(gap) > TOLERANCE,
  );
  return grown
    ? labels.resized(after.number, width, depth)
    : labels.moved(after.number, now.left, now.top);
}

/** In metres: what most halls are laid out in. */
const USUAL = { width: 3, depth: 3 };

/** A new stand is as large as the one it stands beside. */
export function sizeLike(stand: DrawnStand | undefined): Size {
  if (!stand) return USUAL;
  const { left, top, right, bottom } = bounds(stand.polygon);
  return { width: right - left, depth: bottom - top };
}
