import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Reaction, Reactions } from '../facts/reactions.ts';
import { leaveSharedStand, sendGuestsAway } from './sharing.commands.ts';
import { findMainOf } from './sharing.queries.ts';
import { freeStandOfLeaver } from './stand.commands.ts';
import { listStandsOfExhibitor } from './stands-of-exhibitor.queries.ts';

/** Who no longer takes part keeps and shares no stand; each end is a fact of its own. */
const releaseStands: Reaction = async (scope, { exhibitorId }) => {
  // The team ends a participation, or an applicant its own, for whom the system does what follows.
  if ((scope.kind !== 'organiser' && scope.kind !== 'system') || !exhibitorId) return;
  const leaver = exhibitorId as ExhibitorId;
  if (await findMainOf(scope, leaver)) await leaveSharedStand(scope, leaver);
  // As long as the stand is known, those who share it can be told of its end.
  await sendGuestsAway(scope, leaver);
  for (const standId of await listStandsOfExhibitor(scope, exhibitorId)) {
    await freeStandOfLeaver(scope, standId);
  }
};

export const standReactions: Reactions = {
  'exhibitor.withdrawn': [releaseStands],
  'exhibitor.cancelled': [releaseStands],
};
