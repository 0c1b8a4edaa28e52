import type { Locale } from '@foyer/domain/locales.ts';
import type { PlanOrientation, PlanPaper } from '@foyer/domain/stand/plan-print.schema.ts';
import type { PlanFixture, PlanHall, PlanStand, PlanTone } from '@foyer/floor-plan/plan.ts';

/** Everything a printed plan shows: plain data, so that it can be handed to a thread. */
export type PlanSheet = {
  readonly locale: Locale;
  readonly paper: PlanPaper;
  readonly orientation: PlanOrientation;
  readonly eventName: string;
  /** Days and venue. */
  readonly eventLine: string;
  /** `#rrggbb` */
  readonly accent: string | null;
  readonly hall: PlanHall;
  readonly stands: readonly PlanStand[];
  readonly fixtures: readonly PlanFixture[];
  readonly legend: readonly LegendEntry[];
  /** By name: who is where. */
  readonly index: readonly IndexEntry[];
  readonly words: SheetWords;
};

export type LegendEntry = {
  readonly tone: PlanTone;
  readonly mark?: string | undefined;
  readonly label: string;
};

export type IndexEntry = { readonly name: string; readonly numbers: string };

export type SheetWords = {
  readonly index: string;
  readonly printedOn: string;
  /** Followed by the number: "Scale 1 : ". */
  readonly scale: string;
  readonly page: string;
};

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Short and long side, in millimetres. */
const sides: Record<PlanPaper, readonly [number, number]> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
};

/** How much larger letters are: who stands before a large sheet stands farther away. */
const growth: Record<PlanPaper, number> = { a4: 1, a3: 1.25, a2: 1.6, a1: 2.1 };

const points = (millimetres: number) => (millimetres * 72) / 25.4;

/** Where everything lies on the first page, in points from the upper left corner. */
export type SheetPlaces = {
  readonly width: number;
  readonly height: number;
  /** Of letters and gaps against A4. */
  readonly growth: number;
  readonly head: Box;
  readonly plan: Box;
  readonly foot: Box;
  /** Null where the index has pages of its own. */
  readonly index: Box | null;
  /** Points per metre of hall. */
  readonly scale: number;
};

type Sizes = {
  /** Of the index in one column, and how many lines it has. */
  readonly indexLines: number;
  readonly legendRows: (width: number) => number;
};

/** Room around the hall for the names of its doors. */
const DOORS = 14;
export const INDEX_SIZE = 7.5;
export const INDEX_LINE = 1.42;
/** In points on A4: a name, a gap and a number. */
export const INDEX_COLUMN = 150;
const INDEX_HEAD = 20;
export const LEGEND_ROW = 15;

/** The hall as large as it goes, with the index on the same sheet if that costs little of its size. */
export function placesOf(sheet: PlanSheet, sizes: Sizes): SheetPlaces {
  const { paper, orientation } = sheet;
  const [short, long] = sides[paper].map(points) as [number, number];
  const wide = { width: long, height: short };
  const tall = { width: short, height: long };
  const pages =
    orientation === 'auto' ? [wide, tall] : orientation === 'landscape' ? [wide] : [tall];
  const tried = pages.flatMap((page) => placesOn(page, sheet, sizes));
  const apart = larger(tried.filter(({ index }) => index === null));
  const together = larger(tried.filter(({ index }) => index !== null));
  if (!apart) throw new Error('There is always a page without the index.');
  return together && together.scale >= apart.scale * 0.7 ? together : apart;
}

function larger(places: readonly SheetPlaces[]): SheetPlaces | undefined {
  return places.reduce<SheetPlaces | undefined>(
    (best, one) => (best && best.scale >= one.scale ? best : one),
    undefined,
  );
}

type Page = { readonly width: number; readonly height: number };

function placesOn(page: Page, { paper, hall }: PlanSheet, sizes: Sizes): SheetPlaces[] {
  const g = growth[paper];
  const margin = points(11) * Math.sqrt(g);
  const inner = { x: margin, y: margin, width: page.width - 2 * margin };
  const head = { ...inner, height: 46 * g };
  const footHeight = (sizes.legendRows(inner.width / g) * LEGEND_ROW + 20) * g;
  const foot = { ...inner, y: page.height - margin - footHeight, height: footHeight };
  const top = head.y + head.height;
  const body = { ...inner, y: top, height: foot.y - top - 8 * g };
  const withPlan = (plan: Box, index: Box | null): SheetPlaces => {
    const scale = Math.min(
      (plan.width - 2 * DOORS * g) / hall.widthMetres,
      (plan.height - 2 * DOORS * g) / hall.depthMetres,
    );
    return { ...page, growth: g, head, plan, foot, index, scale };
  };
  const lineHeight = INDEX_SIZE * INDEX_LINE * g;
  const linesIn = (height: number) => Math.floor((height - INDEX_HEAD * g) / lineHeight);
  const places = [withPlan(body, null)];
  if (sizes.indexLines === 0) return places;

  const beside = Math.ceil(sizes.indexLines / Math.max(1, linesIn(body.height)));
  const indexWidth = beside * INDEX_COLUMN * g;
  if (indexWidth < body.width * 0.45) {
    const width = body.width - indexWidth - 12 * g;
    places.push(
      withPlan({ ...body, width }, { ...body, x: body.x + width + 12 * g, width: indexWidth }),
    );
  }
  const columns = Math.max(1, Math.floor(body.width / (INDEX_COLUMN * g)));
  const indexHeight = Math.ceil(sizes.indexLines / columns) * lineHeight + INDEX_HEAD * g;
  if (indexHeight < body.height * 0.6) {
    const height = body.height - indexHeight - 8 * g;
    places.push(
      withPlan({ ...body, height }, { ...body, y: body.y + height + 8 * g, height: indexHeight }),
    );
  }
  return places;
}
