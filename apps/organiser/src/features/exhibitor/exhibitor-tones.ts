import type { ListingStandingWord } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

/** Whose turn it is, or how it ended. */
export const participationTones: Record<Participation, Tone> = {
  invited: 'waiting-exhibitor',
  applied: 'waiting-organiser',
  in_review: 'waiting-organiser',
  changes_requested: 'waiting-exhibitor',
  to_accept: 'waiting-organiser',
  to_reject: 'waiting-organiser',
  waitlisted: 'draft',
  accepted: 'waiting-exhibitor',
  rejected: 'refused',
  confirmed: 'done',
  withdrawn: 'muted',
  cancelled: 'refused',
};

export const listingTones: Record<ListingStandingWord, Tone> = {
  none: 'draft',
  submitted: 'waiting-organiser',
  sent_back: 'waiting-exhibitor',
  published: 'published',
  published_submitted: 'waiting-organiser',
  published_sent_back: 'waiting-exhibitor',
};
