import type { KeyboardEvent, RefObject } from 'react';
import type { FloorPlanLabels } from '../floor-plan-labels.ts';
import type { PlanHall, PlanStand } from '../plan.ts';
import type { GestureMode } from './gestures.ts';
import { StandOptions } from './stand-options.tsx';

type Props = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly uid: string;
  readonly hall: PlanHall;
  readonly ordered: readonly PlanStand[];
  readonly active: string | null;
  readonly selected: ReadonlySet<string>;
  readonly multiple?: boolean | undefined;
  readonly gestures: GestureMode;
  readonly labels: Pick<FloorPlanLabels, 'stands' | 'noStands'>;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Whether the keyboard is at work here, so that its place has to be seen. */
  readonly onKeyboard: (atWork: boolean) => void;
  readonly onEnter: () => void;
};

/**
 * The plan's one tab stop, lying over the canvas: it takes pointer and keys, and holds the stands as
 * a list whose active option assistive technology reads.
 */
export function StandList({ ref, uid, hall, ordered, active, ...props }: Props) {
  const { labels, onKeyboard } = props;
  const empty = ordered.length === 0;
  const optionId = (standId: string) => `${uid}stand-${standId}`;
  const named = {
    'aria-label': labels.stands(hall.name, ordered.length),
    'aria-activedescendant': active === null ? undefined : optionId(active),
    'aria-multiselectable': props.multiple,
  };
  return (
    // A listbox without options is none; then the plan is a group to be named and moved about.
    // biome-ignore lint/a11y/noStaticElementInteractions: it has one of two roles.
    <div
      ref={ref}
      className="foyer-plan-list"
      data-gestures={props.gestures}
      role={empty ? 'group' : 'listbox'}
      tabIndex={0}
      {...(empty ? { 'aria-label': labels.noStands } : named)}
      aria-describedby={`${uid}keys`}
      onKeyDown={(event) => {
        onKeyboard(true);
        props.onKey(event);
      }}
      onFocus={(event) => {
        onKeyboard(event.currentTarget.matches(':focus-visible'));
        props.onEnter();
      }}
      onPointerDown={() => onKeyboard(false)}
      onBlur={() => onKeyboard(false)}
    >
      <div role="none" className="foyer-plan-unseen">
        <StandOptions ordered={ordered} active={active} selected={props.selected} idOf={optionId} />
      </div>
    </div>
  );
}
