import { policyOf } from '../actor.ts';

/** An enquiry is between a visitor and an exhibitor: the organiser never reads one. */
export const mayActOnEnquiry = policyOf({
  view: { booth: ['admin', 'editor'] },
  answer: { booth: ['admin', 'editor'] },
});
