import type { EnquiryAttempt } from '@foyer/domain/enquiry/enquiry.rules.ts';
import type { Enquiry, EnquiryInput, EnquiryStatus } from '@foyer/domain/enquiry/enquiry.schema.ts';
import type { EnquiryId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { DAY_MS, HOUR_MS } from '@foyer/domain/public-form.ts';
import { type RawBuilder, sql } from 'kysely';
import type { BoothScope, EventSystemScope, OrganiserScope } from '../access/scopes.ts';

/** More than a booth answers; the oldest fall off the end of the list. */
const mostListed = 1000;

/** A booth has its own; the team has those written to the organiser, and no others. */
type Reader = BoothScope | OrganiserScope;
const isOwn = (scope: Reader) =>
  scope.kind === 'exhibitor'
    ? sql<boolean>`exhibitor_id = ${scope.exhibitorId}`
    : sql<boolean>`exhibitor_id is null`;

const ownEnquiries = (scope: Reader) =>
  scope.tx
    .selectFrom('enquiry')
    .select([
      'enquiry_id as enquiryId',
      ...([
        'status',
        'name',
        'organisation',
        'email',
        'message',
        'locale',
        'answer',
        'subject',
      ] as const),
      'created_at as createdAt',
      'decided_at as decidedAt',
      'decided_by_name as decidedBy',
    ])
    .where('event_id', '=', scope.eventId)
    .where(isOwn(scope));

export async function listEnquiries(scope: Reader): Promise<Enquiry[]> {
  const rows = await ownEnquiries(scope)
    .orderBy('created_at', 'desc')
    .orderBy('enquiry_id')
    .limit(mostListed)
    .execute();
  return rows as Enquiry[];
}

export async function countWaitingEnquiries(scope: Reader): Promise<number> {
  const row = await scope.tx
    .selectFrom('enquiry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where(isOwn(scope))
    .where('status', '=', 'received')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function lockEnquiry(
  scope: Reader,
  enquiryId: EnquiryId,
): Promise<Enquiry | undefined> {
  const row = await ownEnquiries(scope)
    .where('enquiry_id', '=', enquiryId)
    .forUpdate()
    .executeTakeFirst();
  return row as Enquiry | undefined;
}

export async function saveDecision(
  scope: Reader,
  given: {
    readonly enquiryId: EnquiryId;
    readonly status: EnquiryStatus;
    readonly answer?: string;
  },
): Promise<void> {
  const { enquiryId, status, answer } = given;
  const isOpen = status === 'received';
  await scope.tx
    .updateTable('enquiry')
    .set({
      status,
      ...(answer === undefined ? {} : { answer }),
      decided_at: isOpen ? null : scope.now,
      decided_by_name: isOpen ? '' : scope.actorName,
    })
    .where('event_id', '=', scope.eventId)
    .where(isOwn(scope))
    .where('enquiry_id', '=', enquiryId)
    .execute();
}

export type Incoming = {
  readonly enquiryId: EnquiryId;
  readonly exhibitorId: ExhibitorId | null;
  readonly subject: string;
  readonly input: EnquiryInput;
  readonly senderHash: string;
};

/** Two messages of one connection wait for each other, so that both are counted. */
export async function lockSender(scope: EventSystemScope, senderHash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${senderHash}, 4))`.execute(scope.tx);
}

export async function countLately(
  scope: EventSystemScope,
  { exhibitorId, input, senderHash }: Omit<Incoming, 'enquiryId'>,
): Promise<Omit<EnquiryAttempt, 'formAgeMs' | 'message'>> {
  const ago = (ms: number) => new Date(scope.now.getTime() - ms);
  const count = async (since: Date, of: RawBuilder<boolean>) => {
    const row = await scope.tx
      .selectFrom('enquiry')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('event_id', '=', scope.eventId)
      .where('created_at', '>', since)
      .where(of)
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const to = sql<boolean>`exhibitor_id is not distinct from ${exhibitorId}::uuid`;
  return {
    fromSenderInHour: await count(ago(HOUR_MS), sql`sender_hash = ${senderHash}`),
    fromAddressInDay: await count(ago(DAY_MS), sql`${to} and email = ${input.email}`),
    toExhibitorInHour: await count(ago(HOUR_MS), to),
  };
}

/** False where this form was sent before: the same message twice is one. */
export async function insertEnquiry(
  scope: EventSystemScope,
  { enquiryId, exhibitorId, subject, input, senderHash }: Incoming,
): Promise<boolean> {
  const row = await scope.tx
    .insertInto('enquiry')
    .values({
      event_id: scope.eventId,
      enquiry_id: enquiryId,
      exhibitor_id: exhibitorId,
      subject,
      ...input,
      locale: scope.locale,
      sender_hash: senderHash,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'enquiry_id']).doNothing())
    .returning('enquiry_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function isKnownEnquiry(
  scope: EventSystemScope,
  enquiryId: EnquiryId,
): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('enquiry')
    .select('enquiry_id')
    .where('event_id', '=', scope.eventId)
    .where('enquiry_id', '=', enquiryId)
    .executeTakeFirst();
  return row !== undefined;
}

/** What letters about an enquiry say of its event and exhibitor, and in which language to write by default. */
export async function getEnquirySubject(
  scope: BoothScope | EventSystemScope,
  exhibitorId: ExhibitorId,
) {
  const row = await scope.tx
    .selectFrom('event')
    .innerJoin('exhibitor', 'exhibitor.event_id', 'event.event_id')
    .select([
      'event.name as eventName',
      'event.slug as eventSlug',
      'event.organiser_name as organiserName',
      'exhibitor.name as exhibitorName',
      'exhibitor.locale',
    ])
    .where('event.event_id', '=', scope.eventId)
    .where('exhibitor.exhibitor_id', '=', exhibitorId)
    .executeTakeFirstOrThrow();
  return { ...row, locale: row.locale as Locale };
}

/** Who answers: the admins and editors of the booth. */
export async function listAnswerers(scope: EventSystemScope, exhibitorId: ExhibitorId) {
  const rows = await scope.tx
    .selectFrom('exhibitor_member as m')
    .innerJoin('auth.user as u', 'u.id', 'm.account_id')
    .select(['u.email', 'u.name', 'u.locale'])
    .where('m.event_id', '=', scope.eventId)
    .where('m.exhibitor_id', '=', exhibitorId)
    .where('m.role', 'in', ['admin', 'editor'])
    .orderBy('m.created_at')
    .execute();
  return rows.map((row) => ({ ...row, locale: row.locale as Locale | null }));
}

/** Who of the team looks after sponsors: those with that role, else the owners. */
export async function listSponsorshipTeam(scope: EventSystemScope) {
  const team = await scope.tx
    .selectFrom('team_member as m')
    .innerJoin('auth.user as u', 'u.id', 'm.account_id')
    .select(['u.email', 'u.name', 'u.locale', 'm.role'])
    .where('m.event_id', '=', scope.eventId)
    .where('m.role', 'in', ['sponsorship', 'owner'])
    .orderBy('m.created_at')
    .execute();
  const charged = team.filter(({ role }) => role === 'sponsorship');
  return charged.length > 0 ? charged : team;
}
