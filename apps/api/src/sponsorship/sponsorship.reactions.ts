import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { asSystem } from '../access/as-system.ts';
import type { Reaction, Reactions } from '../facts/reactions.ts';
import { publishLogos } from './logo.queries.ts';

/** A listing that is published says which of the exhibitor's pictures are public; logos promised stay so. */
const keepLogos: Reaction = async (scope, { exhibitorId }) => {
  if (!exhibitorId || scope.kind === 'attendee' || scope.kind === 'device') return;
  const id = exhibitorId as ExhibitorId;
  if (scope.kind === 'system') await publishLogos(scope, id);
  else await asSystem(scope, (system) => publishLogos(system, id));
};

export const sponsorshipReactions: Reactions = { 'listing.published': [keepLogos] };
