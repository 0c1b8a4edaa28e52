import { refusalsOf } from '../refusal.ts';

export const sponsorshipRefusals = {
  'sponsorship.not_found': 'not_found',
  'sponsorship.level_not_found': 'not_found',
  'sponsorship.benefit_not_found': 'not_found',
  'sponsorship.contract_not_found': 'not_found',
  'sponsorship.claim_not_found': 'not_found',
  'sponsorship.exhibitor_left': 'conflict',
  'sponsorship.already_sponsor': 'conflict',
  'sponsorship.level_in_use': 'conflict',
  'sponsorship.level_changed_meanwhile': 'conflict',
  /** Something was promised in a contract, and a promise is not rewritten. */
  'sponsorship.benefit_promised': 'conflict',
  'sponsorship.too_many_levels': 'conflict',
  'sponsorship.too_many_benefits': 'conflict',
  'sponsorship.sold_out': 'conflict',
  'sponsorship.wrong_status': 'conflict',
  'sponsorship.contract_wrong_status': 'conflict',
  /** The document is another one than the person has read. */
  'sponsorship.contract_changed': 'conflict',
  'sponsorship.contract_needed': 'conflict',
  'sponsorship.payment_needed': 'conflict',
  'sponsorship.claim_wrong_status': 'conflict',
  'sponsorship.claim_closed': 'conflict',
  'sponsorship.claim_used_up': 'conflict',
  'sponsorship.nothing_counted': 'conflict',
  /** Less than was promised is not delivered by a number. */
  'sponsorship.fewer_than_promised': 'conflict',
  'sponsorship.wrong_material': 'invalid',
  'sponsorship.too_many_words': 'invalid',
  'sponsorship.logo_not_picture': 'invalid',
  'sponsorship.logo_too_small': 'invalid',
  'sponsorship.logo_not_transparent': 'invalid',
  'sponsorship.file_not_found': 'not_found',
} as const;

export type SponsorshipRefusalCode = keyof typeof sponsorshipRefusals;
export const refuseSponsorship = refusalsOf(sponsorshipRefusals);
