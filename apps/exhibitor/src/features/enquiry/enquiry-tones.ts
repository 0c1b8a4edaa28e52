import type { EnquiryStatus } from '@foyer/domain/enquiry/enquiry.schema.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

export const enquiryTones = {
  received: 'waiting-exhibitor',
  answered: 'done',
  dismissed: 'muted',
} as const satisfies Record<EnquiryStatus, Tone>;
