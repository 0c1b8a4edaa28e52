import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { refuseAccount } from '@foyer/domain/account/account.refusals.ts';
import type { DemoAccount, Me, Profile } from '@foyer/domain/account/account.schema.ts';
import { isCommonPassword } from '@foyer/domain/account/password.rules.ts';
import type { AccountId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { hashPassword } from 'better-auth/crypto';
import type { Context, Services } from '../access/context.ts';
import { type AccountScope, type SystemScope, withAccountScope } from '../access/scopes.ts';
import {
  findAccountByEmail,
  findDemoAccountId,
  insertAccount,
  listDemoAccounts,
  listHats,
  mayCreateEvents,
  readLocale,
  saveProfile,
} from './account.queries.ts';

/** Who is signed in and which hats they have; everybody may ask. */
export async function readMe(ctx: Context): Promise<Me> {
  const demo = await isDemoOn(ctx.services);
  if (!ctx.signedIn) return { account: null, hats: [], mayCreateEvents: false, demo };
  const { email, name } = ctx.signedIn;
  return withAccountScope(ctx, async (scope) => {
    const hats = await listHats(scope);
    return {
      account: { accountId: scope.accountId, email, name, locale: await readLocale(scope) },
      hats,
      mayCreateEvents: await mayCreateEvents(scope, hats),
      demo,
    };
  });
}

/** Name and language, at once on every device. */
export async function changeProfile(scope: AccountScope, profile: Profile): Promise<void> {
  await saveProfile(scope, profile);
}

/** Demo mode is on when the demo event was loaded and the configuration does not forbid it. */
export async function isDemoOn(services: Services): Promise<boolean> {
  return services.config.demo !== 'off' && (await listDemoAccounts(services.database)).length > 0;
}

export async function readDemoAccounts(ctx: Context): Promise<DemoAccount[]> {
  return ctx.services.config.demo === 'off' ? [] : listDemoAccounts(ctx.database);
}

/** A demo account may open a session only in demo mode, whatever password somebody knows. */
export async function mayOpenSession(
  services: Pick<Services, 'config' | 'database'>,
  accountId: string,
): Promise<boolean> {
  if (services.config.demo !== 'off') return true;
  return (await findDemoAccountId(services.database, accountId)) === undefined;
}

export type NewAccount = {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
};

/**
 * Makes an account in the running transaction; it falls with it. Only for addresses that somebody
 * has proven to read (the invitation came by mail) or that the operator vouches for.
 */
export async function createAccountWithPassword(
  scope: SystemScope,
  { email, name, password, locale }: NewAccount,
): Promise<AccountId> {
  if (isCommonPassword(password)) throw refuseAccount('account.password_common');
  if (await findAccountByEmail(scope, email)) throw refuseAccount('account.email_taken');
  return insertAccount(scope, { email, name, locale, passwordHash: await hashPassword(password) });
}

/**
 * Opens a session for an account that has proven itself. Call it after the transaction that made
 * the account. The answer carries the returned `Set-Cookie` values.
 */
export async function openSessionFor(
  {
    services,
    remoteAddress,
    userAgent,
  }: Pick<Context, 'services' | 'remoteAddress'> & { userAgent?: string | undefined },
  accountId: AccountId,
): Promise<string[]> {
  const headers = new Headers({ 'x-real-ip': remoteAddress, 'user-agent': userAgent ?? '' });
  const answer = await services.auth.api.openSession({
    body: { accountId },
    headers,
    asResponse: true,
  });
  if (!answer.ok) throw refuseAccess('access.forbidden');
  return answer.headers.getSetCookie();
}
