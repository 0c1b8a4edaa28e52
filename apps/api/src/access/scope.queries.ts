import type { Tables } from '@foyer/database/tables.ts';
import type { Transaction } from 'kysely';

type Tx = Transaction<Tables>;

/** The three questions a door asks before it mints a scope. */
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
