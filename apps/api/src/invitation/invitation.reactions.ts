import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Reaction, Reactions } from '../facts/reactions.ts';
import { inviteAgain } from './invitation.commands.ts';
import { revokeAllOf } from './invitation.queries.ts';

/** Who no longer takes part gets no more people. */
const revokeOpenOnes: Reaction = async (scope, { exhibitorId }) => {
  if (exhibitorId) await revokeAllOf(scope, exhibitorId);
};

const inviteOnceMore: Reaction = async (scope, { exhibitorId }) => {
  if (exhibitorId && scope.kind === 'organiser')
    await inviteAgain(scope, exhibitorId as ExhibitorId);
};

export const invitationReactions: Reactions = {
  'exhibitor.withdrawn': [revokeOpenOnes],
  'exhibitor.cancelled': [revokeOpenOnes],
  'exhibitor.reinstated': [inviteOnceMore],
};
