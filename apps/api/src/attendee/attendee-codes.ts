import { randomFillSync } from 'node:crypto';
import { makeBadgeCode, makeShortCode } from '@foyer/domain/attendee/badge-code.ts';

const BYTES_A_BADGE_CODE = 25;
const BYTES_A_SHORT_CODE = 7;

/** Random bytes cost a call each; for a hundred thousand badges they are drawn in large lots. */
function randomSource(lot: number): (bytes: number) => Uint8Array {
  const pool = new Uint8Array(lot);
  let at = pool.length;
  return (bytes) => {
    if (at + bytes > pool.length) {
      randomFillSync(pool);
      at = 0;
    }
    at += bytes;
    return pool.subarray(at - bytes, at);
  };
}

export type CodeMaker = { badgeCode(): string; shortCode(): string };

/**
 * Makes codes that nobody has. Badge codes are too long to meet twice; of short codes two among a
 * hundred thousand people are the same every seventh time, so the taken ones have to be known.
 */
export function codeMaker(taken: Iterable<string> = [], lot = 4096): CodeMaker {
  const random = randomSource(lot);
  const used = new Set(taken);
  return {
    badgeCode: () => makeBadgeCode(random(BYTES_A_BADGE_CODE)),
    shortCode() {
      for (;;) {
        const code = makeShortCode(random(BYTES_A_SHORT_CODE));
        if (used.has(code)) continue;
        used.add(code);
        return code;
      }
    },
  };
}
