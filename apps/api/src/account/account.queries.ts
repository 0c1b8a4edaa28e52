import type { Database } from '@foyer/database/connection.ts';
import type { DemoAccount, Hat } from '@foyer/domain/account/account.schema.ts';
import type { AccountScope } from '../access/scopes.ts';

const eventOfHat = [
  'event.event_id as eventId',
  'event.slug as eventSlug',
  'event.name as eventName',
  'event.starts_on as startsOn',
  'event.ends_on as endsOn',
  'event.time_zone as timeZone',
] as const;

/** All roles of the account, the next event first. */
export async function listHats(scope: AccountScope): Promise<Hat[]> {
  const team = await scope.tx
    .selectFrom('team_member')
    .innerJoin('event', 'event.event_id', 'team_member.event_id')
    .select([...eventOfHat, 'team_member.role'])
    .where('team_member.account_id', '=', scope.accountId)
    .orderBy('event.starts_on', 'desc')
    .execute();
  const booths = await scope.tx
    .selectFrom('exhibitor_member')
    .innerJoin('event', 'event.event_id', 'exhibitor_member.event_id')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'exhibitor_member.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'exhibitor_member.exhibitor_id'),
    )
    .select([
      ...eventOfHat,
      'exhibitor.exhibitor_id as exhibitorId',
      'exhibitor.name as exhibitorName',
      'exhibitor_member.role',
    ])
    .where('exhibitor_member.account_id', '=', scope.accountId)
    .orderBy('event.starts_on', 'desc')
    .execute();
  return [
    ...team.map((row) => ({ kind: 'organiser', ...row })),
    ...booths.map((row) => ({ kind: 'exhibitor', ...row })),
  ] as Hat[];
}

/** Whoever owns an event may create another; so may those named when Foyer was set up. */
export async function mayCreateEvents(scope: AccountScope, hats: readonly Hat[]): Promise<boolean> {
  if (hats.some((hat) => hat.kind === 'organiser' && hat.role === 'owner')) return true;
  const row = await scope.tx
    .selectFrom('event_creator')
    .select('account_id')
    .where('account_id', '=', scope.accountId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function listDemoAccounts(database: Database): Promise<DemoAccount[]> {
  const rows = await database.db
    .selectFrom('demo_account')
    .innerJoin('auth.user', 'auth.user.id', 'demo_account.account_id')
    .select(['auth.user.email', 'auth.user.name', 'hat', 'organisation', 'app', 'landing'])
    .orderBy('demo_account.position')
    .execute();
  return rows as DemoAccount[];
}

export async function findDemoAccountId(database: Database, accountId: string) {
  const row = await database.db
    .selectFrom('demo_account')
    .select('account_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row?.account_id;
}
