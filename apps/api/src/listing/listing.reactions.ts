import type { Reaction, Reactions } from '../facts/reactions.ts';
import { followParticipation } from './withholding.queries.ts';

/** Who does not take part is not listed, whatever is published meanwhile. */
const follow: Reaction = async (scope, { exhibitorId }) => {
  if (exhibitorId) await followParticipation(scope, exhibitorId);
};

export const listingReactions: Reactions = {
  'exhibitor.withdrawn': [follow],
  'exhibitor.cancelled': [follow],
  'exhibitor.reinstated': [follow],
  'listing.published': [follow],
};
