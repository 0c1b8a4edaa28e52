import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { useKept } from './use-kept.ts';

const schema = z.object({ version: z.int().nullable(), value: z.object({ text: z.string() }) });
const open = (text: string, version: number | null, key = 'one') =>
  renderHook(() =>
    useKept<{ text: string }, number | null>({ key, schema, value: { text }, version }),
  ).result;
beforeEach(() => window.sessionStorage.clear());

it('what is written is there again after a reload, with the version it began with', () => {
  const first = open('saved', 3);
  act(() => first.current.edit({ text: 'mine' }));
  const again = open('a colleague’s', 4).current;
  expect(again).toMatchObject({ value: { text: 'mine' }, version: 3, isRestored: true });
  expect(open('other', 1, 'two').current).toMatchObject({ isRestored: false, version: 1 });
});

it('what is saved or thrown away does not come back', () => {
  const first = open('saved', 3);
  act(() => first.current.edit({ text: 'mine' }));
  act(() => first.current.forget());
  expect(first.current.value).toEqual({ text: 'mine' });
  expect(open('mine', 4).current).toMatchObject({ isRestored: false, version: 4 });

  const second = open('mine', 4);
  act(() => second.current.edit({ text: 'more' }));
  const restored = open('mine', 4);
  act(() => restored.current.discard());
  expect(restored.current).toMatchObject({
    value: { text: 'mine' },
    version: 4,
    isRestored: false,
  });
  expect(window.sessionStorage).toHaveLength(0);
});

it('what an older Foyer kept and nobody can read is left alone', () => {
  window.sessionStorage.setItem('one', '{"value":');
  expect(open('saved', 3).current.value).toEqual({ text: 'saved' });
  window.sessionStorage.setItem('one', '{"version":1,"value":{"words":"x"}}');
  expect(open('saved', 3).current.value).toEqual({ text: 'saved' });
});
