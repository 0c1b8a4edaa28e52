import { badgeCodeIn, isFoyerCode, normaliseCode } from '@foyer/domain/attendee/badge-code.ts';
import { isContactCode } from '@foyer/domain/lead/contact.ts';

/** The code of a badge in what the camera read, or null: web addresses and contact cards are none. */
export function scannedCode(text: string): string | null {
  const ours = normaliseCode(text);
  if (isFoyerCode(ours)) return ours;
  return othersCode(text);
}

/** What somebody typed: one of our codes, checked; codes of ticket shops are taken as they are. */
export function typedCode(text: string): string | null {
  const ours = normaliseCode(text);
  if (ours.length === 8 || ours.length === 26) return isFoyerCode(ours) ? ours : null;
  return othersCode(text);
}

/** Nobody shows us as a badge what stands for a person without one. */
function othersCode(text: string): string | null {
  const code = badgeCodeIn(text);
  return code && !isContactCode(code) ? code : null;
}

/** Short enough to read out. */
export function shownCode(code: string): string {
  return code.length > 12 ? `${code.slice(0, 4)}…${code.slice(-4)}` : code;
}
