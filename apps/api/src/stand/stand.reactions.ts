import type { Reaction, Reactions } from '../facts/reactions.ts';
import { freeStandOfLeaver } from './stand.commands.ts';
import { listStandsOfExhibitor } from './stands-of-exhibitor.queries.ts';

/** Who no longer takes part keeps no stand; each release is a fact of its own. */
const releaseStands: Reaction = async (scope, { exhibitorId }) => {
  // Only the organiser ends a participation.
  if (scope.kind !== 'organiser' || !exhibitorId) return;
  for (const standId of await listStandsOfExhibitor(scope, exhibitorId)) {
    await freeStandOfLeaver(scope, standId);
  }
};

export const standReactions: Reactions = {
  'exhibitor.withdrawn': [releaseStands],
  'exhibitor.cancelled': [releaseStands],
};
