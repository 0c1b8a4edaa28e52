import { Worker } from 'node:worker_threads';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';

/** The rest of the machine belongs to those who scan. */
const maxAtOnce = 1;
const maxWaiting = 10;

let running = 0;
const waiting: (() => void)[] = [];

/** Draws a file in a thread of its own, one file at a time; what would wait too long is refused. */
export async function drawInThread(program: URL, job: unknown): Promise<Uint8Array> {
  if (waiting.length >= maxWaiting) throw refuseAccess('access.too_many_requests');
  if (running >= maxAtOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await run(program, job);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function run(program: URL, job: unknown): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The file was not drawn.')));
  });
}
