import { lots } from '@foyer/allocation/chance.ts';
import {
  type Applicant,
  type Plot,
  type Problem,
  usualWeights,
} from '@foyer/allocation/problem.ts';

/** Five sizes, as stand builders sell them; the share of stands that have each. */
const sizes = [
  { width: 3, depth: 3, share: 0.35 },
  { width: 4, depth: 3, share: 0.25 },
  { width: 6, depth: 3, share: 0.2 },
  { width: 4, depth: 6, share: 0.12 },
  { width: 6, depth: 6, share: 0.08 },
] as const;
const hallWidth = 90;
const aisle = 3;
const rowsPerHall = 16;

/** Closer than this is next door, back to back or across the aisle. */
export const neighbouringMetres = 3.5;

type Drawn = Plot & { readonly size: number; readonly popularity: number };

/** A fair that has just enough room: it was filled once by chance, and its needs come from that. */
export function madeUpFair(counts: { exhibitors: number; stands: number; seed: number }): Problem {
  const next = lots(counts.seed);
  const plots = drawHalls(counts.stands, next);
  const homes = shuffled(plots, next).slice(0, counts.exhibitors);
  const applicants = homes.map((home, index) => applicantOf(home, { index, plots, next }));
  const separations = Array.from({ length: Math.round(0.6 * applicants.length) }, () => {
    const a = pick(applicants, next);
    let b = pick(applicants, next);
    while (b === a) b = pick(applicants, next);
    return { ids: [a.id, b.id] as const, minDistanceMetres: neighbouringMetres };
  });
  return {
    plots,
    applicants,
    separations,
    fixed: [],
    weights: usualWeights,
    seed: counts.seed,
  };
}

/** Rows of stands back to back, aisles between; corners and what is near the door are popular. */
function drawHalls(count: number, next: () => number): Drawn[] {
  const plots: Drawn[] = [];
  let hall = 0;
  let row = 0;
  let top = aisle;
  while (plots.length < count) {
    const isDeep = next() < 0.25;
    const inRow = sizes.filter(({ depth }) => (depth === 6) === isDeep);
    let left = aisle;
    const first = plots.length;
    while (left < hallWidth - 9 && plots.length < count) {
      const size = weighted(inRow, (one) => one.share, next);
      plots.push(
        plotOf({ size: sizes.indexOf(size), hall, left, top, isEnd: plots.length === first, next }),
      );
      left += size.width;
    }
    top += (isDeep ? 6 : 3) + (row % 2 === 0 ? 0 : aisle);
    row++;
    if (row === rowsPerHall) {
      row = 0;
      hall++;
      top = aisle;
    }
  }
  // Crowded on few: the k-th most popular stand draws 1/k of what the first draws.
  const order = [...plots].sort((a, b) => b.popularity - a.popularity);
  const rank = new Map(order.map(({ id }, index) => [id, index + 1]));
  return plots.map((plot) => ({ ...plot, popularity: 1 / (rank.get(plot.id) ?? 1) }));
}

type Spot = {
  readonly size: number;
  readonly hall: number;
  readonly left: number;
  readonly top: number;
  readonly isEnd: boolean;
  readonly next: () => number;
};

function plotOf({ size, hall, left, top, isEnd, next }: Spot): Drawn {
  const { width, depth } = sizes[size] ?? sizes[0];
  const fromDoor = Math.hypot(left - hallWidth / 2, top);
  const openSides = isEnd ? 2 : 1;
  return {
    id: `${String.fromCharCode(65 + hall)}-${left}-${top}`,
    box: { hallId: `hall-${hall}`, left, top, right: left + width, bottom: top + depth },
    areaSquareMetres: width * depth,
    openSides,
    powerKilowatts: next() < 0.6 ? 10 : 3,
    hasNetwork: next() < 0.8,
    category: '',
    pavilion: next() < 0.15 ? 'pavilion' : '',
    priceCents: width * depth * (20_000 + openSides * 2_000),
    isBlocked: false,
    size,
    popularity: openSides * 10 - fromDoor / 10 + 4 * next(),
  };
}

function applicantOf(
  home: Drawn,
  { index, plots, next }: { index: number; plots: readonly Drawn[]; next: () => number },
): Applicant {
  const larger = sizes[Math.min(home.size + (next() < 0.5 ? 1 : 0), sizes.length - 1)] ?? sizes[0];
  const needs = {
    minSquareMetres: home.areaSquareMetres,
    maxSquareMetres: larger.width * larger.depth,
    category: null,
    pavilion: home.pavilion,
    powerKilowatts: home.powerKilowatts > 3 && next() < 0.4 ? 10 : 0,
    needsNetwork: home.hasNetwork && next() < 0.5,
  };
  const fitting = plots.filter(
    (plot) =>
      plot.areaSquareMetres >= needs.minSquareMetres &&
      plot.areaSquareMetres <= needs.maxSquareMetres &&
      plot.pavilion === needs.pavilion &&
      plot.powerKilowatts >= needs.powerKilowatts &&
      (plot.hasNetwork || !needs.needsNetwork),
  );
  const ranked = new Set<string>();
  while (ranked.size < Math.min(8, fitting.length)) {
    ranked.add(weighted(fitting, (plot) => plot.popularity, next).id);
  }
  return {
    id: `exhibitor-${index}`,
    priorityPoints: Math.floor(100 * next() ** 2),
    ...needs,
    wishedOpenSides: next() < 0.3 ? 2 : 1,
    rankedPlotIds: [...ranked],
    near: [],
    notNear: [],
    besideIds: [],
    apartFromIds: [],
  };
}

function pick<Item>(items: readonly Item[], next: () => number): Item {
  return items[Math.floor(next() * items.length)] as Item;
}

function weighted<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  next: () => number,
): Item {
  let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
  for (const item of items) {
    left -= weightOf(item);
    if (left <= 0) return item;
  }
  return items.at(-1) as Item;
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}
