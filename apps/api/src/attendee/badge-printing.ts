import { Worker } from 'node:worker_threads';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { BadgeJob } from './badge-pdf.ts';

/** The rest of the machine belongs to those who scan. */
const maxAtOnce = 1;
const maxWaiting = 10;

let running = 0;
const waiting: (() => void)[] = [];

/** `badgesAsPdf` in a thread of its own; further ones wait for their turn. */
export async function printBadges(job: BadgeJob): Promise<Uint8Array> {
  if (waiting.length >= maxWaiting) throw refuseAccess('access.too_many_requests');
  if (running >= maxAtOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await run(job);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function run(job: BadgeJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./badge-worker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The badges were not drawn.')));
  });
}
