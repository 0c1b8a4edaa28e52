import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { mayActOnDemo } from '@foyer/domain/demo/demo.policy.ts';
import type { DemoSlot, ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { minuteHeight } from './board-box.ts';
import type { Column } from './placing.ts';
import { useBoardKeys } from './use-board-keys.ts';
import type { DemoActs } from './use-demo-acts.ts';
import { useDrag } from './use-drag.ts';
import { type Hand, type Placing, usePlacing } from './use-placing.ts';
import type { OpenProgramme } from './use-programme.ts';

export type BoardGrip = {
  readonly mayPlan: boolean;
  readonly hand: Hand;
  readonly place: (demo: ProgrammeDemo, slot: DemoSlot) => void;
  /** What makes an element the handle of its demo. */
  readonly of: (
    demo: ProgrammeDemo,
    onOpen: () => void,
  ) => {
    onClick: () => void;
    onKeyDown: ((event: KeyboardEvent) => void) | undefined;
    onPointerDown: ((event: PointerEvent<HTMLElement>) => void) | undefined;
  };
};

/** Longer than a placing takes to show, also when it is refused and goes back. */
const followMs = 5000;
type Followed = { readonly demoId: string; readonly until: number; isNew: boolean };

type UseBoard = {
  programme: OpenProgramme;
  day: CalendarDate;
  columns: readonly Column[];
  fromHour: number;
  acts: DemoActs;
  onDay: (day: CalendarDate) => void;
  onRefused: (placing: Placing) => void;
};

/** Pointer, keys and what they hold, for one board and its tray. */
export function useBoard({ programme, acts, ...given }: UseBoard) {
  const { role } = useOrganiserHat();
  const mayPlan = mayActOnDemo({ kind: 'organiser', role }, 'schedule');
  const board = useRef<HTMLDivElement>(null);
  const tray = useRef<HTMLElement>(null);
  const focusOn = useRef<Followed | null>(null);
  const hand = usePlacing({ ...given, programme, onPlace: acts.place });
  const focusAgain = ({ demoId }: ProgrammeDemo) => {
    focusOn.current = { demoId, until: performance.now() + followMs, isNew: true };
  };
  const onKeyDown = useBoardKeys({
    ...given,
    hand,
    days: programme.days,
    onPlaced: focusAgain,
    onLetGo: focusAgain,
  });
  const drag = useDrag({
    hand,
    board,
    tray,
    minuteHeight,
    fromHour: given.fromHour,
    timeZone: programme.event.timeZone,
    onRefused: given.onRefused,
    onTray: (demo) => demo.status === 'scheduled' && acts.takeBack(demo),
  });

  useFocusThatFollows(focusOn, hand.placing !== null);

  const grip: BoardGrip = {
    mayPlan,
    hand,
    place: acts.place,
    of: (demo, onOpen) => {
      return {
        onClick: () => drag.endsDrag() || onOpen(),
        onKeyDown: mayPlan ? (event) => onKeyDown(demo, event) : undefined,
        onPointerDown: mayPlan ? (event) => drag.onPointerDown(demo, event) : undefined,
      };
    },
  };
  const putDown = () => {
    const { current } = hand.now;
    if (!current) return;
    if (hand.putDown(current.demo, current.slot)) focusAgain(current.demo);
    else given.onRefused(current);
  };
  const letGo = () => {
    if (hand.now.current) focusAgain(hand.now.current.demo);
    hand.letGo();
  };
  return { board, tray, grip, putDown, letGo };
}

/**
 * A block that leaves the tray or changes its column is a new element, and the old one takes the
 * focus with it. For a while it is given back wherever the demo turns up, unless it was moved on.
 */
function useFocusThatFollows(focusOn: RefObject<Followed | null>, isHolding: boolean): void {
  useEffect(() => {
    const { current } = focusOn;
    if (!current || isHolding) return;
    const active = document.activeElement as HTMLElement | null;
    const isLost = active === document.body || active === null;
    const isElsewhere = !current.isNew && !isLost && active.dataset['demo'] !== current.demoId;
    if (performance.now() > current.until || isElsewhere) {
      focusOn.current = null;
      return;
    }
    if (!current.isNew && !isLost) return;
    const block =
      document.querySelector<HTMLElement>(`[data-column] [data-demo="${current.demoId}"]`) ??
      document.querySelector<HTMLElement>(`[data-demo="${current.demoId}"]`);
    if (!block) return;
    current.isNew = false;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
