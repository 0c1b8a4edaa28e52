import { rectangle } from '@foyer/domain/polygon.ts';
import { describe, expect, it } from 'vitest';
import type { PlanStand } from '../plan.ts';
import { editorWishOf } from './editor-keys.ts';

const stands = ['A1', 'A2'].map(
  (number, i): PlanStand => ({
    standId: number,
    number,
    polygon: rectangle({ left: i * 3, top: 0, right: i * 3 + 3, bottom: 3 }),
    tone: 'draft',
    spoken: number,
  }),
);

function wish(keys: string, anySelected = true) {
  const parts = keys.split('+');
  const event = {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: false,
  };
  return editorWishOf(event, { stands, ordered: stands, active: 'A1', anySelected });
}

describe('a key in the editor', () => {
  it('moves and stretches what is selected', () => {
    expect(wish('ArrowLeft')).toEqual({ kind: 'nudge', direction: 'left' });
    expect(wish('Shift+ArrowDown')).toEqual({ kind: 'stretch', direction: 'down' });
    expect(wish('Delete')).toEqual({ kind: 'remove' });
    expect(wish('Enter')).toEqual({ kind: 'edit' });
  });

  it('walks from stand to stand while nothing is selected', () => {
    const go = { kind: 'view', wish: { kind: 'go', standId: 'A2' } };
    expect(wish('ArrowRight', false)).toEqual(go);
    expect(wish('Enter', false)).toEqual({ kind: 'view', wish: { kind: 'open' } });
    expect(wish('Delete', false)).toBeNull();
  });

  it('undoes and redoes as people know it, on every keyboard', () => {
    expect(wish('Ctrl+z')).toEqual({ kind: 'undo' });
    expect(wish('Meta+z')).toEqual({ kind: 'undo' });
    expect(wish('Ctrl+Shift+Z')).toEqual({ kind: 'redo' });
    expect(wish('Ctrl+y')).toEqual({ kind: 'redo' });
    expect(wish('Ctrl+d')).toEqual({ kind: 'duplicate' });
    expect(wish('Ctrl+a')).toEqual({ kind: 'select_all' });
    expect(wish('Ctrl+c')).toBeNull();
  });

  it('adds with N and changes the tool with a letter', () => {
    expect(wish('n')).toEqual({ kind: 'add' });
    expect(wish('r')).toEqual({ kind: 'tool', tool: 'row' });
    expect(wish('x')).toBeNull();
    expect(wish('=')).toEqual({ kind: 'view', wish: { kind: 'zoom_in' } });
  });
});
