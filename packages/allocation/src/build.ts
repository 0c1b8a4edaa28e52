import { isBeside, isCloserThan } from '@foyer/domain/placement/distance.ts';
import { fits } from '@foyer/domain/placement/fit.rules.ts';
import { lot } from './chance.ts';
import { type Ban, type Bond, type Game, type Nearness, rowsOf } from './core/game.ts';
import type { Applicant, Placement, Plot, Problem } from './problem.ts';
import { neighbourPoints, worthOf, yardstickOf } from './worth.ts';

/** The game of those who are not fixed on the stands that are free, and what its numbers mean. */
export type Built = {
  readonly game: Game;
  /** By row and by column, sorted by id: the order of the input changes nothing. */
  readonly applicants: readonly Applicant[];
  readonly plots: readonly Plot[];
};

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export function buildGame(problem: Problem): Built {
  const fixed = new Map(problem.fixed.map(({ plotId, applicantId }) => [plotId, applicantId]));
  const settled = new Set(problem.fixed.map(({ applicantId }) => applicantId));
  const applicants = problem.applicants.filter(({ id }) => !settled.has(id)).sort(byId);
  const plots = problem.plots
    .filter(({ id, isBlocked }) => !fixed.has(id) && !isBlocked)
    .sort(byId);
  const placed = placedBoxes(problem);

  const rowById = new Map(applicants.map(({ id }, row) => [id, row]));
  const pairs = pairsOf(problem, { rowById, plots });
  const worth = worthTable(problem, { applicants, plots, placed });

  let most = 0;
  for (const points of worth.points) most = Math.max(most, Math.abs(points));
  const all =
    applicants.length * most + pairs.bonds.reduce((sum, { gain }) => sum + Math.abs(gain), 0) + 1;
  // Lots of all together are worth less than half a point, whole points stay exact.
  const unit = 2 ** Math.ceil(Math.log2(16 * (applicants.length + 1)));
  const staying = problem.today ? all * unit : 0;
  const unplacedCost = (staying ? staying * (applicants.length + 1) : all * unit) + unit;

  const home = new Map(problem.today?.map(({ applicantId, plotId }) => [applicantId, plotId]));
  const lotLevels = Math.max(1, Math.floor(unit / (2 * (applicants.length + 1))));
  const top = most * unit + lotLevels + staying;
  const start = new Int32Array(applicants.length + 1);
  const col: number[] = [];
  const cost: number[] = [];
  for (const [row, applicant] of applicants.entries()) {
    for (let e = worth.start[row]; e < worth.start[row + 1]; e++) {
      const at = worth.col[e];
      const luck = lot(problem.seed, row * plots.length + at) % lotLevels;
      const stays = home.get(applicant.id) === plots[at].id ? staying : 0;
      col.push(at);
      cost.push(top - worth.points[e] * unit - luck - stays);
    }
    col.push(plots.length + row);
    cost.push(top + unplacedCost);
    start[row + 1] = col.length;
  }
  const bonds = pairs.bonds.map((bond) => ({ ...bond, gain: bond.gain * unit }));
  const game: Game = {
    table: {
      rows: applicants.length,
      cols: plots.length + applicants.length,
      start,
      col: Int32Array.from(col),
      cost: Float64Array.from(cost),
    },
    plots: plots.length,
    unplacedCost,
    bans: pairs.bans,
    bonds,
    bansOf: rowsOf(applicants.length, pairs.bans),
    bondsOf: rowsOf(applicants.length, bonds),
    unit,
  };
  return { game, applicants, plots };
}

/** The boxes of those who stay, by exhibitor. */
function placedBoxes({ fixed, plots }: Problem): Map<string, Plot[]> {
  const byPlot = new Map(plots.map((plot) => [plot.id, plot]));
  const placed = new Map<string, Plot[]>();
  for (const { applicantId, plotId } of fixed) {
    const plot = byPlot.get(plotId);
    if (plot) placed.set(applicantId, [...(placed.get(applicantId) ?? []), plot]);
  }
  return placed;
}

type Sides = { readonly rowById: ReadonlyMap<string, number>; readonly plots: readonly Plot[] };

/** Bans and bonds between two who are both still to be placed. */
function pairsOf(problem: Problem, { rowById, plots }: Sides): { bans: Ban[]; bonds: Bond[] } {
  const nearnesses = new Map<string, Nearness>();
  const nearness = (key: string, near: (a: Plot, b: Plot) => boolean): Nearness => {
    const known = nearnesses.get(key);
    if (known) return known;
    const made = { cols: plots.length, near: new Uint8Array(plots.length ** 2) };
    for (let a = 0; a < plots.length; a++) {
      for (let b = a; b < plots.length; b++) {
        if (!near(plots[a], plots[b])) continue;
        made.near[a * plots.length + b] = 1;
        made.near[b * plots.length + a] = 1;
      }
    }
    nearnesses.set(key, made);
    return made;
  };
  const bans = problem.separations.flatMap(({ ids: [left, right], minDistanceMetres }) => {
    const a = rowById.get(left);
    const b = rowById.get(right);
    if (a === undefined || b === undefined || a === b) return [];
    const within = nearness(`${minDistanceMetres}`, (one, two) =>
      isCloserThan(one.box, two.box, minDistanceMetres),
    );
    return [{ a, b, within }];
  });
  const gains = new Map<string, Bond>();
  for (const applicant of problem.applicants) {
    for (const { id, gain } of neighbourWishes(problem, applicant)) {
      const a = rowById.get(applicant.id);
      const b = rowById.get(id);
      if (a === undefined || b === undefined || a === b) continue;
      const key = a < b ? `${a}-${b}` : `${b}-${a}`;
      const within = nearness('beside', (one, two) => isBeside(one.box, two.box));
      gains.set(key, { a, b, within, gain: (gains.get(key)?.gain ?? 0) + gain });
    }
  }
  const bonds = [...gains.values()].filter(({ gain }) => gain !== 0);
  return { bans, bonds };
}

/** Whom this one wishes beside it (a gain), and whom not (a cost). */
export function neighbourWishes({ weights }: Pick<Problem, 'weights'>, applicant: Applicant) {
  const points = weights.neighbours * neighbourPoints;
  return [
    ...applicant.besideIds.map((id) => ({ id, gain: points })),
    ...applicant.apartFromIds.map((id) => ({ id, gain: -points })),
  ];
}

type Seen = {
  readonly applicants: readonly Applicant[];
  readonly plots: readonly Plot[];
  readonly placed: ReadonlyMap<string, readonly Plot[]>;
};

/** The points of every exhibitor on every stand it may have, those who stay as neighbours included. */
function worthTable(problem: Problem, { applicants, plots, placed }: Seen) {
  const yardstick = yardstickOf(problem.weights, problem);
  const keptOff = new Map<string, { plots: readonly Plot[]; metres: number }[]>();
  for (const { ids, minDistanceMetres } of problem.separations) {
    for (const [one, other] of [ids, [ids[1], ids[0]]] as const) {
      const there = placed.get(other);
      if (there && one !== other) {
        keptOff.set(one, [
          ...(keptOff.get(one) ?? []),
          { plots: there, metres: minDistanceMetres },
        ]);
      }
    }
  }
  const wishesAmong = wishesOfThePlaced(problem, placed);
  const start = new Int32Array(applicants.length + 1);
  const col: number[] = [];
  const points: number[] = [];
  for (const [row, applicant] of applicants.entries()) {
    const ranks = new Map(applicant.rankedPlotIds.map((id, index) => [id, index + 1]));
    const away = keptOff.get(applicant.id) ?? [];
    const beside = [
      ...neighbourWishes(problem, applicant).flatMap(({ id, gain }) =>
        (placed.get(id) ?? []).slice(0, 1).map(() => ({ there: placed.get(id) ?? [], gain })),
      ),
      ...(wishesAmong.get(applicant.id) ?? []),
    ];
    for (const [at, plot] of plots.entries()) {
      if (!fits(applicant, plot)) continue;
      if (away.some((them) => them.plots.some((p) => isCloserThan(p.box, plot.box, them.metres)))) {
        continue;
      }
      let sum = worthOf(applicant, plot, { rank: ranks.get(plot.id) ?? 0, yardstick });
      for (const { there, gain } of beside) {
        if (there.some((p) => isBeside(p.box, plot.box))) sum += gain;
      }
      col.push(at);
      points.push(sum);
    }
    start[row + 1] = col.length;
  }
  return { start, col, points };
}

/** What those who stay wish of those who come. */
function wishesOfThePlaced(problem: Problem, placed: ReadonlyMap<string, readonly Plot[]>) {
  const wishes = new Map<string, { there: readonly Plot[]; gain: number }[]>();
  for (const applicant of problem.applicants) {
    const there = placed.get(applicant.id);
    if (!there) continue;
    for (const { id, gain } of neighbourWishes(problem, applicant)) {
      wishes.set(id, [...(wishes.get(id) ?? []), { there, gain }]);
    }
  }
  return wishes;
}

export function placementsOf({ game, applicants, plots }: Built, colOf: Int32Array): Placement[] {
  return applicants.flatMap(({ id }, row) =>
    colOf[row] < game.plots ? [{ applicantId: id, plotId: plots[colOf[row]].id }] : [],
  );
}
