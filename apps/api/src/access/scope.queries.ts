import type { Tables } from '@foyer/database/tables.ts';
import type { Transaction } from 'kysely';

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
 * Whose sessions these are, with their role at the booth (null for strangers); in one statement,
 * for people who share a transaction. The limits are those of the session lookup of every request.
 */
export async function findPeopleOfBooth(
  tx: Tx,
  at: { eventId: string; exhibitorId: string },
  sessions: { tokens: readonly string[]; now: Date; createdAfter: Date },
) {
  return tx
    .selectFrom('auth.session as session')
    .innerJoin('auth.user as user', 'user.id', 'session.userId')
    .leftJoin('exhibitor_member as member', (join) =>
      join
        .onRef('member.account_id', '=', 'user.id')
        .on('member.event_id', '=', at.eventId)
        .on('member.exhibitor_id', '=', at.exhibitorId),
    )
    .select(['session.token', 'user.id as accountId', 'user.name', 'user.email', 'member.role'])
    .where('session.token', 'in', [...sessions.tokens])
    .where('session.expiresAt', '>', sessions.now)
    .where('session.createdAt', '>', sessions.createdAfter)
    .execute();
}

/** Whose badge a link opens, by the hash of its secret. */
export async function findBadgeHolder(tx: Tx, tokenHash: string) {
  return tx
    .selectFrom('badge_link')
    .select(['event_id as eventId', 'attendee_id as attendeeId'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}
