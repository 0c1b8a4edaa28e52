import { refusalsOf } from '../refusal.ts';

export const badgeRefusals = {
  'badge.link_unknown': 'not_found',
  'badge.lead_unknown': 'not_found',
  'badge.lead_erased': 'conflict',
  'badge.nothing_to_withdraw': 'conflict',
  'badge.refuses': 'conflict',
  'badge.exhibitor_unknown': 'not_found',
  'badge.hand_over_off': 'conflict',
  'badge.wording_missing': 'conflict',
} as const;

export type BadgeRefusalCode = keyof typeof badgeRefusals;
export const refuseBadge = refusalsOf(badgeRefusals);
