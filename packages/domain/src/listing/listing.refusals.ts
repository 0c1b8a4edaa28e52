import { refusalsOf } from '../refusal.ts';

export const listingRefusals = {
  'listing.incomplete': 'invalid',
  'listing.nothing_changed': 'conflict',
  'listing.changed_meanwhile': 'conflict',
  'listing.already_submitted': 'conflict',
  'listing.already_decided': 'conflict',
  'listing.recalled_meanwhile': 'conflict',
  'listing.base_changed': 'conflict',
  'listing.claimed': 'conflict',
  'listing.not_restorable': 'conflict',
  'listing.not_trivial': 'conflict',
  'listing.comment_needed': 'invalid',
  'listing.nothing_accepted': 'invalid',
  'listing.rest_incomplete': 'invalid',
  'listing.unknown_logo': 'invalid',
  'listing.unknown_category': 'invalid',
} as const;

export type ListingRefusalCode = keyof typeof listingRefusals;
export const refuseListing = refusalsOf(listingRefusals);
