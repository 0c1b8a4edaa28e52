import type { ClaimStatus } from '@foyer/domain/sponsorship/claim.schema.ts';
import type { ContractStatus } from '@foyer/domain/sponsorship/contract.schema.ts';
import type { SponsorshipStatus } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

export const sponsorshipTones = {
  offered: 'waiting-exhibitor',
  signed: 'waiting-organiser',
  confirmed: 'done',
  cancelled: 'muted',
} as const satisfies Record<SponsorshipStatus, Tone>;

export const contractTones = {
  draft: 'draft',
  sent: 'waiting-exhibitor',
  signed: 'done',
  void: 'muted',
} as const satisfies Record<ContractStatus, Tone>;

export const claimTones = {
  open: 'waiting-exhibitor',
  claimed: 'waiting-organiser',
  declined: 'waiting-exhibitor',
  confirmed: 'waiting-organiser',
  delivered: 'done',
} as const satisfies Record<ClaimStatus, Tone>;
