import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { isDialogOpen, isTyping } from '@foyer/ui/keys/use-page-keys.ts';
import { type KeyboardEvent as PressEvent, useEffect, useRef } from 'react';
import { type Column, type Shift, shifted, steppedMinutes } from './placing.ts';
import type { Hand, Placing } from './use-placing.ts';

type UseBoardKeys = {
  hand: Hand;
  columns: readonly Column[];
  days: readonly CalendarDate[];
  day: CalendarDate;
  onDay: (day: CalendarDate) => void;
  onPlaced: (demo: ProgrammeDemo) => void;
  onLetGo: (demo: ProgrammeDemo) => void;
  onRefused: (placing: Placing) => void;
};

/**
 * Arrow keys take the block with the focus into the hand and move it: a quarter of an hour, five
 * minutes with Alt, its length with Shift, another day with Page keys. Enter puts it down, Escape
 * lets go. While something is in the hand the keys work wherever the focus is.
 */
export function useBoardKeys(given: UseBoardKeys) {
  const latest = useRef(given);
  latest.current = given;
  const isHolding = given.hand.placing?.by === 'keys';

  useEffect(() => {
    if (!isHolding) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || isTyping(event.target) || isDialogOpen()) return;
      if (handle(event, latest.current)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isHolding]);

  /** For a block or a card of the tray: begins the move. */
  return (demo: ProgrammeDemo, event: PressEvent) => {
    const { hand, columns } = latest.current;
    const isStart = shiftOf(event, '00:00') !== null || event.key === 'm';
    if (!isStart || hand.placing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const slot = hand.pickUp(demo, 'keys');
    // What waits lands where it was wished for first; what is on the board goes on at once.
    const shift = demo.status === 'scheduled' ? shiftOf(event, slot.startTime) : null;
    if (shift) hand.hold({ slot: shifted(slot, shift, columns) });
  };
}

function handle(event: KeyboardEvent, given: UseBoardKeys): boolean {
  const { hand, columns } = given;
  const placing = hand.now.current;
  if (!placing) return false;
  const { demo, slot } = placing;
  const shift = shiftOf(event, slot.startTime);
  if (shift) {
    hand.hold({ slot: shifted(slot, shift, columns) });
    return true;
  }
  if (event.key === 'Escape') {
    hand.letGo();
    given.onLetGo(demo);
    return true;
  }
  // A button that has the focus, such as "let go", keeps its own Enter.
  const isOnButton = (event.target as HTMLElement | null)?.closest?.('[data-placing-act]');
  if (event.key === 'Enter' && !isOnButton) {
    if (hand.putDown(demo, slot)) given.onPlaced(demo);
    else given.onRefused(placing);
    return true;
  }
  if (event.key === 'PageDown' || event.key === 'PageUp') {
    const day = given.days[given.days.indexOf(given.day) + (event.key === 'PageDown' ? 1 : -1)];
    if (day) given.onDay(day);
    return true;
  }
  return false;
}

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey'>;

function shiftOf({ key, altKey, shiftKey }: Keys, startTime: string): Shift | null {
  const step = altKey ? 5 : 15;
  if (key === 'ArrowLeft') return { columns: -1 };
  if (key === 'ArrowRight') return { columns: 1 };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const by = key === 'ArrowDown' ? step : -step;
  return shiftKey
    ? { longer: key === 'ArrowDown' ? 5 : -5 }
    : { minutes: steppedMinutes(startTime, by) };
}
