import type { Reaction, Reactions } from '../facts/reactions.ts';
import { revokeAllOf } from './invitation.queries.ts';

/** Who no longer takes part gets no more people. */
const revokeOpenOnes: Reaction = async (scope, { exhibitorId }) => {
  if (exhibitorId) await revokeAllOf(scope, exhibitorId);
};

export const invitationReactions: Reactions = {
  'exhibitor.withdrawn': [revokeOpenOnes],
  'exhibitor.cancelled': [revokeOpenOnes],
};
