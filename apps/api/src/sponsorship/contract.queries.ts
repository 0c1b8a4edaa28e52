import type { ContractId, ExhibitorId, MediaId, SponsorshipId } from '@foyer/domain/identifier.ts';
import type { Benefit } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type {
  Contract,
  OfferInput,
  SignatureWay,
} from '@foyer/domain/sponsorship/contract.schema.ts';
import type { BoothScope, EventSystemScope, OrganiserScope } from '../access/scopes.ts';
import { offerColumns } from './sponsorship.queries.ts';

type Reader = OrganiserScope | BoothScope;
type Writer = OrganiserScope | EventSystemScope;

const columns = [
  'contract_id as contractId',
  'sponsorship_id as sponsorshipId',
  'exhibitor_id as exhibitorId',
  'revision',
  'status',
  'level_id as levelId',
  'level_name as levelName',
  'value_cents as valueCents',
  'contribution',
  'contribution_note as contributionNote',
  'sponsor_address as sponsorAddress',
  'purpose',
  'locale',
  'benefits',
  'sha256',
  'sent_at as sentAt',
  'signed_at as signedAt',
  'signed_by_name as signedByName',
  'signed_by as signedBy',
  'scan_media_id as scanMediaId',
  'void_reason as voidReason',
] as const;

export type StoredContract = Contract & {
  readonly sponsorshipId: SponsorshipId;
  readonly exhibitorId: ExhibitorId;
};

function contractsFor(scope: Reader | Writer) {
  const query = scope.tx.selectFrom('sponsorship_contract').where('event_id', '=', scope.eventId);
  return scope.kind === 'exhibitor'
    ? query.where('exhibitor_id', '=', scope.exhibitorId).where('sha256', '<>', '')
    : query;
}

/** The latest first. A booth sees what was sent to it, also when it was called off since. */
export async function listContracts(
  scope: Reader,
  sponsorshipId: SponsorshipId,
): Promise<StoredContract[]> {
  const rows = await contractsFor(scope)
    .select(columns)
    .where('sponsorship_id', '=', sponsorshipId)
    .orderBy('revision', 'desc')
    .execute();
  return rows as unknown as StoredContract[];
}

export async function findContract(
  scope: Reader | Writer,
  contractId: ContractId,
): Promise<StoredContract | null> {
  const row = await contractsFor(scope)
    .select(columns)
    .where('contract_id', '=', contractId)
    .executeTakeFirst();
  return (row as unknown as StoredContract | undefined) ?? null;
}

/** The document as it was sent; null for a draft. */
export async function findDocument(scope: Reader, contractId: ContractId): Promise<Buffer | null> {
  const row = await contractsFor(scope)
    .select('document')
    .where('contract_id', '=', contractId)
    .executeTakeFirst();
  return row?.document ?? null;
}

/** The latest revision, once the sponsorship is locked. */
export async function findLatest(
  scope: Writer,
  sponsorshipId: SponsorshipId,
): Promise<StoredContract | null> {
  const row = await contractsFor(scope)
    .select(columns)
    .where('sponsorship_id', '=', sponsorshipId)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row as unknown as StoredContract | undefined) ?? null;
}

export async function insertContract(
  scope: OrganiserScope,
  given: {
    readonly sponsorshipId: SponsorshipId;
    readonly exhibitorId: ExhibitorId;
    readonly revision: number;
    readonly offer: OfferInput;
  },
): Promise<ContractId> {
  const row = await scope.tx
    .insertInto('sponsorship_contract')
    .values({
      event_id: scope.eventId,
      sponsorship_id: given.sponsorshipId,
      exhibitor_id: given.exhibitorId,
      revision: given.revision,
      locale: given.offer.locale,
      created_at: scope.now,
      sponsor_address: given.offer.sponsorAddress,
      ...offerColumns(given.offer),
    })
    .returning('contract_id')
    .executeTakeFirstOrThrow();
  return row.contract_id as ContractId;
}

const one = (scope: Writer, contractId: ContractId) =>
  scope.tx
    .updateTable('sponsorship_contract')
    .where('event_id', '=', scope.eventId)
    .where('contract_id', '=', contractId);

export async function saveDraft(
  scope: OrganiserScope,
  contractId: ContractId,
  offer: OfferInput,
): Promise<void> {
  await one(scope, contractId)
    .set({
      locale: offer.locale,
      sponsor_address: offer.sponsorAddress,
      ...offerColumns(offer),
    })
    .execute();
}

export async function saveSent(
  scope: OrganiserScope,
  contractId: ContractId,
  given: {
    readonly levelName: string;
    readonly benefits: readonly Benefit[];
    readonly document: Buffer;
    readonly sha256: string;
  },
): Promise<void> {
  await one(scope, contractId)
    .set({
      status: 'sent',
      level_name: given.levelName,
      benefits: JSON.stringify(given.benefits),
      document: given.document,
      sha256: given.sha256,
      sent_at: scope.now,
    })
    .execute();
}

export type Signature = {
  readonly name: string;
  readonly way: SignatureWay;
  readonly accountId: string | null;
  readonly scanMediaId: MediaId | null;
};

export async function saveSigned(
  scope: Writer,
  contractId: ContractId,
  { name, way, accountId, scanMediaId }: Signature,
): Promise<void> {
  await one(scope, contractId)
    .set({
      status: 'signed',
      signed_at: scope.now,
      signed_by_name: name,
      signed_by: way,
      signed_account_id: accountId,
      scan_media_id: scanMediaId,
    })
    .execute();
}

export async function saveVoid(
  scope: Writer,
  contractId: ContractId,
  reason: string,
): Promise<void> {
  await one(scope, contractId).set({ status: 'void', void_reason: reason }).execute();
}

/** With the sponsorship every contract ends; the documents stay. */
export async function voidAll(
  scope: OrganiserScope,
  sponsorshipId: SponsorshipId,
  reason: string,
): Promise<void> {
  await scope.tx
    .updateTable('sponsorship_contract')
    .set({ status: 'void', void_reason: reason })
    .where('event_id', '=', scope.eventId)
    .where('sponsorship_id', '=', sponsorshipId)
    .where('status', '<>', 'void')
    .execute();
}
