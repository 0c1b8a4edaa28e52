import type { BenefitId, ClaimId, ExhibitorId, SponsorshipId } from '@foyer/domain/identifier.ts';
import type { Benefit } from '@foyer/domain/sponsorship/benefit.schema.ts';
import { firstStatusOf, limitOf } from '@foyer/domain/sponsorship/claim.rules.ts';
import type {
  Claim,
  ClaimStatus,
  Material,
  Proof,
} from '@foyer/domain/sponsorship/claim.schema.ts';
import type { Promised } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, EventSystemScope, OrganiserScope } from '../access/scopes.ts';

type Writer = OrganiserScope | EventSystemScope;

/**
 * Every promise in force, or of one sponsorship. What Foyer counts is counted here: demos on the
 * programme, leads, passes; badges are counted by `countBadgesWithLogo`.
 */
export async function listPromises(
  scope: OrganiserScope | BoothScope,
  sponsorshipId: SponsorshipId | null = null,
): Promise<Promised[]> {
  const own = scope.kind === 'exhibitor' ? scope.exhibitorId : null;
  const { rows } = await sql<Promised>`
    select k.claim_id as "claimId", k.benefit_id as "benefitId", k.sponsorship_id as "sponsorshipId",
      k.exhibitor_id as "exhibitorId", s.name as "sponsorName",
      coalesce(l.name, '{"de":"","en":""}') as "levelName", k.title, k.note, k.terms,
      k.due_on as "dueOn", k.status, k.material, k.proof, k.comment, k.used,
      k.handed_in_at as "handedInAt", k.handed_in_by_name as "handedInByName",
      k.delivered_at as "deliveredAt", ${figure} as figure
    from sponsorship_claim k
    join sponsorship s on s.event_id = k.event_id and s.sponsorship_id = k.sponsorship_id
    left join sponsorship_level l on l.event_id = s.event_id and l.level_id = s.level_id
    where k.event_id = ${scope.eventId}
    and (${sponsorshipId}::uuid is null and s.status = 'confirmed'
      or k.sponsorship_id = ${sponsorshipId}::uuid)
    and (${own}::uuid is null or k.exhibitor_id = ${own}::uuid)
    order by l.position, lower(s.name), k.position, k.claim_id`.execute(scope.tx);
  return rows;
}

const figure = sql`case k.class
  when 'demos' then (select count(*) from demo d where d.event_id = k.event_id
    and d.exhibitor_id = k.exhibitor_id and d.status = 'scheduled')
  when 'scanning' then (select coalesce(sum(t.leads), 0) from lead_tally t
    where t.event_id = k.event_id and t.exhibitor_id = k.exhibitor_id)
  when 'passes' then k.used
  end::int`;

/** People whose badge was printed since a logo was looked at, where badges were promised. */
export async function countBadgesWithLogo(
  scope: EventSystemScope,
  claimIds: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, number>> {
  const { rows } = await sql<{ claimId: ClaimId; badges: number }>`
    select k.claim_id as "claimId", (select count(*) from attendee a
      where a.event_id = k.event_id and a.badge_printed_at >= k.confirmed_at)::int as badges
    from sponsorship_claim k where k.event_id = ${scope.eventId}
    and k.claim_id = any (${[...claimIds]}::uuid[]) and k.terms -> 'places' ? 'badge'
    and k.status in ('confirmed', 'delivered')`.execute(scope.tx);
  return new Map(rows.map(({ claimId, badges }) => [claimId, badges]));
}

export type LockedClaim = Pick<
  Claim,
  'claimId' | 'terms' | 'title' | 'dueOn' | 'status' | 'used'
> & {
  readonly material: Material | null;
  readonly sponsorshipId: SponsorshipId;
  readonly exhibitorId: ExhibitorId;
  readonly benefitId: BenefitId;
  readonly isInForce: boolean;
};

const columns = [
  'claim_id as claimId',
  'benefit_id as benefitId',
  'sponsorship_id as sponsorshipId',
  'exhibitor_id as exhibitorId',
  'terms',
  'title',
  'due_on as dueOn',
  'status',
  'used',
  'material',
] as const;

/** Whether its sponsorship is in force. */
const isInForce = sql<boolean>`exists (select from sponsorship s
  where s.event_id = sponsorship_claim.event_id
  and s.sponsorship_id = sponsorship_claim.sponsorship_id and s.status = 'confirmed')`;

/** Held until the transaction ends. */
export async function lockClaim(scope: Writer, claimId: ClaimId): Promise<LockedClaim | null> {
  const row = await scope.tx
    .selectFrom('sponsorship_claim')
    .select(columns)
    .select(isInForce.as('isInForce'))
    .where('event_id', '=', scope.eventId)
    .where('claim_id', '=', claimId)
    .forUpdate()
    .executeTakeFirst();
  return (row as unknown as LockedClaim | undefined) ?? null;
}

/** The promise of a benefit to this exhibitor, as long as its sponsorship is in force. */
export async function findClaimOfBenefit(
  scope: Writer,
  given: { readonly exhibitorId: ExhibitorId; readonly benefitId: BenefitId },
): Promise<LockedClaim | null> {
  const row = await scope.tx
    .selectFrom('sponsorship_claim as k')
    .innerJoin('sponsorship as s', (join) =>
      join
        .onRef('s.event_id', '=', 'k.event_id')
        .onRef('s.sponsorship_id', '=', 'k.sponsorship_id'),
    )
    .select('k.claim_id as claimId')
    .where('k.event_id', '=', scope.eventId)
    .where('k.exhibitor_id', '=', given.exhibitorId)
    .where('k.benefit_id', '=', given.benefitId)
    .where('s.status', '=', 'confirmed')
    .executeTakeFirst();
  return row ? lockClaim(scope, row.claimId as ClaimId) : null;
}

type Change = {
  readonly status?: ClaimStatus;
  readonly used?: number;
  readonly material?: Material | null;
  readonly proof?: Proof | null;
  readonly comment?: string;
  readonly handedIn?: { readonly at: Date; readonly by: string } | null;
  readonly confirmedAt?: Date;
  readonly deliveredAt?: Date | null;
};

const json = (value: object | null) => (value === null ? null : JSON.stringify(value));

export async function saveClaim(scope: Writer, claimId: ClaimId, change: Change): Promise<void> {
  const { status, used, material, proof, comment, handedIn, confirmedAt, deliveredAt } = change;
  await scope.tx
    .updateTable('sponsorship_claim')
    .set({
      ...(status && { status }),
      ...(used !== undefined && { used }),
      ...(material !== undefined && { material: json(material) }),
      ...(proof !== undefined && { proof: json(proof) }),
      ...(comment !== undefined && { comment }),
      ...(handedIn !== undefined && {
        handed_in_at: handedIn?.at ?? null,
        handed_in_by_name: handedIn?.by ?? '',
      }),
      ...(confirmedAt && { confirmed_at: confirmedAt }),
      ...(deliveredAt !== undefined && { delivered_at: deliveredAt }),
    })
    .where('event_id', '=', scope.eventId)
    .where('claim_id', '=', claimId)
    .execute();
}

/**
 * The promises of a contract. Those there are already go on as they are; what a later contract no
 * longer promises goes, unless something of it was handed in, used or delivered.
 */
export async function saveClaims(
  scope: Writer,
  given: {
    readonly sponsorshipId: SponsorshipId;
    readonly exhibitorId: ExhibitorId;
    readonly benefits: readonly Benefit[];
  },
): Promise<void> {
  const { sponsorshipId, exhibitorId, benefits } = given;
  await sql`delete from sponsorship_claim where event_id = ${scope.eventId}
    and sponsorship_id = ${sponsorshipId} and material is null and proof is null and used = 0
    and not benefit_id = any (${benefits.map(({ benefitId }) => benefitId)}::uuid[])`.execute(
    scope.tx,
  );
  if (benefits.length === 0) return;
  await scope.tx
    .insertInto('sponsorship_claim')
    .values(
      benefits.map(({ benefitId, title, note, terms, dueOn }, position) => ({
        event_id: scope.eventId,
        sponsorship_id: sponsorshipId,
        exhibitor_id: exhibitorId,
        benefit_id: benefitId,
        class: terms.class,
        title: JSON.stringify(title),
        note: JSON.stringify(note),
        terms: JSON.stringify(terms),
        due_on: dueOn,
        position,
        status: firstStatusOf(terms),
        most: terms.class === 'passes' ? limitOf(terms) : null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'sponsorship_id', 'benefit_id']).doNothing(),
    )
    .execute();
}
