import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

/** Whose turn it is, or how it ended. */
export const applicationTones: Record<ApplicationStatus, Tone> = {
  draft: 'waiting-exhibitor',
  submitted: 'waiting-organiser',
  in_review: 'waiting-organiser',
  changes_requested: 'waiting-exhibitor',
  to_accept: 'waiting-organiser',
  to_waitlist: 'waiting-organiser',
  to_reject: 'waiting-organiser',
  accepted: 'done',
  waitlisted: 'draft',
  rejected: 'refused',
  withdrawn: 'muted',
};
