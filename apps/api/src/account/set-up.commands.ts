import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { refuseAccount } from '@foyer/domain/account/account.refusals.ts';
import type { SetUp } from '@foyer/domain/account/set-up.schema.ts';
import type { AccountId } from '@foyer/domain/identifier.ts';
import type { Services } from '../access/context.ts';
import { type SystemScope, withSystemScope } from '../access/scopes.ts';
import { createAccountWithPassword } from './account.commands.ts';
import { deleteSessionsOfDemoAccounts, insertEventCreator } from './account.queries.ts';
import {
  deleteSetUpCode,
  hasAccountOfAPerson,
  lockSetUpCode,
  replaceSetUpCode,
} from './set-up.queries.ts';

/** What start-up does for accounts; gives the lines for the operator. */
export async function prepareAccounts(services: Services): Promise<string[]> {
  if (services.config.demo === 'off') await asSystem(services, deleteSessionsOfDemoAccounts);
  const address = await offerSetUp(services);
  return address
    ? ['Nobody can sign in yet. Create the first account here, today:', `  ${address}`, '']
    : [];
}

const DAY_MS = 24 * 60 * 60_000;
const hashOf = (code: string) => createHash('sha256').update(code).digest();

/**
 * For an installation that nobody can sign in to yet: makes a new code and gives the address that
 * creates the first account with it. Only the code's hash is kept; an earlier code dies.
 */
export function offerSetUp(services: Services): Promise<string | null> {
  return asSystem(services, async (scope) => {
    if (await isSetUp(scope)) return null;
    const code = randomBytes(32).toString('base64url');
    await replaceSetUpCode(scope, {
      hash: hashOf(code).toString('hex'),
      expiresAt: new Date(scope.now.getTime() + DAY_MS),
    });
    return `${services.config.publicUrl}/organiser/set-up?code=${code}`;
  });
}

/** Creates the first account, which may create events. The code dies with its use. */
export function setUp(services: Services, given: SetUp): Promise<AccountId> {
  return asSystem(services, async (scope) => {
    // Two people with the same link: the second waits here, and finds the code gone.
    const kept = await lockSetUpCode(scope);
    if (await isSetUp(scope)) throw refuseAccount('account.set_up_done');
    if (!kept || kept.expiresAt < scope.now || !isCode(given.code, kept.hash)) {
      throw refuseAccount('account.set_up_code_invalid');
    }
    const accountId = await createAccountWithPassword(scope, given);
    await insertEventCreator(scope, accountId);
    await deleteSetUpCode(scope);
    return accountId;
  });
}

/** Where the demo runs, its accounts are the way in; switched off, they are nobody's. */
async function isSetUp(scope: SystemScope): Promise<boolean> {
  return scope.services.config.demo === 'on' || (await hasAccountOfAPerson(scope));
}

const isCode = (code: string, hash: string) =>
  timingSafeEqual(hashOf(code), Buffer.from(hash, 'hex'));

const asSystem = <T>(services: Services, work: (scope: SystemScope) => Promise<T>) =>
  withSystemScope({ services, now: services.clock(), locale: 'de' }, null, work);
