import { parentPort, workerData } from 'node:worker_threads';
import { proposeTimetable } from './timetable.ts';
import type { TimetableOrder } from './timetable-problem.ts';

const { problem, limits } = workerData as TimetableOrder;
parentPort?.postMessage(
  await proposeTimetable(problem, limits, {
    clock: () => performance.now() / 1000,
    isCancelled: () => false,
  }),
);
