import { isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import type { FloorPlanLabels } from './floor-plan-labels.ts';
import type { PlanFixture } from './plan.ts';
import { pointSymbols } from './point-symbol.ts';

type Props = {
  readonly fixtures: readonly PlanFixture[];
  readonly labels: Pick<FloorPlanLabels, 'fixtures' | 'fixtureKinds'>;
};

/** What the signs on the plan stand for: those that are there. */
export function PointLegend({ fixtures, labels }: Props) {
  const kinds = [...new Set(fixtures.map(({ kind }) => kind).filter(isPoint))].sort();
  if (kinds.length === 0) return null;
  return (
    <ul className="foyer-plan-legend" aria-label={labels.fixtures}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-11 -11 22 22" width="18" height="18" aria-hidden="true">
            <circle
              r="10"
              style={{ fill: 'var(--foyer-surface-raised)', stroke: 'var(--foyer-text-muted)' }}
            />
            <path
              d={pointSymbols[kind]}
              fill="none"
              strokeWidth="1.6"
              style={{ stroke: 'var(--foyer-text)' }}
            />
          </svg>
          {labels.fixtureKinds[kind]}
        </li>
      ))}
    </ul>
  );
}
