import { prepared } from '@foyer/database/prepared.ts';
import type { Tables } from '@foyer/database/tables.ts';
import { type Compilable, sql, type Transaction } from 'kysely';

type Tx = Transaction<Tables>;

/** The questions a door asks before it mints a scope. */
export async function findTeamRole(tx: Tx, at: { eventId: string; accountId: string }) {
  const row = await tx
    .selectFrom('team_member')
    .select('role')
    .where('event_id', '=', at.eventId)
    .where('account_id', '=', at.accountId)
    .executeTakeFirst();
  return row?.role;
}

export async function findBoothRole(
  tx: Tx,
  at: { eventId: string; exhibitorId: string; accountId: string },
) {
  const row = await tx
    .selectFrom('exhibitor_member')
    .select('role')
    .where('event_id', '=', at.eventId)
    .where('exhibitor_id', '=', at.exhibitorId)
    .where('account_id', '=', at.accountId)
    .executeTakeFirst();
  return row?.role;
}

export async function findPublishedEventId(tx: Tx, slug: string) {
  const row = await tx
    .selectFrom('event')
    .select('event_id')
    .where('slug', '=', slug)
    .where('status', '=', 'published')
    .executeTakeFirst();
  return row?.event_id;
}

/**
 * Whose sessions these are, with their role at the booth they were shown at (null for strangers), and
 * which paired devices of a booth have these secrets; in one statement, for people and devices who
 * share a transaction. The limits are those of the session lookup of every request.
 */
export function capturersOfBooths(
  tx: Tx,
  eventId: string,
  given: {
    readonly tokens: readonly AtBooth[];
    readonly devices: readonly AtBooth[];
    readonly now: Date;
    readonly createdAfter: Date;
  },
): Compilable<PersonOfBooth> {
  const people = sql<PersonOfBooth>`select t."exhibitorId", s.token, u.id as "accountId", u.name,
      u.email, m.role, null::text as "deviceId"
    from ${pairsOf(given.tokens)} join auth.session s on s.token = t.secret
    join auth."user" u on u.id = s."userId"
    left join exhibitor_member m on m.account_id = u.id
      and m.event_id = ${eventId} and m.exhibitor_id = t."exhibitorId"
    where s."expiresAt" > ${given.now} and s."createdAt" > ${given.createdAfter}`;
  const devices = sql`select t."exhibitorId", d.secret_hash, null::uuid, d.name, '', d.status,
      d.device_id
    from ${pairsOf(given.devices)} join paired_device d on d.event_id = ${eventId}
      and d.exhibitor_id = t."exhibitorId" and d.secret_hash = t.secret`;
  const query =
    given.devices.length === 0
      ? sql<PersonOfBooth>`${prepared('people_of_booths')} ${people}`
      : sql<PersonOfBooth>`${prepared('capturers_of_booths')} ${people} union all ${devices}`;
  return { compile: () => query.compile(tx) };
}

/** A session's token or the hash of a device's secret, shown at a booth. */
export type AtBooth = { readonly exhibitorId: string; readonly secret: string };

const pairsOf = (given: readonly AtBooth[]) =>
  sql`unnest(${given.map((one) => one.exhibitorId)}::uuid[], ${given.map((one) => one.secret)}::text[])
    as t("exhibitorId", secret)`;

/** Whose badge a link opens, by the hash of its secret. */
export async function findBadgeHolder(tx: Tx, tokenHash: string) {
  return tx
    .selectFrom('badge_link')
    .select(['event_id as eventId', 'attendee_id as attendeeId'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Whose application a link opens, by the hash of its secret. */
export async function findApplicant(tx: Tx, tokenHash: string) {
  return tx
    .selectFrom('application_link')
    .innerJoin('application', (join) =>
      join
        .onRef('application.event_id', '=', 'application_link.event_id')
        .onRef('application.application_id', '=', 'application_link.application_id'),
    )
    .select([
      'application.event_id as eventId',
      'application.application_id as applicationId',
      'name',
    ])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

type PersonOfBooth = {
  readonly exhibitorId: string;
  readonly token: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string | null;
  /** Of a paired device, whose `token` is the hash of its secret and whose `role` its status. */
  readonly deviceId: string | null;
};

/** The paired device with this secret, whatever booth it is of. */
export async function findDevice(tx: Tx, secretHash: string) {
  return tx
    .selectFrom('paired_device')
    .select([
      'event_id as eventId',
      'exhibitor_id as exhibitorId',
      'device_id as deviceId',
      'name',
      'status',
    ])
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
}
