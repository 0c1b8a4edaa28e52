import type { Direction } from '../neighbour.ts';
import { type KeyWish, wishOf } from '../view/stand-keys.ts';
import type { PlanTool } from './plan-tool.ts';

/** What a key asks for in the editor. */
export type EditorWish =
  | { readonly kind: 'nudge' | 'stretch'; readonly direction: Direction }
  | { readonly kind: 'tool'; readonly tool: PlanTool }
  | {
      readonly kind:
        | 'add'
        | 'remove'
        | 'duplicate'
        | 'select_all'
        | 'undo'
        | 'redo'
        | 'edit'
        | 'leave'
        | 'turn_left'
        | 'turn_right';
    }
  | { readonly kind: 'view'; readonly wish: KeyWish };

type Key = Parameters<typeof wishOf>[0];
type Place = Omit<Parameters<typeof wishOf>[1], 'typed'> & { readonly anySelected: boolean };

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const tools: Record<string, PlanTool> = { v: 'select', s: 'stand', r: 'row', o: 'fixture' };

/**
 * Reads a key pressed on the plan. With something selected the arrows move it; without, they walk
 * from stand to stand, as in the viewer.
 */
export function editorWishOf(event: Key, place: Place): EditorWish | null {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return withControl(key, event.shiftKey);
  if (event.altKey) return null;
  if (key === 'n') return { kind: 'add' };
  const tool = tools[key];
  if (tool) return { kind: 'tool', tool };
  if (key === 'Escape') return { kind: 'leave' };
  if (place.anySelected) {
    const direction = arrows[key];
    if (direction) return { kind: event.shiftKey ? 'stretch' : 'nudge', direction };
    if (key === 'Delete' || key === 'Backspace') return { kind: 'remove' };
    if (key === 'Enter') return { kind: 'edit' };
    if (key === ',') return { kind: 'turn_left' };
    if (key === '.') return { kind: 'turn_right' };
  }
  // Letters are tools here, not numbers to jump to.
  if (/^[\p{L}\p{N}./]$/u.test(key)) return null;
  const wish = wishOf(event, { ...place, typed: '' });
  return wish ? { kind: 'view', wish } : null;
}

function withControl(key: string, shift: boolean): EditorWish | null {
  if (key === 'z') return { kind: shift ? 'redo' : 'undo' };
  if (key === 'y') return { kind: 'redo' };
  if (key === 'd') return { kind: 'duplicate' };
  if (key === 'a') return { kind: 'select_all' };
  return null;
}
