import type { StandStatus } from '@foyer/domain/stand/stand.schema.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

/** The chip of a stand's state, the same everywhere. */
export const standTone = {
  draft: 'draft',
  available: 'muted',
  held: 'waiting-organiser',
  assigned: 'done',
  confirmed: 'published',
  blocked: 'refused',
} as const satisfies Record<StandStatus, Tone>;
