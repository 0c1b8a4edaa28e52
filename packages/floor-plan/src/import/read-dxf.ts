import { area, bounds, centre, contains } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import DxfParser, { type IDxf, type IEntity, type IInsertEntity } from 'dxf-parser';
import {
  cleaned,
  type FoundShape,
  foundOrNothing,
  type ReadPlan,
  refused,
} from './imported-plan.ts';
import { joinedLines, type Line } from './joined-lines.ts';

/** $INSUNITS: what one unit of the drawing is, as units per metre. */
const unitsPerMetre: Record<number, number> = {
  1: 39.3701,
  2: 3.28084,
  4: 1000,
  5: 100,
  6: 1,
  14: 10,
};

type Vertex = Point & { readonly bulge?: number };
type Outline = { readonly polygon: Point[]; readonly layer: string };
type Label = { readonly at: Point; readonly text: string };
type Drawing = { outlines: Outline[]; lines: Line[]; labels: Label[]; passedOver: number };
type Place = (point: Point) => Point;

/** Blocks inside blocks; a file that nests deeper (or around in a ring) is broken. */
const DEEPEST = 8;

/** Closed polylines, filled pieces and lines that close a ring, also inside inserted blocks; a text inside an outline is its number. */
export function readDxfPlan(text: string): ReadPlan {
  let file: IDxf | null = null;
  try {
    // A DXF is pairs of lines and ends with EOF; the parser would take a torn one for finished.
    if (/(^|\n)\s*0\s*\r?\n\s*EOF\s*$/.test(text)) file = new DxfParser().parseSync(text);
  } catch {
    return refused({ code: 'broken' });
  }
  if (!file) return refused({ code: 'broken' });
  const drawing: Drawing = { outlines: [], lines: [], labels: [], passedOver: 0 };
  try {
    collect(file, file.entities, { into: drawing, place: (point) => point, depth: 0 });
  } catch {
    return refused({ code: 'broken' });
  }
  const joined = joinedLines(drawing.lines);
  // A DXF counts upwards, the plan downwards.
  const flipped = [...drawing.outlines, ...joined.outlines].map(({ polygon, layer }) => ({
    polygon: polygon.map(flip),
    layer,
  }));
  const labels = drawing.labels.map(({ at, text }) => ({ at: flip(at), text }));
  return foundOrNothing({
    shapes: flipped.map((outline) => shapeOf(outline, flipped, labels)),
    unitsPerMetre: unitsPerMetre[Number(file.header?.$INSUNITS)] ?? null,
    isPlaced: false,
    passedOver: drawing.passedOver + joined.left,
  });
}

type Way = { readonly into: Drawing; readonly place: Place; readonly depth: number };

function collect(file: IDxf, entities: readonly IEntity[], way: Way): void {
  if (way.depth > DEEPEST) throw new Error('Blocks nest too deeply');
  for (const entity of entities) {
    if (entity.type === 'INSERT') insert(file, entity as IInsertEntity, way);
    else if (!take(entity, way)) way.into.passedOver += 1;
  }
}

function insert(file: IDxf, entity: IInsertEntity, { into, place, depth }: Way): void {
  const block = file.blocks?.[entity.name];
  if (!block?.entities) return;
  const radians = ((entity.rotation ?? 0) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  const [xScale, yScale] = [entity.xScale ?? 1, entity.yScale ?? 1];
  const origin = block.position ?? { x: 0, y: 0 };
  collect(file, block.entities, {
    into,
    depth: depth + 1,
    place: (point) => {
      const [x, y] = [(point.x - origin.x) * xScale, (point.y - origin.y) * yScale];
      return place({
        x: entity.position.x + x * cos - y * sin,
        y: entity.position.y + x * sin + y * cos,
      });
    },
  });
}

/** Whether it was an outline or a text. */
function take(entity: IEntity, { into, place }: Way): boolean {
  if (entity.type === 'TEXT' || entity.type === 'MTEXT' || entity.type === 'ATTRIB') {
    const { text, startPoint, position } = entity as never as {
      text?: string;
      startPoint?: Point;
      position?: Point;
    };
    const at = startPoint ?? position;
    if (at && text) into.labels.push({ at: place(at), text: plainText(text) });
    return true;
  }
  if (entity.type === 'LINE' || entity.type === 'SOLID')
    return takeStraight(entity, { into, place });
  if (entity.type !== 'LWPOLYLINE' && entity.type !== 'POLYLINE') return false;
  const { vertices = [], shape } = entity as never as { vertices?: Vertex[]; shape?: boolean };
  const [first, last] = [vertices[0], vertices.at(-1)];
  const meets = first && last && vertices.length > 3 && first.x === last.x && first.y === last.y;
  if (!shape && !meets) return false;
  const polygon = cleaned(bent(vertices)).map(place);
  if (polygon.length < 3) return false;
  into.outlines.push({ polygon, layer: entity.layer ?? '' });
  return true;
}

/** Lines wait for others to join them; a filled piece names its last two corners crosswise. */
function takeStraight(entity: IEntity, { into, place }: Pick<Way, 'into' | 'place'>): boolean {
  const { vertices = [], points = [] } = entity as never as {
    vertices?: Point[];
    points?: Point[];
  };
  const layer = entity.layer ?? '';
  const [from, to] = vertices;
  if (entity.type === 'LINE' && from && to) {
    into.lines.push({ from: place(from), to: place(to), layer });
    return true;
  }
  const [a, b, d, c] = points;
  const polygon = cleaned([a, b, c, d].flatMap((point) => (point ? [place(point)] : [])));
  if (polygon.length < 3) return false;
  into.outlines.push({ polygon, layer });
  return true;
}

/** Arcs between two corners ("bulge", the tangent of a quarter of the angle) as a few straight edges. */
function bent(vertices: readonly Vertex[]): Point[] {
  return vertices.flatMap((from, i) => {
    const to = vertices[(i + 1) % vertices.length] ?? from;
    const { bulge = 0 } = from;
    const plain = { x: from.x, y: from.y };
    if (bulge === 0) return [plain];
    const angle = 4 * Math.atan(bulge);
    const steps = Math.max(2, Math.ceil(Math.abs(angle) / (Math.PI / 12)));
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    // From the middle of the chord to the centre of the circle.
    const off = (1 - bulge * bulge) / (4 * bulge);
    const [cx, cy] = [(from.x + to.x) / 2 - dy * off, (from.y + to.y) / 2 + dx * off];
    return Array.from({ length: steps }, (_, step) => {
      const turn = (angle * step) / steps;
      const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
      return {
        x: cx + (from.x - cx) * cos - (from.y - cy) * sin,
        y: cy + (from.x - cx) * sin + (from.y - cy) * cos,
      };
    });
  });
}

/** The text inside belongs to the smallest outline around it, and not to the hall. */
function shapeOf(outline: Outline, all: readonly Outline[], labels: readonly Label[]): FoundShape {
  const middle = centre(bounds(outline.polygon));
  const own = labels
    .filter(({ at }) => contains(outline.polygon, at) && smallestAround(at, all) === outline)
    .sort((a, b) => gap(a.at, middle) - gap(b.at, middle));
  return { ...outline, number: own[0]?.text.slice(0, 12) || null };
}

function smallestAround(point: Point, outlines: readonly Outline[]): Outline | undefined {
  return outlines
    .filter(({ polygon }) => contains(polygon, point))
    .sort((a, b) => area(a.polygon) - area(b.polygon))[0];
}

const gap = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const flip = ({ x, y }: Point): Point => ({ x, y: -y });

/** Without the marks for fonts and line ends that MTEXT has in it. */
function plainText(text: string): string {
  return text
    .replaceAll(/\\P/g, ' ')
    .replaceAll(/\\[A-Za-z][^;\\]*;/g, '')
    .replaceAll(/[{}]/g, '')
    .trim();
}
