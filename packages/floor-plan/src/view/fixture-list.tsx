import type { FloorPlanLabels } from '../floor-plan-labels.ts';
import type { PlanFixture } from '../plan.ts';

type Props = {
  readonly fixtures: readonly PlanFixture[];
  readonly labels: Pick<FloorPlanLabels, 'fixtures' | 'fixtureKinds'>;
};

/** What else stands in the hall, in words. */
export function FixtureList({ fixtures, labels }: Props) {
  if (fixtures.length === 0) return null;
  return (
    <ul className="foyer-plan-unseen" aria-label={labels.fixtures}>
      {fixtures.map(({ fixtureId, kind, caption }) => (
        <li key={fixtureId}>
          {caption ? `${labels.fixtureKinds[kind]}: ${caption}` : labels.fixtureKinds[kind]}
        </li>
      ))}
    </ul>
  );
}
