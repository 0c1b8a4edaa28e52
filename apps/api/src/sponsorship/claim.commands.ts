import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { BenefitId, ClaimId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import {
  canHandIn,
  canMoveClaim,
  canProveByCount,
  canUse,
  fitsTerms,
  isLogoShown,
} from '@foyer/domain/sponsorship/claim.rules.ts';
import type { Material, Proof, ProofInput } from '@foyer/domain/sponsorship/claim.schema.ts';
import { refuseSponsorship } from '@foyer/domain/sponsorship/sponsorship.refusals.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope, WritingScope } from '../access/scopes.ts';
import { findClaimOfBenefit, type LockedClaim, lockClaim, saveClaim } from './claim.queries.ts';
import { publishLogos } from './logo.queries.ts';
import { lookAtLogo } from './logo-check.ts';
import { readPromises } from './read-promises.commands.ts';
import { findFileOf, isFileOf } from './sponsor-file.queries.ts';
import { insist, recordSponsorship } from './sponsorship-record.ts';

export type HandIn = {
  readonly benefitId: BenefitId;
  readonly material: Material;
  /** The day at the event, and the sponsor's own date where it got an extension. */
  readonly today: string;
  readonly dueOn: string;
};

/** What the sponsor brings for one promise, checked against what was promised. */
export async function handIn(scope: BoothScope, given: HandIn): Promise<void> {
  const claim = await ownClaim(scope, given.benefitId);
  insist(canHandIn(claim, given));
  insist(fitsTerms(claim.terms, given.material, await logoOf(scope, given.material)));
  await asSystem(scope, (system) =>
    saveClaim(system, claim.claimId, {
      status: 'claimed',
      material: given.material,
      comment: '',
      handedIn: { at: scope.now, by: scope.actorName },
    }),
  );
  await record(scope, claim, { happened: 'handed_in' });
}

/** To change it again, as long as nobody has confirmed it. */
export async function takeBack(scope: BoothScope, benefitId: BenefitId): Promise<void> {
  const claim = await ownClaim(scope, benefitId);
  insist(canMoveClaim(claim.status, 'open'));
  await asSystem(scope, (system) => saveClaim(system, claim.claimId, { status: 'open' }));
  await record(scope, claim, { happened: 'taken_back' });
}

async function ownClaim(scope: BoothScope, benefitId: BenefitId): Promise<LockedClaim> {
  const { exhibitorId } = scope;
  const claim = await asSystem(scope, (system) =>
    findClaimOfBenefit(system, { exhibitorId, benefitId }),
  );
  if (!claim) throw refuseSponsorship('sponsorship.claim_not_found');
  return claim;
}

async function logoOf(scope: BoothScope, material: Material) {
  if (material.kind !== 'logo') return null;
  const { mediaId } = material;
  const file = await findFileOf(scope, { exhibitorId: scope.exhibitorId, mediaId });
  return file && lookAtLogo(file);
}

/** One pass less; answers what the passes are called. The last one waits for whoever is just taking it. */
export async function takePass(scope: BoothScope, claimId: ClaimId): Promise<LocalizedText> {
  const claim = await asSystem(scope, async (system) => {
    const found = await lockClaim(system, claimId);
    if (!found || found.exhibitorId !== scope.exhibitorId || !found.isInForce)
      throw refuseSponsorship('sponsorship.claim_not_found');
    insist(canUse(found));
    await saveClaim(system, claimId, { used: found.used + 1 });
    return found;
  });
  await record(scope, claim, { happened: 'pass_used' });
  return claim.title;
}

/** The organiser has looked at it, or does without; a logo is public from here on where that was promised. */
export async function confirmClaim(scope: OrganiserScope, claimId: ClaimId): Promise<void> {
  const claim = await lockedClaim(scope, claimId);
  insist(canMoveClaim(claim.status, 'confirmed'));
  await saveClaim(scope, claimId, { status: 'confirmed', comment: '', confirmedAt: scope.now });
  await record(scope, claim, { happened: 'claim_confirmed' });
  if (isLogoShown({ ...claim, status: 'confirmed' })) await showLogos(scope, claim.exhibitorId);
}

/** Not like this: the sponsor reads why, and its task is open again. */
export async function declineClaim(
  scope: OrganiserScope,
  given: {
    readonly claimId: ClaimId;
    readonly comment: string;
    /** Where the date has passed, a new one. */
    readonly until: CalendarDate | null;
  },
): Promise<void> {
  const { claimId, comment, until } = given;
  const claim = await lockedClaim(scope, claimId);
  insist(canMoveClaim(claim.status, 'declined'));
  if (!claim.material) throw refuseSponsorship('sponsorship.wrong_material');
  await saveClaim(scope, claimId, { status: 'declined', comment });
  await record(scope, claim, {
    happened: 'claim_declined',
    reason: comment,
    until,
    benefitId: claim.benefitId,
  });
  if (isLogoShown(claim)) await showLogos(scope, claim.exhibitorId);
}

/** The same, named by the benefit. */
export async function declineOfBenefit(
  scope: OrganiserScope,
  given: {
    readonly benefitId: BenefitId;
    readonly exhibitorId: ExhibitorId;
    readonly comment: string;
    readonly until: CalendarDate | null;
  },
): Promise<void> {
  const claim = await findClaimOfBenefit(scope, given);
  if (!claim) throw refuseSponsorship('sponsorship.claim_not_found');
  const { comment, until } = given;
  await declineClaim(scope, { claimId: claim.claimId, comment, until });
}

/** With something to look at, or with the number that Foyer itself has counted. */
export async function deliverClaim(
  scope: OrganiserScope,
  given: { readonly claimId: ClaimId; readonly proof: ProofInput },
): Promise<void> {
  const { claimId, proof } = given;
  const claim = await lockedClaim(scope, claimId);
  insist(canMoveClaim(claim.status, 'delivered'));
  await saveClaim(scope, claimId, {
    status: 'delivered',
    proof: await provenBy(scope, claim, proof),
    deliveredAt: scope.now,
  });
  await record(scope, claim, { happened: 'delivered', proof: proof.kind });
}

async function provenBy(
  scope: OrganiserScope,
  { claimId, exhibitorId, sponsorshipId, terms }: LockedClaim,
  proof: ProofInput,
): Promise<Proof> {
  if (proof.kind === 'picture' && !(await isFileOf(scope, { exhibitorId, mediaId: proof.mediaId })))
    throw refuseSponsorship('sponsorship.file_not_found');
  if (proof.kind !== 'count') return proof;
  const promises = await readPromises(scope, sponsorshipId);
  const count = promises.find((one) => one.claimId === claimId)?.figure ?? null;
  insist(canProveByCount(terms, count));
  return { ...proof, count: count ?? 0 };
}

export async function undoDelivery(scope: OrganiserScope, claimId: ClaimId): Promise<void> {
  const claim = await lockedClaim(scope, claimId);
  if (claim.status !== 'delivered') {
    const params = { from: claim.status, to: 'confirmed' };
    throw refuseSponsorship('sponsorship.claim_wrong_status', params);
  }
  await saveClaim(scope, claimId, { status: 'confirmed', proof: null, deliveredAt: null });
  await record(scope, claim, { happened: 'delivery_undone' });
}

const showLogos = (scope: OrganiserScope, exhibitorId: ExhibitorId) =>
  asSystem(scope, (system) => publishLogos(system, exhibitorId));

async function lockedClaim(scope: OrganiserScope, claimId: ClaimId): Promise<LockedClaim> {
  const claim = await lockClaim(scope, claimId);
  if (!claim) throw refuseSponsorship('sponsorship.claim_not_found');
  return claim;
}

type Happened = {
  readonly happened: Parameters<typeof recordSponsorship>[1]['happened'];
  readonly reason?: string;
  readonly proof?: string;
  readonly until?: CalendarDate | null;
  readonly benefitId?: BenefitId;
};

async function record(
  scope: WritingScope,
  claim: LockedClaim,
  { happened, ...after }: Happened,
): Promise<void> {
  await recordSponsorship(scope, {
    happened,
    nounId: claim.claimId,
    exhibitorId: claim.exhibitorId,
    before: { status: claim.status },
    after: { title: claim.title, ...after },
  });
}
