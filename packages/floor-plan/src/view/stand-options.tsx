import { memo } from 'react';
import type { PlanStand } from '../plan.ts';

/** Up to here every stand is in the page; beyond, a window around the active one. */
const ALL = 2500;
const AROUND = 150;

type Props = {
  readonly idOf: (standId: string) => string;
  readonly ordered: readonly PlanStand[];
  readonly active: string | null;
  readonly selected: ReadonlySet<string>;
};

/** The stands as a list beside the canvas, for screen readers; the canvas itself is mute. */
export function StandOptions({ idOf, ordered, active, selected }: Props) {
  const whole = ordered.length <= ALL;
  const at = whole
    ? 0
    : Math.max(
        0,
        ordered.findIndex(({ standId }) => standId === active),
      );
  const first = whole ? 0 : Math.max(0, at - AROUND);
  const shown = whole ? ordered : ordered.slice(first, at + AROUND);
  return shown.map((stand, i) => (
    <StandOption
      key={stand.standId}
      id={idOf(stand.standId)}
      standId={stand.standId}
      spoken={stand.spoken}
      selected={selected.has(stand.standId)}
      position={first + i + 1}
      count={ordered.length}
    />
  ));
}

type OptionProps = {
  readonly id: string;
  readonly standId: string;
  readonly spoken: string;
  readonly selected: boolean;
  readonly position: number;
  readonly count: number;
};

const StandOption = memo(function StandOption(option: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names the active option.
    <div
      role="option"
      id={option.id}
      data-stand={option.standId}
      aria-selected={option.selected}
      aria-posinset={option.position}
      aria-setsize={option.count}
    >
      {option.spoken}
    </div>
  );
});
