import type { DrawnStand } from './plan-change.ts';

type Used = { readonly stands: readonly DrawnStand[]; readonly taken: readonly string[] };

/** The numbers in this hall and in the others. */
export function usedNumbers({ stands, taken }: Used): string[] {
  return [...taken, ...stands.filter(({ fixture }) => !fixture).map(({ number }) => number)];
}
