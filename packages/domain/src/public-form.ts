/** Of forms that anybody may send from a public page. */
const SECOND_MS = 1000;
export const HOUR_MS = 3600 * SECOND_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Nobody reads, types and sends a form sooner; programs do. */
export const soonestMs = 2 * SECOND_MS;
/** A page left open over lunch still sends; one from last week does not. */
export const latestMs = 12 * HOUR_MS;

/** `formAgeMs` is the time since the form was handed out; null where it is not ours. */
export function isWrittenByHand(formAgeMs: number | null): boolean {
  return formAgeMs !== null && formAgeMs >= soonestMs && formAgeMs <= latestMs;
}
