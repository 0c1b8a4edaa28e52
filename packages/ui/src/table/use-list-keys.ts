import type { RefObject } from 'react';
import { usePageKeys } from '../keys/use-page-keys.ts';

type ListKeys = {
  body: RefObject<HTMLTableSectionElement | null>;
  openId: string | undefined;
  onOpen: ((id: string) => void) | undefined;
  onToggle: ((id: string) => void) | undefined;
};

/**
 * `j` and `k` walk the rows, `x` selects the one that has the focus. While a panel is open, walking
 * opens the next row in it, so that a reviewer goes on without leaving it.
 */
export function useListKeys({ body, openId, onOpen, onToggle }: ListKeys): void {
  const rows = () => [...(body.current?.querySelectorAll<HTMLElement>('[data-row-id]') ?? [])];
  const focusedIndex = (all: HTMLElement[]) =>
    all.findIndex((row) => row.contains(document.activeElement));

  const walk = (step: 1 | -1) => {
    const all = rows();
    const isPanelOpen = openId !== undefined;
    const at = isPanelOpen
      ? all.findIndex((row) => row.dataset.rowId === openId)
      : focusedIndex(all);
    const next = all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))];
    if (!next) return;
    if (isPanelOpen && next.dataset.rowId) onOpen?.(next.dataset.rowId);
    else focusRow(next);
    next.scrollIntoView({ block: 'nearest' });
  };
  const toggle = () => {
    const id = rows()[focusedIndex(rows())]?.dataset.rowId;
    if (id) onToggle?.(id);
  };

  usePageKeys({ j: () => walk(1), k: () => walk(-1), x: toggle });
}

function focusRow(row: HTMLElement): void {
  const target =
    row.querySelector<HTMLElement>('[data-opens-row]') ??
    row.querySelector<HTMLElement>('a, button, input');
  target?.focus({ preventScroll: true });
}
