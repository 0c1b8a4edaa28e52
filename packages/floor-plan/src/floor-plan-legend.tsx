import { useId } from 'react';
import type { FloorPlanLabels } from './floor-plan-labels.ts';
import type { StateTone } from './plan.ts';
import { ToneSwatch } from './tone-swatch.tsx';

export type FloorPlanLegendProps = {
  /** Those that can occur in this view, in the order shown. */
  readonly tones: readonly StateTone[];
  /** Texts of a tone may be replaced: what `muted` stands for differs from page to page. */
  readonly labels: Pick<FloorPlanLabels, 'legend' | 'tones'>;
  /** How many stands have the tone, shown beside it. */
  readonly counts?: Partial<Record<StateTone, number>> | undefined;
};

export function FloorPlanLegend({ tones, labels, counts }: FloorPlanLegendProps) {
  const uid = useId();
  return (
    <ul className="foyer-plan-legend" aria-label={labels.legend}>
      {tones.map((tone) => (
        <li key={tone}>
          <ToneSwatch tone={tone} id={`${uid}${tone}`} />
          {labels.tones[tone]}
          {counts && <span className="foyer-plan-legend-count">{counts[tone] ?? 0}</span>}
        </li>
      ))}
    </ul>
  );
}
