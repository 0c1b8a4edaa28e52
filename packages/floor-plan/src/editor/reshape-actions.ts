import { bounds } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';
import type { Extra } from '../plan.ts';
import type { ActionContext } from './editor-actions.ts';
import { tidy } from './editor-gesture.ts';
import { type DrawnStand, drawn, type PlanChange } from './plan-change.ts';
import { angleOf, halves, turned, turnedTogether, united, withSides } from './reshaping.ts';
import { nextNumbers } from './stand-numbers.ts';
import { usedNumbers } from './used-numbers.ts';

/** What changes the shape or the fields of what is selected; each act is one step to undo. */
export function reshapeActions(context: ActionContext) {
  const { labels, session, movable, say } = context;
  const change = (stand: DrawnStand, after: Partial<DrawnStand>): PlanChange => ({
    type: 'changed',
    stand: { ...drawn(stand), ...after },
    before: drawn(stand),
  });
  const numbers = (count: number, like: string) => nextNumbers(usedNumbers(context), count, like);

  return {
    turn(degrees: number) {
      if (movable.length === 0) return;
      const after = turnedTogether(
        movable.map(({ polygon }) => polygon),
        degrees,
      );
      session.carryOn(
        movable.map((stand, i) => change(stand, { polygon: after[i] ?? stand.polygon })),
      );
      const [only] = after;
      say(labels.turned(only && after.length === 1 ? angleOf(only) : degrees));
    },
    /** To an angle of its first edge, around its own middle. */
    turnTo(stand: DrawnStand, degrees: number) {
      const { left, top, right, bottom } = bounds(stand.polygon);
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
      const by = degrees - angleOf(stand.polygon);
      session.commit([change(stand, { polygon: tidy(turned(stand.polygon, by, middle)) })]);
      say(labels.turned(degrees));
    },
    /** To another outline, corner by corner. */
    reshape(stand: DrawnStand, polygon: readonly Point[]) {
      session.commit([change(stand, { polygon: tidy(polygon) })]);
    },
    resizeTurned(stand: DrawnStand, sides: { readonly width: number; readonly depth: number }) {
      const polygon = withSides(stand.polygon, sides);
      if (polygon) session.commit([change(stand, { polygon })]);
    },
    /** By id; what is not among them keeps its number. */
    renumber(numbers: ReadonlyMap<string, string>) {
      const changes = movable.flatMap((stand) => {
        const number = numbers.get(stand.standId);
        return number && number !== stand.number ? [change(stand, { number })] : [];
      });
      session.commit(changes);
      say(labels.numbering.given(changes.length));
    },
    split() {
      const [stand] = movable;
      const parts = stand && movable.length === 1 ? halves(stand.polygon) : null;
      if (!stand || !parts || stand.fixture) return say(labels.cannotSplit);
      const [number = ''] = numbers(1, stand.number);
      const other = { ...drawn(stand), standId: context.newId(), number, polygon: parts[1] };
      session.commit([change(stand, { polygon: parts[0] }), { type: 'created', stand: other }]);
      context.select([stand.standId, other.standId]);
      say(labels.splitInto(stand.number, number));
    },
    /** The first of the selected stands stays and takes the room of the others. */
    merge() {
      const [first, ...others] = movable.filter(({ fixture }) => !fixture);
      const outline = first && united([first, ...others].map(({ polygon }) => polygon));
      if (!first || !outline) return say(labels.cannotMerge);
      session.commit([
        ...others.map((stand): PlanChange => ({ type: 'removed', stand: drawn(stand) })),
        change(first, { polygon: outline }),
      ]);
      context.select([first.standId]);
      say(labels.mergedInto(first.number));
    },
    /** The caller's fields, for everything that is selected and is a stand (or is what `of` says). */
    setExtra(chosen: readonly DrawnStand[], extra: Extra) {
      session.commit(chosen.map((stand) => change(stand, { extra: { ...stand.extra, ...extra } })));
    },
    setKind(stand: DrawnStand, fixture: FixtureKind) {
      session.commit([change(stand, { fixture })]);
    },
  };
}
