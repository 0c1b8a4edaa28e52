import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus between the cells of a grid; `data-row` and `data-column` say where each is. */
export function moveInGrid(grid: HTMLElement | null, event: KeyboardEvent): void {
  const step = steps[event.key];
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  if (!grid || !step || !here) return;
  event.preventDefault();
  const row = Number(here.dataset['row']) + step[0];
  const column = Number(here.dataset['column']) + step[1];
  const next = grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  next?.focus();
}
