import { parentPort, workerData } from 'node:worker_threads';
import { propose } from './proposal.ts';
import type { Order } from './result.ts';

const { problem, limits, stop } = workerData as Order;
const flag = new Int32Array(stop);
const proposal = await propose(problem, limits, {
  clock: () => performance.now() / 1000,
  isCancelled: () => Atomics.load(flag, 0) !== 0,
  onProgress: (progress) => parentPort?.postMessage({ progress }),
});
parentPort?.postMessage({ proposal });
