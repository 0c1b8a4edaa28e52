import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { slotOf } from '@foyer/domain/demo/demo.rules.ts';
import type { DemoSlot, ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Column, isFree, type Obstacles, obstaclesOf, occupiedBy } from './placing.ts';
import type { OpenProgramme } from './use-programme.ts';

/** A demo in the hand: where it would go, and what stands in its way there. */
export type Placing = {
  readonly demo: ProgrammeDemo;
  readonly slot: DemoSlot;
  readonly by: 'keys' | 'pointer';
  /** What the pointer is over; keys never leave the board. */
  readonly over: 'board' | 'tray' | 'nothing';
  readonly obstacles: Obstacles;
};

type Held = Omit<Placing, 'obstacles' | 'demo'> & { readonly demoId: string };

type UsePlacing = {
  programme: OpenProgramme;
  day: CalendarDate;
  columns: readonly Column[];
  onPlace: (demo: ProgrammeDemo, slot: DemoSlot) => void;
};

/** Holds one demo over the board until it is put down or let go. */
export function usePlacing({ programme, day, columns, onPlace }: UsePlacing) {
  const { event, demos, plenaries, places } = programme;
  const [held, setHeld] = useState<Held | null>(null);
  const occupied = useMemo(() => occupiedBy(demos, plenaries), [demos, plenaries]);
  const obstaclesAt = (demo: ProgrammeDemo, slot: DemoSlot) =>
    obstaclesOf(demo, slot, { event, occupied, places });

  const now = useRef<Placing | null>(null);
  // A colleague may have changed it, or taken it away, while it was in the hand.
  const demo = held && demos.find(({ demoId }) => demoId === held.demoId);
  now.current = held && demo ? { ...held, demo, obstacles: obstaclesAt(demo, held.slot) } : null;
  const placing = now.current;

  // Turning to another day takes along what is in the hand.
  useEffect(() => setHeld((old) => old && { ...old, slot: { ...old.slot, day } }), [day]);

  /** Where it is or was wished for, on the day that is shown, in a place that is there. */
  const pickUp = (picked: ProgrammeDemo, by: Placing['by']): DemoSlot => {
    const wish = slotOf(picked, event.timeZone);
    const placeId = columns.includes(wish.placeId) ? wish.placeId : null;
    const slot = { ...wish, day, placeId };
    setHeld({ demoId: picked.demoId, slot, by, over: 'board' });
    return slot;
  };
  const letGo = () => setHeld(null);
  const hold = (change: Partial<Pick<Placing, 'slot' | 'over'>>) =>
    setHeld((old) => old && { ...old, ...change });
  /** Puts it down there if it may; false when something is in its way. */
  const putDown = (picked: ProgrammeDemo, slot: DemoSlot): boolean => {
    if (!isFree(obstaclesAt(picked, slot))) return false;
    onPlace(picked, slot);
    letGo();
    return true;
  };
  return { placing, now, obstaclesAt, pickUp, hold, putDown, letGo };
}

export type Hand = ReturnType<typeof usePlacing>;
