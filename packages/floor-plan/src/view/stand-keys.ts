import { type Direction, neighbourStand } from '../neighbour.ts';
import type { PlanStand } from '../plan.ts';
import { standByTyping } from '../stand-order.ts';

/** What a key asks for on the plan. */
export type KeyWish =
  | { readonly kind: 'go'; readonly standId: string }
  | { readonly kind: 'nothing_there'; readonly direction: Direction }
  | { readonly kind: 'no_such_number'; readonly typed: string }
  | { readonly kind: 'open' | 'select' | 'leave' | 'zoom_in' | 'zoom_out' }
  | { readonly kind: 'pan'; readonly direction: Direction };

type Place = {
  readonly stands: readonly PlanStand[];
  /** The same stands by number: Home, End, Page Up and Page Down walk through it. */
  readonly ordered: readonly PlanStand[];
  readonly active: string | null;
  /** What has been typed so far of a number; empty after a pause. */
  readonly typed: string;
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const acts: Record<string, 'open' | 'select' | 'leave'> = {
  Enter: 'open',
  ' ': 'select',
  Escape: 'leave',
};

/** Reads a key pressed on the plan; null when the plan has no use for it. */
export function wishOf(event: Key, place: Place): KeyWish | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const direction = arrows[event.key];
  if (direction) return event.shiftKey ? { kind: 'pan', direction } : step(place, direction);
  const act = acts[event.key];
  if (act) return { kind: act };
  const leap = leapTo(event.key, place);
  if (leap) return { kind: 'go', standId: leap.standId };
  if (event.key === '+' || event.key === '=') return { kind: 'zoom_in' };
  // Within a number that has one, a minus is a hyphen.
  const hyphen = place.typed !== '' && standByTyping(place.ordered, `${place.typed}-`);
  if (event.key === '-' && !hyphen) return { kind: 'zoom_out' };
  return /^[\p{L}\p{N}./-]$/u.test(event.key) ? type(place, event.key) : null;
}

function step({ stands, ordered, active }: Place, direction: Direction): KeyWish {
  const from = stands.some(({ standId }) => standId === active) ? active : null;
  const to = from ? neighbourStand(stands, from, direction) : ordered[0];
  return to ? { kind: 'go', standId: to.standId } : { kind: 'nothing_there', direction };
}

function leapTo(key: string, { ordered, active }: Place): PlanStand | undefined {
  const at = ordered.findIndex(({ standId }) => standId === active);
  if (key === 'Home') return ordered[0];
  if (key === 'End') return ordered.at(-1);
  if (key === 'PageDown') return ordered[Math.min(ordered.length - 1, at + 1)];
  if (key === 'PageUp') return ordered[Math.max(0, at - 1)];
  return undefined;
}

function type({ ordered, typed }: Place, letter: string): KeyWish {
  const number = typed + letter;
  const stand = standByTyping(ordered, number);
  return stand
    ? { kind: 'go', standId: stand.standId }
    : { kind: 'no_such_number', typed: number.toUpperCase() };
}
