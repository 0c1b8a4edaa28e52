import { parentPort, workerData } from 'node:worker_threads';
import { explainPlan, propose } from './proposal.ts';
import type { Order, Surroundings } from './result.ts';

const { problem, limits, plan, stop } = workerData as Order;
const flag = new Int32Array(stop);
const surroundings: Surroundings = {
  clock: () => performance.now() / 1000,
  isCancelled: () => Atomics.load(flag, 0) !== 0,
  onProgress: (progress) => parentPort?.postMessage({ progress }),
  onPlan: (best) => parentPort?.postMessage({ plan: best }),
};
const proposal = plan
  ? explainPlan(problem, plan, surroundings)
  : await propose(problem, limits, surroundings);
parentPort?.postMessage({ proposal });
