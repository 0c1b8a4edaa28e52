import type { SponsorshipId } from '@foyer/domain/identifier.ts';
import type { Promised } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { countBadgesWithLogo, listPromises } from './claim.queries.ts';

/**
 * Promises with what Foyer has counted. How many badges carry a logo is told to its sponsor, who
 * sees no badge: it is counted for the promises that the reader was shown.
 */
export async function readPromises(
  scope: OrganiserScope | BoothScope,
  sponsorshipId: SponsorshipId | null = null,
): Promise<Promised[]> {
  const promises = await listPromises(scope, sponsorshipId);
  const logos = promises.filter(({ terms }) => terms.class === 'logo').map((one) => one.claimId);
  if (logos.length === 0) return promises;
  const counts = await asSystem(scope, (system) => countBadgesWithLogo(system, logos));
  return promises.map((one) => ({ ...one, figure: counts.get(one.claimId) ?? one.figure }));
}
