import { Worker } from 'node:worker_threads';
import type { Timetable, TimetableOrder } from './timetable-problem.ts';

/** Proposes in a thread of its own; whoever no longer waits ends the thread by the signal. */
export async function timetableInWorker(
  order: TimetableOrder,
  signal: AbortSignal,
): Promise<Timetable> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./timetable-worker.ts', import.meta.url), {
    workerData: order,
  });
  const { promise, resolve, reject } = Promise.withResolvers<Timetable>();
  const leave = () => reject(signal.reason);
  worker.on('message', resolve);
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the thread ended without a timetable')));
  signal.addEventListener('abort', leave);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', leave);
    await worker.terminate();
  }
}
