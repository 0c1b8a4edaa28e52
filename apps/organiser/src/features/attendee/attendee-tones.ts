import type { AttendeeStatus } from '@foyer/domain/attendee/attendee.schema.ts';
import type { ImportEffect } from '@foyer/domain/attendee/attendee-import.schema.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

export const attendeeTones = {
  registered: 'done',
  cancelled: 'muted',
} as const satisfies Record<AttendeeStatus, Tone>;

export const effectTones = {
  added: 'done',
  changed: 'waiting-organiser',
  cancelled: 'refused',
  unchanged: 'draft',
  skipped: 'muted',
} as const satisfies Record<ImportEffect, Tone>;
