import { policyOf } from '../actor.ts';

/** The holder of a badge acts through the link alone; the team may send it. */
export const mayActOnBadge = policyOf({
  sendLink: { team: ['owner', 'manager'] },
});
