import { createHash } from 'node:crypto';
import { drawInThread } from '../media/pdf-thread.ts';
import type { PlanSheet } from './plan-sheet.ts';

/** Files, not bytes: a plan of thousands of stands is less than a megabyte. */
const KEPT = 24;

const drawn = new Map<string, Promise<Uint8Array>>();

/**
 * `planAsPdf` in a thread of its own. The same sheet is drawn once: before a fair many ask for the
 * same file, and who asks for it again and again costs nothing.
 */
export function printPlan(sheet: PlanSheet): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(sheet)).digest('base64');
  const known = drawn.get(key);
  if (known) return known;
  const file = drawInThread(new URL('./plan-worker.ts', import.meta.url), sheet);
  drawn.set(key, file);
  // What failed is tried again.
  file.catch(() => drawn.delete(key));
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return file;
}
