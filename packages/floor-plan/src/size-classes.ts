/** Square metres: above `over`, up to and with `upTo`; null where the class is open to that side. */
export type SizeClass = { readonly over: number | null; readonly upTo: number | null };

const MOST = 5;

/** At most five classes of about as many stands each, with whole square metres between them. */
export function sizeClasses(areas: readonly number[]): SizeClass[] {
  const sorted = [...areas].sort((a, b) => a - b);
  const distinct = [...new Set(sorted.map(Math.ceil))];
  const limits =
    distinct.length <= MOST
      ? distinct.slice(0, -1)
      : Array.from({ length: MOST - 1 }, (_, i) =>
          Math.ceil(sorted[Math.floor((sorted.length * (i + 1)) / MOST)] ?? 0),
        );
  const between = [...new Set(limits)].filter((limit) => limit < (distinct.at(-1) ?? 0));
  return [...between, null].map((upTo, i) => ({ over: between[i - 1] ?? null, upTo }));
}

/** The position of the class an area is in. */
export function classOfSize(classes: readonly SizeClass[], area: number): number {
  return classes.findIndex(({ upTo }) => upTo === null || area <= upTo);
}
