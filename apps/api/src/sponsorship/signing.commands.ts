import { type CalendarDate, calendarDateAt } from '@foyer/domain/calendar-date.ts';
import type { ContractId, MediaId, SponsorshipId } from '@foyer/domain/identifier.ts';
import type { SignatureWay } from '@foyer/domain/sponsorship/contract.schema.ts';
import { refuseSponsorship } from '@foyer/domain/sponsorship/sponsorship.refusals.ts';
import {
  canConfirm,
  canMoveSponsorship,
  canSign,
  statusOnceSigned,
} from '@foyer/domain/sponsorship/sponsorship.rules.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { saveClaims } from './claim.queries.ts';
import { locked } from './contract.commands.ts';
import { findContract, type StoredContract, saveSigned, voidAll } from './contract.queries.ts';
import { findLevel, lockLevel } from './level.queries.ts';
import { publishLogos } from './logo.queries.ts';
import { getSettings } from './settings.queries.ts';
import { isFileOf } from './sponsor-file.queries.ts';
import { tellContractSigned } from './sponsorship.mail.ts';
import {
  type LockedSponsorship,
  lockSponsorship,
  offerColumns,
  saveSponsorship,
} from './sponsorship.queries.ts';
import { insist, recordSponsorship } from './sponsorship-record.ts';

export type SigningInput = {
  readonly contractId: ContractId;
  /** Of the document that was read. */
  readonly sha256: string;
  readonly name: string;
  /** The paper with the signature, where it was signed by hand. */
  readonly scanMediaId: MediaId | null;
};

/**
 * Signs for the sponsor: by click with name, time and hash of the document, or by the scan of a
 * signed paper. The place of the level is taken in the same transaction; whoever comes second for
 * the last one waits on the row of the level, and is refused.
 */
export async function signContract(
  scope: BoothScope | OrganiserScope,
  input: SigningInput,
): Promise<void> {
  const seen = await findContract(scope, input.contractId);
  if (!seen) throw refuseSponsorship('sponsorship.contract_not_found');
  const { sponsorshipId, exhibitorId, levelId } = seen;
  const { scanMediaId } = input;
  if (scanMediaId && !(await isFileOf(scope, { exhibitorId, mediaId: scanMediaId }))) {
    throw refuseSponsorship('sponsorship.file_not_found');
  }
  const way: SignatureWay = scanMediaId ? 'scan' : 'click';
  const { timeZone } = await getEvent(scope);
  const today = calendarDateAt(scope.now, timeZone);
  const status = await asSystem(scope, async (system) => {
    const sponsorship = await lockSponsorship(system, sponsorshipId);
    const level = await lockLevel(system, levelId);
    const contract = await findContract(system, input.contractId);
    if (!sponsorship || !contract || !level)
      throw refuseSponsorship('sponsorship.contract_not_found');
    insist(canSign(contract, { sha256: input.sha256, sponsorship, level }));
    const { accountId } = scope;
    await saveSigned(system, contract.contractId, { ...input, way, accountId });
    const { confirmOn } = await getSettings(system);
    const isPaid = sponsorship.paidOn !== null;
    const next = statusOnceSigned(sponsorship.status, { confirmOn, isPaid });
    await saveSponsorship(system, sponsorshipId, {
      ...offerColumns(contract),
      status: next,
      contracted_on: today,
      ...(next === 'confirmed' && sponsorship.status !== 'confirmed'
        ? { confirmed_at: scope.now }
        : {}),
    });
    if (next === 'confirmed') {
      await saveClaims(system, { sponsorshipId, exhibitorId, benefits: contract.benefits });
    }
    return next;
  });
  const about = { nounId: sponsorshipId, exhibitorId };
  const { revision, valueCents, levelName } = seen;
  const after = { way, level: levelName, valueCents, revision, hash: input.sha256 };
  await recordSponsorship(scope, { happened: 'signed', ...about, after });
  if (status === 'confirmed') {
    await recordSponsorship(scope, {
      happened: 'confirmed',
      ...about,
      after: { level: levelName },
    });
  }
  if (scope.kind === 'exhibitor') await tellContractSigned(scope, { levelName });
}

/** Money has arrived; where the event waits for it, this confirms a signed sponsorship. */
export async function recordPayment(
  scope: OrganiserScope,
  given: { readonly sponsorshipId: SponsorshipId; readonly paidOn: CalendarDate | null },
): Promise<void> {
  const { sponsorshipId, paidOn } = given;
  const { sponsorship } = await locked(scope, sponsorshipId);
  if (sponsorship.status === 'cancelled') {
    insist(canMoveSponsorship('cancelled', 'confirmed'));
  }
  await saveSponsorship(scope, sponsorshipId, { paid_on: paidOn });
  await recordSponsorship(scope, {
    happened: 'paid',
    nounId: sponsorshipId,
    exhibitorId: sponsorship.exhibitorId,
    before: { paidOn: sponsorship.paidOn },
    after: { paidOn },
  });
  if (paidOn !== null && sponsorship.status === 'signed') await confirm(scope, sponsorshipId);
}

/** By hand: below the value that needs a written contract, without one. */
export async function confirmSponsorship(
  scope: OrganiserScope,
  sponsorshipId: SponsorshipId,
): Promise<void> {
  const { sponsorship } = await locked(scope, sponsorshipId);
  const isPaid = sponsorship.paidOn !== null;
  insist(canConfirm({ ...sponsorship, isPaid }, await getSettings(scope)));
  await confirm(scope, sponsorshipId);
}

async function confirm(scope: OrganiserScope, sponsorshipId: SponsorshipId): Promise<void> {
  const { sponsorship, latest } = await locked(scope, sponsorshipId);
  const { timeZone } = await getEvent(scope);
  const benefits = await promisedIn(scope, { sponsorship, latest });
  await saveSponsorship(scope, sponsorshipId, {
    status: 'confirmed',
    confirmed_at: scope.now,
    ...(sponsorship.status === 'offered'
      ? { contracted_on: calendarDateAt(scope.now, timeZone) }
      : {}),
  });
  const { exhibitorId } = sponsorship;
  await saveClaims(scope, { sponsorshipId, exhibitorId, benefits });
  await recordSponsorship(scope, { happened: 'confirmed', nounId: sponsorshipId, exhibitorId });
}

/** What the signed contract says; where none was needed, what the level says today. */
async function promisedIn(
  scope: OrganiserScope,
  given: { readonly sponsorship: LockedSponsorship; readonly latest: StoredContract },
) {
  const { sponsorship, latest } = given;
  if (latest.status === 'signed' || latest.sha256 !== '') return latest.benefits;
  return (await findLevel(scope, sponsorship.levelId))?.benefits ?? [];
}

/** Frees the place; every contract is void, and every document stays. */
export async function cancelSponsorship(
  scope: OrganiserScope,
  given: { readonly sponsorshipId: SponsorshipId; readonly reason: string },
): Promise<void> {
  const { sponsorshipId, reason } = given;
  const { sponsorship } = await locked(scope, sponsorshipId);
  insist(canMoveSponsorship(sponsorship.status, 'cancelled'));
  await saveSponsorship(scope, sponsorshipId, { status: 'cancelled' });
  await voidAll(scope, sponsorshipId, reason);
  await asSystem(scope, (system) => publishLogos(system, sponsorship.exhibitorId));
  await recordSponsorship(scope, {
    happened: 'cancelled',
    nounId: sponsorshipId,
    exhibitorId: sponsorship.exhibitorId,
    before: { status: sponsorship.status },
    after: { status: 'cancelled', reason },
  });
}
