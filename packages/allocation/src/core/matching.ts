import { Heap } from './heap.ts';

/** Sparse: entry e of row r, for start[r] ≤ e < start[r + 1], is column col[e] at cost[e]. */
export type Table = {
  readonly rows: number;
  readonly cols: number;
  readonly start: Int32Array;
  readonly col: Int32Array;
  /** What the row pays for the column; infinite where it is forbidden. */
  readonly cost: Float64Array;
};

const none = -1;
/** In `before`: whoever holds the free columns. */
const nobody = -2;

/**
 * The cheapest assignment of every row to a column of its own, by shortest augmenting paths with
 * prices (Jonker and Volgenant). The prices u and v stay feasible: cost − u − v ≥ 0 everywhere, so
 * sum(u) + sum(v) is never more than the cheapest assignment, and cost − u − v is what taking that
 * entry costs at least.
 */
export class Matching {
  readonly table: Table;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly colOf: Int32Array;
  readonly rowOf: Int32Array;
  private readonly distance: Float64Array;
  private readonly before: Int32Array;
  private readonly state: Uint8Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private settled: number[] = [];
  private readonly open = new Heap();

  constructor(table: Table) {
    this.table = table;
    this.u = new Float64Array(table.rows);
    this.v = new Float64Array(table.cols);
    this.colOf = new Int32Array(table.rows).fill(none);
    this.rowOf = new Int32Array(table.cols).fill(none);
    this.distance = new Float64Array(table.cols);
    this.before = new Int32Array(table.cols);
    this.state = new Uint8Array(table.cols);
    this.touched = new Int32Array(table.cols);
  }

  /** Every row has an entry that is never forbidden, so it always succeeds. */
  solve(isStopped: () => boolean): boolean {
    this.takeCheapest();
    for (let row = 0; row < this.table.rows; row++) {
      if (this.colOf[row] !== none) continue;
      if ((row & 15) === 0 && isStopped()) return false;
      const sink = this.search(row);
      if (sink === none) return false;
      this.augment(row, sink);
    }
    return true;
  }

  /** Each row takes its cheapest column where nobody has it yet. */
  private takeCheapest(): void {
    const { rows, start, col, cost } = this.table;
    for (let row = 0; row < rows; row++) {
      let best = Number.POSITIVE_INFINITY;
      let bestCol = none;
      for (let e = start[row]; e < start[row + 1]; e++) {
        if (cost[e] >= best) continue;
        best = cost[e];
        bestCol = col[e];
      }
      this.u[row] = best;
      if (bestCol === none || this.rowOf[bestCol] !== none) continue;
      this.rowOf[bestCol] = row;
      this.colOf[row] = bestCol;
    }
  }

  /** The cheapest way to give a row a column, moving others where that helps. Nothing moves yet. */
  private search(row: number): number {
    const { distance, state } = this;
    this.startSearch();
    let reached = 0;
    let from = row;
    for (;;) {
      this.relax(from, reached);
      const next = this.nearestOpen();
      if (next === none) return none;
      reached = distance[next];
      if (this.rowOf[next] === none) {
        return next;
      }
      state[next] = 2;
      this.settled.push(next);
      from = this.rowOf[next];
    }
  }

  private startSearch(): void {
    for (let k = 0; k < this.touchedCount; k++) this.state[this.touched[k]] = 0;
    this.touchedCount = 0;
    this.settled = [];
    this.open.clear();
  }

  private relax(from: number, reached: number): void {
    const { start, col, cost } = this.table;
    const { distance, before, state, touched, v } = this;
    const base = reached - this.u[from];
    for (let e = start[from]; e < start[from + 1]; e++) {
      const to = col[e];
      const far = base + cost[e] - v[to];
      if (state[to] === 0) {
        if (far === Number.POSITIVE_INFINITY) continue;
        state[to] = 1;
        touched[this.touchedCount++] = to;
      } else if (state[to] !== 1 || far >= distance[to]) continue;
      distance[to] = far;
      before[to] = from;
      this.open.push(far, to);
    }
  }

  private nearestOpen(): number {
    for (;;) {
      const at = this.open.pop();
      // Whatever was reached by a shorter way meanwhile is in the heap twice.
      if (at === none || this.state[at] === 1) return at;
    }
  }

  /** Walks the path of the last search, which began at this row. */
  private augment(row: number, sink: number): void {
    const reached = this.distance[sink];
    for (const at of this.settled) {
      const slack = reached - this.distance[at];
      this.u[this.rowOf[at]] += slack;
      this.v[at] -= slack;
    }
    this.u[row] += reached;
    let to = sink;
    for (;;) {
      const from = this.before[to];
      const next = this.colOf[from];
      this.rowOf[to] = from;
      this.colOf[from] = to;
      if (from === row) return;
      to = next;
    }
  }

  /**
   * After entries of a row were forbidden, among them the one it has: the cheapest assignment
   * without them, by one search. The column it leaves may be wanted by others at its price, so the
   * search ends there; nobody's free columns are passed on as if one nameless row held them all.
   */
  reassign(row: number): boolean {
    const hole = this.colOf[row];
    this.colOf[row] = none;
    this.rowOf[hole] = none;
    const passedOn = this.searchHole(row, hole);
    if (passedOn === undefined) return false;
    this.settlePrices(row, { reached: this.distance[hole], passedOn });
    let to = hole;
    for (;;) {
      const from = this.before[to];
      if (from === nobody) {
        this.rowOf[to] = none;
        to = passedOn;
        continue;
      }
      const next = this.colOf[from];
      this.rowOf[to] = from;
      this.colOf[from] = to;
      if (from === row) return true;
      to = next;
    }
  }

  /** The free column that was passed on first, none if none was, undefined if there is no way. */
  private searchHole(row: number, hole: number): number | undefined {
    const { distance, before, state, v, rowOf } = this;
    this.startSearch();
    let passedOn = none;
    let reached = 0;
    let from = row;
    for (;;) {
      this.relax(from, reached);
      const next = this.nearestOpen();
      if (next === none) return undefined;
      if (next === hole) return passedOn;
      reached = distance[next];
      state[next] = 2;
      this.settled.push(next);
      from = rowOf[next];
      while (from === none) {
        if (passedOn === none) {
          passedOn = next;
          for (let to = 0; to < this.table.cols; to++) {
            const far = reached - v[to];
            if (state[to] === 2 || (state[to] === 1 && far >= distance[to])) continue;
            if (state[to] === 0) this.touched[this.touchedCount++] = to;
            state[to] = 1;
            distance[to] = far;
            before[to] = nobody;
            this.open.push(far, to);
          }
        }
        const after = this.nearestOpen();
        if (after === hole || after === none) return after === none ? undefined : passedOn;
        reached = distance[after];
        state[after] = 2;
        this.settled.push(after);
        from = rowOf[after];
      }
    }
  }

  private settlePrices(
    row: number,
    { reached, passedOn }: { reached: number; passedOn: number },
  ): void {
    const { u, v, rowOf, distance } = this;
    this.u[row] += reached;
    for (const at of this.settled) {
      const slack = reached - distance[at];
      v[at] -= slack;
      if (rowOf[at] !== none) u[rowOf[at]] += slack;
    }
    if (passedOn === none) return;
    // Free columns cost nothing: what they fell by is given back to all.
    const shift = reached - distance[passedOn];
    for (let at = 0; at < v.length; at++) v[at] += shift;
    for (let at = 0; at < u.length; at++) u[at] -= shift;
  }

  /** Another one in the same state, over a table that may differ in what is forbidden. */
  copy(): Matching {
    const copy = new Matching(this.table);
    copy.take(this);
    return copy;
  }

  take(other: Matching): void {
    this.u.set(other.u);
    this.v.set(other.v);
    this.colOf.set(other.colOf);
    this.rowOf.set(other.rowOf);
  }

  /** What the cheapest assignment costs at least. */
  bound(): number {
    let sum = 0;
    for (const price of this.u) sum += price;
    for (const price of this.v) sum += price;
    return sum;
  }
}
