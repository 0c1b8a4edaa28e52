import type { Reaction, Reactions } from '../facts/reactions.ts';
import { listOpenDemos } from './demo-changes.queries.ts';
import { cancelWithoutLetter } from './programme.commands.ts';

/** Who no longer takes part shows nothing; each cancelled demo is a fact of its own. */
const cancelDemos: Reaction = async (scope, { exhibitorId }) => {
  // Who has demos has an account, and then only the organiser ends its participation.
  if (scope.kind !== 'organiser' || !exhibitorId) return;
  for (const demoId of await listOpenDemos(scope, exhibitorId)) {
    await cancelWithoutLetter(scope, demoId);
  }
};

export const demoReactions: Reactions = {
  'exhibitor.withdrawn': [cancelDemos],
  'exhibitor.cancelled': [cancelDemos],
};
