import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorId, SponsorshipId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { Contract, OfferInput } from '@foyer/domain/sponsorship/contract.schema.ts';
import type {
  SponsorshipRow,
  SponsorshipStatus,
} from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { sql } from 'kysely';
import type {
  BoothScope,
  EventSystemScope,
  OrganiserScope,
  WritingScope,
} from '../access/scopes.ts';

/** Who sponsors, by level; one of them where an id is given. */
export async function listSponsorships(
  scope: OrganiserScope | BoothScope,
  sponsorshipId: SponsorshipId | null = null,
): Promise<SponsorshipRow[]> {
  const own = scope.kind === 'exhibitor' ? scope.exhibitorId : null;
  const { rows } = await sql<SponsorshipRow>`
    select s.sponsorship_id as "sponsorshipId", s.exhibitor_id as "exhibitorId", s.name,
      s.level_id as "levelId", coalesce(l.name, '{"de":"","en":""}') as "levelName", s.status,
      s.value_cents as "valueCents", s.contracted_on as "contractedOn", s.paid_on as "paidOn",
      (select json_build_object('revision', c.revision, 'status', c.status)
        from sponsorship_contract c where c.event_id = s.event_id
        and c.sponsorship_id = s.sponsorship_id order by c.revision desc limit 1) as contract,
      (select json_build_object(
          'open', count(*) filter (where k.status = 'open'),
          'claimed', count(*) filter (where k.status = 'claimed'),
          'declined', count(*) filter (where k.status = 'declined'),
          'confirmed', count(*) filter (where k.status = 'confirmed'),
          'delivered', count(*) filter (where k.status = 'delivered'))
        from sponsorship_claim k where k.event_id = s.event_id
        and k.sponsorship_id = s.sponsorship_id) as claims
    from sponsorship s
    left join sponsorship_level l on l.event_id = s.event_id and l.level_id = s.level_id
    where s.event_id = ${scope.eventId}
    and (${sponsorshipId}::uuid is null or s.sponsorship_id = ${sponsorshipId}::uuid)
    and (${own}::uuid is null or s.exhibitor_id = ${own}::uuid)
    order by s.status = 'cancelled', l.position, lower(s.name), s.created_at desc`.execute(
    scope.tx,
  );
  return rows;
}

export type LockedSponsorship = {
  readonly sponsorshipId: SponsorshipId;
  readonly exhibitorId: ExhibitorId;
  readonly name: string;
  readonly levelId: Contract['levelId'];
  readonly status: SponsorshipStatus;
  readonly valueCents: number;
  readonly paidOn: string | null;
};

/** Held until the transaction ends: whoever else acts on it waits. */
export async function lockSponsorship(
  scope: OrganiserScope | EventSystemScope,
  sponsorshipId: SponsorshipId,
): Promise<LockedSponsorship | null> {
  const row = await scope.tx
    .selectFrom('sponsorship')
    .select([
      'sponsorship_id as sponsorshipId',
      'exhibitor_id as exhibitorId',
      'name',
      'level_id as levelId',
      'status',
      'value_cents as valueCents',
      'paid_on as paidOn',
    ])
    .where('event_id', '=', scope.eventId)
    .where('sponsorship_id', '=', sponsorshipId)
    .forUpdate()
    .executeTakeFirst();
  return (row as LockedSponsorship | undefined) ?? null;
}

/** As far as an offer is concerned. */
export type Offered = {
  readonly exhibitorId: ExhibitorId;
  readonly name: string;
  readonly legalName: string;
  readonly contactName: string;
  readonly participation: Participation;
  readonly locale: Locale;
};

export async function findOffered(
  scope: WritingScope,
  exhibitorId: ExhibitorId,
): Promise<Offered | null> {
  const row = await scope.tx
    .selectFrom('exhibitor')
    .select([
      'exhibitor_id as exhibitorId',
      'name',
      'legal_name as legalName',
      'contact_name as contactName',
      'participation',
      'locale',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .executeTakeFirst();
  return (row as Offered | undefined) ?? null;
}

export const offerColumns = (offer: OfferInput) => ({
  level_id: offer.levelId,
  value_cents: offer.valueCents,
  contribution: offer.contribution,
  contribution_note: offer.contribution === 'money' ? '' : offer.contributionNote,
  purpose: offer.purpose,
});

export async function insertSponsorship(
  scope: OrganiserScope,
  given: { readonly exhibitor: Offered; readonly offer: OfferInput },
): Promise<SponsorshipId> {
  const { exhibitor, offer } = given;
  const row = await scope.tx
    .insertInto('sponsorship')
    .values({
      event_id: scope.eventId,
      exhibitor_id: exhibitor.exhibitorId,
      name: exhibitor.legalName || exhibitor.name,
      created_at: scope.now,
      ...offerColumns(offer),
    })
    .returning('sponsorship_id')
    .executeTakeFirstOrThrow();
  return row.sponsorship_id as SponsorshipId;
}

type Change = Partial<
  ReturnType<typeof offerColumns> & {
    status: SponsorshipStatus;
    contracted_on: string;
    paid_on: string | null;
    confirmed_at: Date;
  }
>;

/** A change of the status takes or frees a place of the level, in the database. */
export async function saveSponsorship(
  scope: OrganiserScope | EventSystemScope,
  sponsorshipId: SponsorshipId,
  change: Change,
): Promise<void> {
  await scope.tx
    .updateTable('sponsorship')
    .set(change)
    .where('event_id', '=', scope.eventId)
    .where('sponsorship_id', '=', sponsorshipId)
    .execute();
}
