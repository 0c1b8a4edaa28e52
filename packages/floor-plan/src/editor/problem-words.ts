import type { FloorPlanLabels } from '../floor-plan-labels.ts';
import type { PlanFixture } from '../plan.ts';
import type { FloorPlanEditorLabels } from './floor-plan-editor-labels.ts';
import type { DrawnStand } from './plan-change.ts';
import type { PlanProblem } from './plan-problems.ts';

type Words = {
  readonly stands: ReadonlyMap<string, DrawnStand>;
  readonly fixtures: readonly PlanFixture[];
  readonly labels: FloorPlanEditorLabels;
  readonly kinds: FloorPlanLabels['fixtureKinds'];
};

/** A problem as a sentence. */
export function problemWords(problem: PlanProblem, words: Words): string {
  const { labels } = words;
  const [one = '', other = ''] = problem.standIds.map(
    (standId) => words.stands.get(standId)?.number ?? '',
  );
  switch (problem.kind) {
    case 'overlap':
      return labels.overlap(one, other);
    case 'outside':
      return labels.outside(one);
    case 'crosses_itself':
      return labels.crossesItself(one);
    case 'same_number':
      return labels.sameNumber(one);
    case 'on_fixture': {
      const fixture = words.fixtures.find(({ fixtureId }) => fixtureId === problem.fixtureId);
      const name = fixture ? (fixture.caption ?? words.kinds[fixture.kind]) : '';
      return labels.onFixture(one, name);
    }
  }
}
