import { rectangle } from '@foyer/domain/polygon.ts';
import { describe, expect, it } from 'vitest';
import type { PlanStand } from '../plan.ts';
import { inNumberOrder } from '../stand-order.ts';
import { type KeyWish, wishOf } from './stand-keys.ts';

const stand = (number: string, column: number): PlanStand => ({
  standId: number,
  number,
  polygon: rectangle({ left: column * 3, top: 0, right: column * 3 + 3, bottom: 3 }),
  tone: 'available',
  spoken: `Stand ${number}`,
});
// The numbers run against the places: B2 is left of A10 is left of A2.
const stands = [stand('B2', 0), stand('A10', 1), stand('A2', 2), stand('B-7', 3)];
const ordered = inNumberOrder(stands);

function wish(
  key: string,
  place: { active?: string | null; typed?: string; shift?: boolean } = {},
) {
  const { active = 'A10', typed = '', shift = false } = place;
  const event = { key, shiftKey: shift, ctrlKey: false, metaKey: false, altKey: false };
  return wishOf(event, { stands, ordered, active, typed });
}
const going = (standId: string): KeyWish => ({ kind: 'go', standId });

describe('a key on the plan', () => {
  it('an arrow goes to the neighbour in the hall, not in the list', () => {
    expect(wish('ArrowLeft')).toEqual(going('B2'));
    expect(wish('ArrowRight')).toEqual(going('A2'));
    expect(wish('ArrowUp')).toEqual({ kind: 'nothing_there', direction: 'up' });
  });

  it('an arrow begins at the first stand when there is none yet, or it is gone', () => {
    expect(wish('ArrowDown', { active: null })).toEqual(going('A2'));
    expect(wish('ArrowDown', { active: 'gone' })).toEqual(going('A2'));
  });

  it('Home, End and the page keys walk through the numbers', () => {
    expect(wish('Home')).toEqual(going('A2'));
    expect(wish('End')).toEqual(going(ordered.at(-1)?.standId ?? ''));
    expect(wish('PageDown')).toEqual(going(ordered[2]?.standId ?? ''));
    expect(wish('PageUp')).toEqual(going('A2'));
    expect(wish('PageUp', { active: 'A2' })).toEqual(going('A2'));
  });

  it('letters and digits gather to a number', () => {
    expect(wish('b')).toEqual(going('B-7'));
    expect(wish('1', { typed: 'a' })).toEqual(going('A10'));
    expect(wish('9', { typed: 'a' })).toEqual({ kind: 'no_such_number', typed: 'A9' });
  });

  it('a minus zooms out, but within a typed number it is a hyphen', () => {
    expect(wish('-')).toEqual({ kind: 'zoom_out' });
    expect(wish('+')).toEqual({ kind: 'zoom_in' });
    expect(wish('-', { typed: 'b' })).toEqual(going('B-7'));
    expect(wish('-', { typed: 'a' })).toEqual({ kind: 'zoom_out' });
    expect(wish('+', { typed: 'a' })).toEqual({ kind: 'zoom_in' });
  });

  it('Enter opens, the space bar selects, Escape leaves, shift and an arrow move the plan', () => {
    expect(wish('Enter')).toEqual({ kind: 'open' });
    expect(wish(' ')).toEqual({ kind: 'select' });
    expect(wish('Escape')).toEqual({ kind: 'leave' });
    expect(wish('ArrowUp', { shift: true })).toEqual({ kind: 'pan', direction: 'up' });
  });

  it('leaves the keys of the browser and of the page alone', () => {
    const event = { key: 'a', shiftKey: false, ctrlKey: true, metaKey: false, altKey: false };
    expect(wishOf(event, { stands, ordered, active: null, typed: '' })).toBeNull();
    expect(wish('Tab')).toBeNull();
    expect(wish('F5')).toBeNull();
    expect(wish('?')).toBeNull();
  });
});
