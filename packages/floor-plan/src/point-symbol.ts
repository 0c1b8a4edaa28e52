import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';

/** Signs for what is too small to be drawn to scale, in a square of 20 units around the middle. */
export const pointSymbols: Partial<Record<FixtureKind, string>> = {
  power: 'M1.5 -6.5 -4 1H-.5L-1.5 6.5 4 -1H.5Z',
  network: 'M-5 3.5H5M0 3.5V-1M-3 -5.5H3V-1H-3ZM-5 2.2V4.8M5 2.2V4.8',
};

/** In CSS pixels: how large the sign is at this zoom; 0 where it would only be a blot. */
export function pointRadius(sideMetres: number, pixelsPerMetre: number): number {
  if (pixelsPerMetre < 6) return 0;
  return Math.min(14, Math.max(7, (sideMetres * pixelsPerMetre) / 2));
}
