import type { Game } from './game.ts';
import { loadHighs } from './highs.ts';
import type { Matching } from './matching.ts';
import { choose, type Model, modelOf } from './model.ts';

export type ExactQuestion = {
  readonly game: Game;
  readonly root: Matching;
  /** The best plan so far, and its points above the bound of the prices (below, by bonds). */
  readonly incumbent: Int32Array;
  readonly best: number;
  /** No plan is further below the bound of the prices than this, in points. */
  readonly floor: number;
  /**
   * What bonds gain at most, in points. It alone says which choices cannot pay: what keeping the bans
   * costs is in the floor and must not be counted on top of a choice, since that may be how they are kept.
   */
  readonly gains: number;
  /** Ends when plan and bound are this near, in points. */
  readonly tolerance: number;
  /** Choices in the model at most. */
  readonly most: number;
  readonly seed: number;
  readonly secondsLeft: () => number;
  readonly isStopped: () => boolean;
  /** Best plan and bound, both as points above the bound of the prices. */
  readonly onProgress: (progress: { best: number; bound: number }) => void;
};

/** In points above the bound of the prices; `colOf` only when it is better than the incumbent. */
export type ExactAnswer = {
  readonly colOf: Int32Array | null;
  readonly bound: number;
  /** No choice was left out: another round would find the same. */
  readonly isWhole: boolean;
};

/** More than these, and presolve takes longer than people wait after a cancel. */
const presolvedChoices = 60_000;

/** HiGHS decides what prices and search left open, and proves how good it is. */
export async function solveExactly(question: ExactQuestion): Promise<ExactAnswer> {
  const { game, root, best, floor, gains, most } = question;
  const highs = await loadHighs();
  const picked = choose(game, root, { cutoff: (best + gains) * game.unit, most });
  const model = modelOf(game, root, addMissing(question, picked));
  // Whoever uses a choice that was left out pays for it, and gains by bonds at most all of them.
  const beyond = model.beyond - gains;
  const { constants } = highs;
  const solver = highs.createModel({
    numCols: model.cost.length,
    numRows: model.rowLower.length,
    offset: model.offset,
    colCost: model.cost,
    colLower: model.cost.map(() => 0),
    colUpper: model.upper,
    rowLower: model.rowLower.map((bound) => (bound === -Infinity ? -highs.infinity : bound)),
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csr',
      numRows: model.rowLower.length,
      numCols: model.cost.length,
      starts: model.starts,
      indices: model.indices,
      values: model.values,
    },
    integrality: model.isWhole.map((isWhole) => (isWhole ? 1 : 0)),
  });
  try {
    solver.options.set({
      output_flag: false,
      // Presolve asks nobody whether to stop, and bonds keep it busy for a minute.
      presolve: game.bonds.length > 0 || model.choices.length > presolvedChoices ? 'off' : 'on',
      random_seed: question.seed & 0x7fffffff,
      time_limit: Math.max(0.1, question.secondsLeft()),
      mip_rel_gap: 0,
      mip_abs_gap: question.tolerance,
    });
    solver.setSolution(startOf(model, question.incumbent));
    const report = (data: { mip_primal_bound?: number; mip_dual_bound?: number }) =>
      question.onProgress({
        best: Math.min(best, data.mip_primal_bound ?? Number.POSITIVE_INFINITY),
        bound: Math.min(Math.max(floor, data.mip_dual_bound ?? floor), beyond),
      });
    const stopInTime = (event: { interrupt: () => void }): undefined => {
      if (question.isStopped()) event.interrupt();
    };
    solver.run({
      [constants.callbackType.mipLogging](event: { data: object }): undefined {
        report(event.data);
      },
      [constants.callbackType.mipInterrupt]: stopInTime,
      // The first relaxation alone may take long.
      [constants.callbackType.simplexInterrupt]: stopInTime,
    });
    const proven = Number(solver.info.get('mip_dual_bound'));
    const bound = Math.min(Number.isFinite(proven) ? Math.max(floor, proven) : floor, beyond);
    return {
      colOf: planOf(game, model, solver.getSolution().colValue),
      bound,
      isWhole: beyond === Number.POSITIVE_INFINITY,
    };
  } finally {
    solver.dispose();
  }
}

/** The incumbent is always among the choices, so that it can start the search. */
function addMissing(
  { game, root, incumbent }: ExactQuestion,
  picked: ReturnType<typeof choose>,
): ReturnType<typeof choose> {
  const has = new Set(picked.choices.map(({ row, col }) => row * game.table.cols + col));
  const choices = [...picked.choices];
  incumbent.forEach((col, row) => {
    if (has.has(row * game.table.cols + col)) return;
    const { start, col: columns, cost } = game.table;
    for (let e = start[row]; e < start[row + 1]; e++) {
      if (columns[e] === col) choices.push({ row, col, cost: (cost[e] - root.u[row]) / game.unit });
    }
  });
  return { choices, beyond: picked.beyond };
}

function startOf(model: Model, incumbent: Int32Array) {
  return {
    indices: model.choices.map((_, index) => index),
    values: model.choices.map(({ row, col }) => (incumbent[row] === col ? 1 : 0)),
  };
}

function planOf(game: Game, { choices }: Model, values: Float64Array): Int32Array | null {
  const colOf = new Int32Array(game.table.rows).fill(-1);
  for (const [index, { row, col }] of choices.entries()) {
    if ((values[index] ?? 0) > 0.5) colOf[row] = col;
  }
  return colOf.includes(-1) ? null : colOf;
}
