import type { Point } from '@foyer/domain/segment.ts';

export type Line = { readonly from: Point; readonly to: Point; readonly layer: string };
export type Joined = {
  readonly outlines: readonly { readonly polygon: Point[]; readonly layer: string }[];
  /** Lines that enclose nothing. */
  readonly left: number;
};

/** In the drawing's own units: ends this near were meant to meet. */
const NEAR = 1e-4;

/**
 * Single lines that run around a piece of ground, as programs without polygons draw them. Where
 * three of them meet nobody can say which belong together, so these stay lines.
 */
export function joinedLines(lines: readonly Line[]): Joined {
  const ends = new Map<string, Line[]>();
  const keyOf = ({ x, y }: Point, layer: string) =>
    `${layer} ${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`;
  for (const line of lines) {
    for (const point of [line.from, line.to]) {
      const key = keyOf(point, line.layer);
      ends.set(key, [...(ends.get(key) ?? []), line]);
    }
  }
  const outlines: { polygon: Point[]; layer: string }[] = [];
  const seen = new Set<Line>();
  for (const first of lines) {
    if (seen.has(first)) continue;
    const { layer } = first;
    const polygon = [first.from];
    const way = [first];
    seen.add(first);
    let at = first.to;
    for (;;) {
      const here = ends.get(keyOf(at, layer)) ?? [];
      const next = here.length === 2 ? here.find((line) => !seen.has(line)) : undefined;
      if (!next) break;
      polygon.push(at);
      way.push(next);
      seen.add(next);
      at = keyOf(next.from, layer) === keyOf(at, layer) ? next.to : next.from;
    }
    const isClosed =
      keyOf(at, layer) === keyOf(first.from, layer) &&
      ends.get(keyOf(at, layer))?.length === 2 &&
      way.length >= 3;
    if (isClosed) outlines.push({ polygon, layer });
  }
  const used = outlines.reduce((sum, { polygon }) => sum + polygon.length, 0);
  return { outlines, left: lines.length - used };
}
