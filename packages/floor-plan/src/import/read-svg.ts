import { area, bounds, centre, contains, rectangle } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import svgpath from 'svgpath';
import {
  cleaned,
  type FoundShape,
  foundOrNothing,
  type ReadPlan,
  refused,
} from './imported-plan.ts';

const inkscape = 'http://www.inkscape.org/namespaces/inkscape';
/** What is defined to be used elsewhere, or is no drawing. */
const unseen = 'defs, symbol, clipPath, mask, pattern, marker, metadata, style, script';
const perMetre: Record<string, number> = { mm: 1000, cm: 100, m: 1, in: 39.3701 };

/** Rectangles, polygons and closed paths, with every transform around them; nothing is run or shown. */
export function readSvgPlan(text: string): ReadPlan {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = file.documentElement;
  if (file.querySelector('parsererror') || root.localName !== 'svg') {
    return refused({ code: text.includes('<svg') ? 'broken' : 'not_a_drawing' });
  }
  const shapes: FoundShape[] = [];
  let passedOver = 0;
  for (const element of root.querySelectorAll(
    'rect, polygon, polyline, path, line, circle, ellipse',
  )) {
    if (element.closest(unseen)) continue;
    const outlines = outlinesOf(element);
    if (!outlines || outlines.length === 0) passedOver += 1;
    for (const polygon of outlines ?? []) {
      shapes.push({ number: nameOf(element), polygon, layer: layerOf(element) });
    }
  }
  const labels = [...root.querySelectorAll('text')].filter((one) => !one.closest(unseen));
  return foundOrNothing({
    shapes: withLabels(shapes, labels),
    unitsPerMetre: scaleOf(root),
    isPlaced: false,
    passedOver,
  });
}

const numberAt = (element: Element, name: string) =>
  Number.parseFloat(element.getAttribute(name) ?? '0') || 0;

/** In the drawing's own units; null for what has no closed outline. */
function outlinesOf(element: Element): Point[][] | null {
  const path = pathOf(element);
  if (path === null) return null;
  let moved = svgpath(path);
  for (let at: Element | null = element; at; at = at.parentElement) {
    const transform = at.getAttribute('transform');
    if (transform) moved = moved.transform(transform);
  }
  return flattened(moved);
}

function pathOf(element: Element): string | null {
  switch (element.localName) {
    case 'rect': {
      const [x, y] = [numberAt(element, 'x'), numberAt(element, 'y')];
      const [width, height] = [numberAt(element, 'width'), numberAt(element, 'height')];
      if (width <= 0 || height <= 0) return null;
      const corners = rectangle({ left: x, top: y, right: x + width, bottom: y + height });
      return `M${corners.map((point) => `${point.x} ${point.y}`).join('L')}Z`;
    }
    case 'polygon':
      return `M${element.getAttribute('points')?.trim()}Z`;
    case 'polyline':
      return `M${element.getAttribute('points')?.trim()}`;
    case 'path':
      return element.getAttribute('d');
    default:
      return null;
  }
}

/** Each closed part of a path as corners; curves in eight straight edges. */
function flattened(path: ReturnType<typeof svgpath>): Point[][] {
  const parts: { points: Point[]; isClosed: boolean }[] = [];
  let at: Point = { x: 0, y: 0 };
  path
    .abs()
    .unarc()
    .unshort()
    .iterate(([command, ...given]) => {
      const last = parts.at(-1);
      const numbers = given as unknown as number[];
      const end = { x: numbers.at(-2) ?? at.x, y: numbers.at(-1) ?? at.y };
      if (command === 'M') parts.push({ points: [end], isClosed: false });
      else if (command === 'Z' && last) {
        last.isClosed = true;
        at = last.points[0] ?? at;
        return;
      } else if (command === 'H') last?.points.push({ x: numbers[0] ?? at.x, y: at.y });
      else if (command === 'V') last?.points.push({ x: at.x, y: numbers[0] ?? at.y });
      else if (command === 'C' || command === 'Q') last?.points.push(...curve(at, numbers));
      else last?.points.push(end);
      at = parts.at(-1)?.points.at(-1) ?? at;
    });
  return parts
    .filter(({ points, isClosed }) => isClosed || meets(points))
    .map(({ points }) => cleaned(points))
    .filter((points) => points.length >= 3 && points.every(({ x, y }) => Number.isFinite(x + y)));
}

const meets = (points: readonly Point[]) =>
  points.length > 3 && points[0]?.x === points.at(-1)?.x && points[0]?.y === points.at(-1)?.y;

function curve(from: Point, numbers: readonly number[]): Point[] {
  const points = [from];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    points.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 });
  }
  return Array.from({ length: 8 }, (_, i) => onCurve(points, (i + 1) / 8));
}

function onCurve(points: readonly Point[], t: number): Point {
  if (points.length === 1) return points[0] ?? { x: 0, y: 0 };
  const nearer = points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
  });
  return onCurve(nearer, t);
}

function nameOf(element: Element): string | null {
  const title = element.querySelector(':scope > title')?.textContent;
  const label = element.getAttributeNS(inkscape, 'label') ?? element.getAttribute('data-number');
  const id = element.getAttribute('id') ?? '';
  // Programs number what has no name of its own: rect12, path3057-5, polygon1.
  const given = /^(?:rect|path|polygon|polyline|shape|g)[\d_-]*$/i.test(id) ? '' : id;
  return (label?.trim() || title?.trim() || given).slice(0, 12) || null;
}

function layerOf(element: Element): string {
  const group = element.parentElement?.closest('g');
  return group?.getAttributeNS(inkscape, 'label') ?? group?.getAttribute('id') ?? '';
}

/** A text inside an outline says more than the name a program gave it. */
function withLabels(shapes: readonly FoundShape[], labels: readonly Element[]): FoundShape[] {
  const placed = labels.flatMap((label) => {
    const text = label.textContent?.trim().replaceAll(/\s+/g, ' ');
    const first = label.querySelector('tspan[x]') ?? label;
    let at = svgpath(`M${numberAt(first, 'x')} ${numberAt(first, 'y')}`);
    for (let up: Element | null = label; up; up = up.parentElement) {
      const transform = up.getAttribute('transform');
      if (transform) at = at.transform(transform);
    }
    let point: Point = { x: 0, y: 0 };
    at.abs().iterate(([, x, y]) => {
      point = { x: Number(x), y: Number(y) };
    });
    return text ? [{ text, point }] : [];
  });
  return shapes.map((shape) => {
    const middle = centre(bounds(shape.polygon));
    const own = placed
      .filter(({ point }) => contains(shape.polygon, point))
      .filter(({ point }) => isSmallest(shape, shapes, point))
      .sort((a, b) => gap(a.point, middle) - gap(b.point, middle))[0];
    return own ? { ...shape, number: own.text.slice(0, 12) } : shape;
  });
}

function isSmallest(shape: FoundShape, shapes: readonly FoundShape[], point: Point): boolean {
  const size = area(shape.polygon);
  return !shapes.some(
    (other) => other !== shape && area(other.polygon) < size && contains(other.polygon, point),
  );
}

const gap = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Where the size is given in real units and the drawing has units of its own, the two tell the scale of the paper. */
function scaleOf(root: Element): number | null {
  const match = /^([\d.]+)\s*(mm|cm|m|in)$/.exec(root.getAttribute('width')?.trim() ?? '');
  const box = root
    .getAttribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [size, unit] = [Number(match?.[1]), match?.[2] ?? ''];
  const factor = perMetre[unit];
  const width = box?.[2];
  if (!factor || !size || !width) return null;
  return (width / size) * factor;
}
