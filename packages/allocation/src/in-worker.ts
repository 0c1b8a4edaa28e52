import { Worker } from 'node:worker_threads';
import type { Problem } from './problem.ts';
import type { Limits, Order, Progress, Proposal } from './result.ts';

export type Run = {
  /** With the best plan there was, when it is cancelled. */
  readonly done: Promise<Proposal>;
  readonly cancel: () => void;
  /** Ends the thread at once, without a plan: for a process that is about to end. */
  readonly terminate: () => Promise<unknown>;
};

/** Proposes in a thread of its own, so that whoever asks stays free for others. */
export function proposeInWorker(
  problem: Problem,
  limits: Limits,
  onProgress: (progress: Progress) => void,
): Run {
  const stop = new SharedArrayBuffer(4);
  const order: Order = { problem, limits, stop };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  const done = new Promise<Proposal>((resolve, reject) => {
    worker.on('message', (message: { progress?: Progress; proposal?: Proposal }) => {
      if (message.progress) onProgress(message.progress);
      if (message.proposal) resolve(message.proposal);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread ended without a proposal')));
  });
  return {
    done,
    cancel: () => Atomics.store(new Int32Array(stop), 0, 1),
    terminate: () => worker.terminate(),
  };
}
