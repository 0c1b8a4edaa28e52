import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { RevisionId } from '@foyer/domain/identifier.ts';
import { refuseListing } from '@foyer/domain/listing/listing.refusals.ts';
import { canMoveRevision } from '@foyer/domain/listing/listing.rules.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { lockRevision, saveClaim } from './revision.queries.ts';

/** Takes a listing to review it, also from a colleague, or lets it go again. */
export async function claimListing(
  scope: OrganiserScope,
  { revisionId, isClaimed }: { readonly revisionId: RevisionId; readonly isClaimed: boolean },
): Promise<void> {
  const revision = await lockRevision(scope, revisionId);
  if (!revision) throw refuseAccess('access.not_found');
  const verdict = canMoveRevision(revision.status, 'published');
  if (!verdict.allowed) throw refuseListing(verdict.code, verdict.params);
  await saveClaim(scope, revisionId, isClaimed);
  await recordFact(scope, {
    noun: 'listing',
    nounId: revision.exhibitorId,
    type: isClaimed ? 'listing.claimed' : 'listing.released',
    exhibitorId: revision.exhibitorId,
    audience: 'organiser',
    after: { number: revision.number },
  });
}
