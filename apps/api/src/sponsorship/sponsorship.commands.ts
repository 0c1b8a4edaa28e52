import type { ExhibitorId, SponsorshipId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { refuseSponsorship } from '@foyer/domain/sponsorship/sponsorship.refusals.ts';
import type {
  OwnSponsorship,
  SponsorshipDetail,
} from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { storeMedia } from '../media/media.commands.ts';
import type { StoredFile } from '../media/picture-program.ts';
import { listContracts } from './contract.queries.ts';
import { readPromises } from './read-promises.commands.ts';
import { reportAsPdf } from './report-document.ts';
import { getSettings } from './settings.queries.ts';
import { findOffered, listSponsorships } from './sponsorship.queries.ts';

/** One sponsor with every revision of its contract and every promise. */
export async function readSponsorship(
  scope: OrganiserScope,
  sponsorshipId: SponsorshipId,
): Promise<SponsorshipDetail> {
  const [row] = await listSponsorships(scope, sponsorshipId);
  if (!row) throw refuseSponsorship('sponsorship.not_found');
  const contracts = await listContracts(scope, sponsorshipId);
  return { ...row, contracts, promises: await readPromises(scope, sponsorshipId) };
}

/** The booth's own: what was sent to it, and what it was promised; null as long as there is nothing. */
export async function readOwnSponsorship(scope: BoothScope): Promise<OwnSponsorship | null> {
  const [row] = await listSponsorships(scope);
  if (!row) return null;
  const { claims: _claims, contract: _contract, ...own } = row;
  const contracts = await listContracts(scope, row.sponsorshipId);
  const promises = await readPromises(scope, row.sponsorshipId);
  const { confirmOn } = await getSettings(scope);
  return { ...own, contracts, promises, confirmOn };
}

export async function readReport(
  scope: OrganiserScope,
  { sponsorshipId, locale }: { readonly sponsorshipId: SponsorshipId; readonly locale: Locale },
): Promise<Buffer> {
  const sponsor = await readSponsorship(scope, sponsorshipId);
  return reportAsPdf({ event: await getEvent(scope), sponsor, locale, now: scope.now });
}

export async function readOwnReport(scope: BoothScope, locale: Locale): Promise<Buffer> {
  const sponsor = await readOwnSponsorship(scope);
  if (!sponsor) throw refuseSponsorship('sponsorship.not_found');
  return reportAsPdf({ event: await getEvent(scope), sponsor, locale, now: scope.now });
}

/** A scan or a proof that the organiser keeps with a sponsor. */
export async function storeForSponsor(
  scope: OrganiserScope,
  given: {
    readonly exhibitorId: ExhibitorId;
    readonly fileName: string;
    readonly file: StoredFile;
  },
) {
  const { exhibitorId, ...upload } = given;
  if (!(await findOffered(scope, exhibitorId))) throw refuseSponsorship('sponsorship.not_found');
  return asSystem(scope, (system) => storeMedia({ ...system, exhibitorId }, upload));
}
