import type { Reactions } from '../facts/reactions.ts';
import { wantHoldersTold } from './badge.queries.ts';

/** An exhibitor may not write to a badge holder; a job of the system does, where the event wants it. */
export const badgeReactions: Reactions = {
  'lead.captured': [
    {
      toAll: async (scope, facts) =>
        wantHoldersTold(
          scope,
          facts.map(({ nounId }) => nounId),
        ),
    },
  ],
};
