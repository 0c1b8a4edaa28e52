import { type ReactNode, useId } from 'react';
import type { PlanGroup } from './plan-group.ts';
import { ToneSwatch } from './tone-swatch.tsx';

export type GroupLegendProps = {
  readonly groups: readonly PlanGroup[];
  /** What the groups are, for example "Categories". */
  readonly label: string;
  readonly counts: ReadonlyMap<string, number>;
  /** What the stands of no group are called; absent where there are none. */
  readonly rest?: { readonly label: string; readonly count: number } | undefined;
  readonly chosen: string | null;
  /** Chosen once more, a group lets all others come back. */
  readonly onChoose?: ((groupId: string | null) => void) | undefined;
  /** Where a page works without a script, each choice is a link. */
  readonly hrefOf?: ((groupId: string | null) => string) | undefined;
};

/** The legend of groups is their filter as well: a chosen one stays, the others step back. */
export function GroupLegend({ groups, label, counts, rest, chosen, ...choice }: GroupLegendProps) {
  const uid = useId();
  // Letters stay those of the group, so one that nobody is in here may be left out.
  const shown = groups.filter(
    ({ groupId }) => groupId === chosen || (counts.get(groupId) ?? 0) > 0,
  );
  return (
    <ul className="foyer-plan-legend" aria-label={label}>
      {shown.map(({ groupId, label: name, tone, mark }) => (
        <li key={groupId}>
          <Choice
            isChosen={chosen === groupId}
            next={chosen === groupId ? null : groupId}
            {...choice}
          >
            <ToneSwatch tone={tone} id={`${uid}${tone}${mark}`} mark={mark} />
            <span className="foyer-plan-unseen">{mark}: </span>
            {name}
            <span className="foyer-plan-legend-count">{counts.get(groupId) ?? 0}</span>
          </Choice>
        </li>
      ))}
      {rest && rest.count > 0 && (
        <li>
          <ToneSwatch tone="muted" id={`${uid}rest`} />
          {rest.label}
          <span className="foyer-plan-legend-count">{rest.count}</span>
        </li>
      )}
    </ul>
  );
}

type ChoiceProps = Pick<GroupLegendProps, 'onChoose' | 'hrefOf'> & {
  readonly isChosen: boolean;
  readonly next: string | null;
  readonly children: ReactNode;
};

function Choice({ isChosen, next, onChoose, hrefOf, children }: ChoiceProps) {
  if (!hrefOf)
    return (
      <button
        type="button"
        className="foyer-plan-legend-choice"
        aria-pressed={isChosen}
        onClick={() => onChoose?.(next)}
      >
        {children}
      </button>
    );
  return (
    <a
      className="foyer-plan-legend-choice"
      href={hrefOf(next)}
      aria-current={isChosen || undefined}
      onClick={(event) => {
        const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
        if (!onChoose || elsewhere) return;
        event.preventDefault();
        onChoose(next);
      }}
    >
      {children}
    </a>
  );
}
