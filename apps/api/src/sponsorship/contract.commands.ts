import { createHash } from 'node:crypto';
import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import type { ContractId, ExhibitorId, SponsorshipId } from '@foyer/domain/identifier.ts';
import { textIn } from '@foyer/domain/locales.ts';
import type { NewSponsorship, OfferInput } from '@foyer/domain/sponsorship/contract.schema.ts';
import type { ContractContent } from '@foyer/domain/sponsorship/contract-content.ts';
import { refuseSponsorship } from '@foyer/domain/sponsorship/sponsorship.refusals.ts';
import {
  canMoveContract,
  canOffer,
  canRevise,
  canVoid,
} from '@foyer/domain/sponsorship/sponsorship.rules.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import {
  findContract,
  findDocument,
  findLatest,
  insertContract,
  type StoredContract,
  saveDraft,
  saveSent,
  saveVoid,
} from './contract.queries.ts';
import { contractAsPdf, signedCopy } from './contract-document.ts';
import { findLevel } from './level.queries.ts';
import { getSettings } from './settings.queries.ts';
import { tellContractSent } from './sponsorship.mail.ts';
import {
  findOffered,
  insertSponsorship,
  type LockedSponsorship,
  lockSponsorship,
  type Offered,
  offerColumns,
  saveSponsorship,
} from './sponsorship.queries.ts';
import { insist, recordSponsorship } from './sponsorship-record.ts';

/** A first draft for one exhibitor. It has one sponsorship at a time. */
export async function offerSponsorship(
  scope: OrganiserScope,
  { exhibitorId, ...offer }: NewSponsorship,
): Promise<{ sponsorshipId: SponsorshipId }> {
  const exhibitor = await offered(scope, exhibitorId);
  insist(canOffer(exhibitor));
  await levelOf(scope, offer.levelId);
  const sponsorshipId = await insertSponsorship(scope, { exhibitor, offer });
  await insertContract(scope, { sponsorshipId, exhibitorId, revision: 1, offer });
  await recordSponsorship(scope, {
    happened: 'drafted',
    nounId: sponsorshipId,
    exhibitorId,
    audience: 'organiser',
    after: { valueCents: offer.valueCents, revision: 1 },
  });
  return { sponsorshipId };
}

/** A new revision; an unsigned offer is void with it, a signed contract stays in force until the new one is signed. */
export async function reviseContract(
  scope: OrganiserScope,
  given: { readonly sponsorshipId: SponsorshipId; readonly offer: OfferInput },
): Promise<void> {
  const { sponsorshipId, offer } = given;
  const { sponsorship, latest } = await locked(scope, sponsorshipId);
  insist(canRevise(sponsorship.status, latest.status));
  await levelOf(scope, offer.levelId);
  if (latest.status === 'sent') await saveVoid(scope, latest.contractId, '');
  const { exhibitorId } = sponsorship;
  const revision = latest.revision + 1;
  await insertContract(scope, { sponsorshipId, exhibitorId, revision, offer });
  if (sponsorship.status === 'offered') {
    await saveSponsorship(scope, sponsorshipId, offerColumns(offer));
  }
  await recordSponsorship(scope, {
    happened: 'drafted',
    nounId: sponsorshipId,
    exhibitorId,
    audience: latest.status === 'sent' ? 'both' : 'organiser',
    before: { valueCents: latest.valueCents, revision: latest.revision },
    after: { valueCents: offer.valueCents, revision },
  });
}

export async function changeDraft(
  scope: OrganiserScope,
  given: { readonly sponsorshipId: SponsorshipId; readonly offer: OfferInput },
): Promise<void> {
  const { sponsorshipId, offer } = given;
  const { sponsorship, latest } = await locked(scope, sponsorshipId);
  if (latest.status !== 'draft') {
    throw refuseSponsorship('sponsorship.contract_wrong_status', {
      from: latest.status,
      to: 'draft',
    });
  }
  await levelOf(scope, offer.levelId);
  await saveDraft(scope, latest.contractId, offer);
  if (sponsorship.status === 'offered') {
    await saveSponsorship(scope, sponsorshipId, offerColumns(offer));
  }
  await recordSponsorship(scope, {
    happened: 'draft_changed',
    nounId: sponsorshipId,
    exhibitorId: sponsorship.exhibitorId,
    audience: 'organiser',
    before: { valueCents: latest.valueCents },
    after: { valueCents: offer.valueCents },
  });
}

/** Prints the document, keeps it with its hash, and tells the people who may sign. */
export async function sendContract(
  scope: OrganiserScope,
  sponsorshipId: SponsorshipId,
): Promise<void> {
  const { sponsorship, latest } = await locked(scope, sponsorshipId);
  insist(canMoveContract(latest.status, 'sent'));
  const exhibitor = await offered(scope, sponsorship.exhibitorId);
  insist(canOffer(exhibitor));
  const content = await contentOf(scope, { contract: latest, exhibitor, isDraft: false });
  const document = await contractAsPdf(content);
  const sha256 = createHash('sha256').update(document).digest('hex');
  const { levelName, benefits } = content;
  await saveSent(scope, latest.contractId, { levelName, benefits, document, sha256 });
  await recordSponsorship(scope, {
    happened: 'sent',
    nounId: sponsorshipId,
    exhibitorId: sponsorship.exhibitorId,
    after: { level: levelName, valueCents: latest.valueCents, revision: latest.revision },
  });
  await tellContractSent(scope, { exhibitorId: sponsorship.exhibitorId, levelName });
}

/** Takes an offer back. A signed contract ends with the sponsorship only. */
export async function voidContract(
  scope: OrganiserScope,
  given: { readonly sponsorshipId: SponsorshipId; readonly reason: string },
): Promise<void> {
  const { sponsorship, latest } = await locked(scope, given.sponsorshipId);
  insist(canVoid(latest.status));
  await saveVoid(scope, latest.contractId, given.reason);
  await recordSponsorship(scope, {
    happened: 'voided',
    nounId: given.sponsorshipId,
    exhibitorId: sponsorship.exhibitorId,
    audience: latest.status === 'draft' ? 'organiser' : 'both',
    after: { revision: latest.revision, reason: given.reason },
  });
}

/** The paper: a draft as it would be sent now, what was sent as it was, what was signed with its signature. */
export async function readContract(
  scope: OrganiserScope | BoothScope,
  contractId: ContractId,
): Promise<{ contract: StoredContract; pdf: Buffer }> {
  const contract = await findContract(scope, contractId);
  if (!contract) throw refuseSponsorship('sponsorship.contract_not_found');
  const document = await findDocument(scope, contractId);
  if (document) {
    const { timeZone } = await getEvent(scope);
    return { contract, pdf: await signedCopy(document, contract, { timeZone, now: scope.now }) };
  }
  if (scope.kind === 'exhibitor') throw refuseSponsorship('sponsorship.contract_not_found');
  const exhibitor = await offered(scope, contract.exhibitorId);
  const content = await contentOf(scope, { contract, exhibitor, isDraft: true });
  return { contract, pdf: await contractAsPdf(content) };
}

async function contentOf(
  scope: OrganiserScope,
  given: {
    readonly contract: StoredContract;
    readonly exhibitor: Offered;
    readonly isDraft: boolean;
  },
): Promise<ContractContent> {
  const { contract, exhibitor, isDraft } = given;
  const event = await getEvent(scope);
  const level = await levelOf(scope, contract.levelId);
  const { terms, organiserAddress } = await getSettings(scope);
  return {
    ...{ event, contract, isDraft, benefits: level.benefits, now: scope.now },
    sponsor: { name: exhibitor.legalName || exhibitor.name, contactName: exhibitor.contactName },
    levelName: textIn(level.name, contract.locale),
    organiserAddress,
    terms: terms[contract.locale],
    today: calendarDateAt(scope.now, event.timeZone),
  };
}

async function levelOf(scope: OrganiserScope, levelId: OfferInput['levelId']) {
  const level = await findLevel(scope, levelId);
  if (!level) throw refuseSponsorship('sponsorship.level_not_found');
  return level;
}

async function offered(scope: OrganiserScope, exhibitorId: ExhibitorId): Promise<Offered> {
  const exhibitor = await findOffered(scope, exhibitorId);
  if (!exhibitor) throw refuseSponsorship('sponsorship.not_found');
  return exhibitor;
}

export async function locked(
  scope: OrganiserScope,
  sponsorshipId: SponsorshipId,
): Promise<{ sponsorship: LockedSponsorship; latest: StoredContract }> {
  const sponsorship = await lockSponsorship(scope, sponsorshipId);
  if (!sponsorship) throw refuseSponsorship('sponsorship.not_found');
  const latest = await findLatest(scope, sponsorshipId);
  if (!latest) throw refuseSponsorship('sponsorship.contract_not_found');
  return { sponsorship, latest };
}
