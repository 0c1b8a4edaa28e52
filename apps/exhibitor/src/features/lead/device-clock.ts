import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';

/**
 * How far the server's clock is ahead of this device's. Measured with every answer; of several in a
 * row the quickest is the truest, because the way there and back is what blurs it.
 */
const key = 'foyer_clock_offset';
const STALE_MS = 10 * 60_000;
let best = { roundTripMs: Number.POSITIVE_INFINITY, measuredAt: 0 };

const FIRST_MS = 1_000;
let first: Promise<void> | undefined;

/** Compares the clocks before anything was handed over; without a network the last answer holds. */
export function askForTime(): Promise<void> {
  first ??= ask().catch(() => undefined);
  return first;
}

async function ask(): Promise<void> {
  const sentAt = Date.now();
  const { now } = await fetchJson<{ now: string }>('/api/leads/clock');
  compareClocks(sentAt, Date.now(), new Date(now));
}

/** Only the very first entry of a device waits for that, and not for long. */
export async function clockCompared(): Promise<void> {
  if (window.localStorage.getItem(key) !== null) return;
  await Promise.race([askForTime(), new Promise((go) => window.setTimeout(go, FIRST_MS))]);
}

export function clockOffsetMs(): number {
  const known = Number(window.localStorage.getItem(key));
  return Number.isSafeInteger(known) ? known : 0;
}

/** `serverNow` was true at some moment between the two times of this device. */
export function compareClocks(sentAt: number, answeredAt: number, serverNow: Date): void {
  const roundTripMs = answeredAt - sentAt;
  const isOld = answeredAt - best.measuredAt > STALE_MS;
  const known = clockOffsetMs();
  const offset = Math.round(serverNow.getTime() - (sentAt + answeredAt) / 2);
  // A clock that was set in between shows as a jump that no network explains.
  const jumped = Math.abs(offset - known) > roundTripMs + 2_000;
  if (roundTripMs > best.roundTripMs && !isOld && !jumped) return;
  best = { roundTripMs, measuredAt: answeredAt };
  window.localStorage.setItem(key, String(offset));
}
