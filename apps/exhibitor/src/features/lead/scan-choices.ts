import { useSyncExternalStore } from 'react';

/** How somebody holds and hears this device; remembered on it, and nothing about anybody. */
export type ScanChoices = {
  readonly hand: 'right' | 'left';
  readonly hasSound: boolean;
  readonly hasVibration: boolean;
};

const key = 'foyer_scan_choices';
const atFirst: ScanChoices = { hand: 'right', hasSound: true, hasVibration: true };

let choices = readChoices();
const watching = new Set<() => void>();

export const scanChoices = (): ScanChoices => choices;

export function useScanChoices(): ScanChoices {
  return useSyncExternalStore(watch, scanChoices);
}

export function choose(changed: Partial<ScanChoices>): void {
  choices = { ...choices, ...changed };
  try {
    window.localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // Full, or forbidden: it holds until the page is closed.
  }
  for (const told of watching) told();
}

function watch(told: () => void): () => void {
  watching.add(told);
  return () => void watching.delete(told);
}

function readChoices(): ScanChoices {
  try {
    return { ...atFirst, ...JSON.parse(window.localStorage.getItem(key) ?? '{}') };
  } catch {
    return atFirst;
  }
}
