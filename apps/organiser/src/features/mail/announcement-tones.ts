import type { AnnouncementStatus } from '@foyer/domain/announcement/announcement.schema.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

export const announcementTones = {
  draft: 'draft',
  scheduled: 'waiting-organiser',
  sent: 'done',
} as const satisfies Record<AnnouncementStatus, Tone>;
