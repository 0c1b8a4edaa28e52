import { drawInThread } from '../media/pdf-thread.ts';
import type { BadgeJob } from './badge-pdf.ts';

/** `badgesAsPdf` in a thread of its own; further files wait for their turn. */
export function printBadges(job: BadgeJob): Promise<Uint8Array> {
  return drawInThread(new URL('./badge-worker.ts', import.meta.url), job);
}
