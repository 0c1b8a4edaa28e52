import { allowed, denied, type Verdict } from '../refusal.ts';
import type { EventRefusalCode } from './event.refusals.ts';
import type { EventStatus } from './event.schema.ts';

export const eventMoves = {
  draft: ['published'],
  published: ['draft', 'archived'],
  archived: ['published'],
} as const satisfies Record<EventStatus, readonly EventStatus[]>;

export function canMoveEvent(from: EventStatus, to: EventStatus): Verdict<EventRefusalCode> {
  const moves: readonly EventStatus[] = eventMoves[from];
  return moves.includes(to) ? allowed : denied('event.wrong_status', { from, to });
}

/** `it-koordinatoren-tagung-2026` from "IT-Koordinatoren-Tagung 2026"; umlauts become two letters. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
