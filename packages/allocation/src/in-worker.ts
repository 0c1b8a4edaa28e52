import { Worker } from 'node:worker_threads';
import type { Problem } from './problem.ts';
import type { Limits, Order, Plan, Progress, Proposal } from './result.ts';

export type Run = {
  /** With the best plan there was, when it is cancelled. */
  readonly done: Promise<Proposal>;
  readonly cancel: () => void;
  /** Ends the thread at once, without a plan: for a process that is about to end. */
  readonly terminate: () => Promise<unknown>;
};

/** So long a thread may take to hear that it is cancelled; some of HiGHS's steps ask nobody. */
const PATIENCE_MS = 2500;

type Watch = {
  readonly onProgress: (progress: Progress) => void;
  /** How long a thread may take to end once it is cancelled, before another one tells the best plan. */
  readonly patienceMs?: number;
};

type Message = { progress?: Progress; plan?: Plan; proposal?: Proposal };

/** Proposes in a thread of its own, so that whoever asks stays free for others. */
export function proposeInWorker(
  problem: Problem,
  limits: Limits,
  { onProgress, patienceMs = PATIENCE_MS }: Watch,
): Run {
  const stop = new SharedArrayBuffer(4);
  const state: { worker: Worker | null; plan: Plan | null; timer?: NodeJS.Timeout } = {
    ...{ worker: null, plan: null },
  };
  const { promise, resolve, reject } = Promise.withResolvers<Proposal>();
  const begin = (order: Order) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
    // Whatever a thread says that another one has taken the place of is of no interest.
    const heard = (hear: () => void) => {
      if (state.worker === worker) hear();
    };
    state.worker = worker;
    worker.on('message', ({ progress, plan, proposal }: Message) =>
      heard(() => {
        if (progress) onProgress(progress);
        if (plan) state.plan = plan;
        // From here on it ends by itself, and soon.
        if (progress?.step === 'explaining') state.plan = null;
        if (proposal) resolve(proposal);
      }),
    );
    worker.on('error', (error) => heard(() => reject(error)));
    worker.on('exit', () => heard(() => reject(new Error('the thread ended without a proposal'))));
  };
  begin({ problem, limits, stop });
  const done = promise.finally(() => clearTimeout(state.timer));
  // Heard by whoever waits for `done`; this copy is for the timer alone.
  promise.catch(() => {});
  return {
    done,
    cancel: () => {
      Atomics.store(new Int32Array(stop), 0, 1);
      state.timer ??= setTimeout(() => {
        const { worker, plan } = state;
        if (!plan) return;
        begin({ problem, limits, stop, plan });
        void worker?.terminate();
      }, patienceMs);
    },
    terminate: async () => {
      clearTimeout(state.timer);
      return state.worker?.terminate();
    },
  };
}
