import type { Database } from '@foyer/database/connection.ts';
import type { DemoAccount, Hat, Profile } from '@foyer/domain/account/account.schema.ts';
import type { AccountId } from '@foyer/domain/identifier.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type {
  AccountScope,
  BoothScope,
  OrganiserScope,
  SystemScope,
  WritingScope,
} from '../access/scopes.ts';

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

export type FoundAccount = {
  readonly accountId: AccountId;
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
};

/** The sign-in tables belong to no event and carry no row level security. */
export async function findAccountByEmail(
  scope: Pick<WritingScope | SystemScope, 'tx'>,
  email: string,
): Promise<FoundAccount | undefined> {
  const row = await scope.tx
    .selectFrom('auth.user')
    .select(['id as accountId', 'email', 'name', 'locale'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row as FoundAccount | undefined;
}

/** The same outside a transaction: before anybody has signed in there is no scope. */
export async function findAccountOfMail(database: Database, email: string) {
  return database.db
    .selectFrom('auth.user')
    .select(['id', 'name', 'locale'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}

/** The two rows better-auth would write: the person, and the password as its credential. */
export async function insertAccount(
  scope: SystemScope,
  account: { email: string; name: string; locale: Locale; passwordHash: string },
): Promise<AccountId> {
  const { email, name, locale, passwordHash } = account;
  const { id } = await scope.tx
    .insertInto('auth.user')
    .values({
      email: email.toLowerCase(),
      name,
      locale,
      emailVerified: true,
      image: null,
      createdAt: scope.now,
      updatedAt: scope.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await scope.tx
    .insertInto('auth.account')
    .values({
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
      createdAt: scope.now,
      updatedAt: scope.now,
    })
    .execute();
  return id as AccountId;
}

export async function findDemoAccountByEmail(database: Database, email: string) {
  return database.db
    .selectFrom('demo_account')
    .innerJoin('auth.user', 'auth.user.id', 'demo_account.account_id')
    .select('demo_account.account_id as accountId')
    .where('auth.user.email', '=', email)
    .executeTakeFirst();
}

/** Lets an account create events without owning one yet. */
export async function insertEventCreator({ tx }: SystemScope, accountId: AccountId): Promise<void> {
  await tx.insertInto('event_creator').values({ account_id: accountId }).execute();
}

export async function saveProfile(scope: AccountScope, { name, locale }: Profile): Promise<void> {
  await scope.tx
    .updateTable('auth.user')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(locale === undefined ? {} : { locale }),
      updatedAt: scope.now,
    })
    .where('id', '=', scope.accountId)
    .execute();
}

export async function readLocale(scope: AccountScope): Promise<Locale | null> {
  const row = await scope.tx
    .selectFrom('auth.user')
    .select('locale')
    .where('id', '=', scope.accountId)
    .executeTakeFirstOrThrow();
  const known = localeSchema.safeParse(row.locale);
  return known.success ? known.data : null;
}

export async function deleteSessionsOfDemoAccounts({ tx }: SystemScope): Promise<void> {
  await tx
    .deleteFrom('auth.session')
    .where('userId', 'in', (demo) => demo.selectFrom('demo_account').select('account_id'))
    .execute();
}

/** The reader's own address. */
export async function getOwnAddress(scope: OrganiserScope | BoothScope): Promise<string> {
  const row = await scope.tx
    .selectFrom('auth.user')
    .select('email')
    .where('id', '=', scope.accountId)
    .executeTakeFirstOrThrow();
  return row.email;
}
