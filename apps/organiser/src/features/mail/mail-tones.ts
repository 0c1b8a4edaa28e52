import type { MailStatus } from '@foyer/domain/mail/mail.schema.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

export const mailTones = {
  queued: 'waiting-organiser',
  sent: 'done',
  failed: 'refused',
  bounced: 'refused',
  kept: 'draft',
  withdrawn: 'muted',
} as const satisfies Record<MailStatus, Tone>;
