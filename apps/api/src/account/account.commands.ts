import type { DemoAccount, Me } from '@foyer/domain/account/account.schema.ts';
import type { Context, Services } from '../access/context.ts';
import { withAccountScope } from '../access/scopes.ts';
import {
  findDemoAccountId,
  listDemoAccounts,
  listHats,
  mayCreateEvents,
} from './account.queries.ts';

/** Who is signed in and which hats they have; everybody may ask. */
export async function readMe(ctx: Context): Promise<Me> {
  const demo = await isDemoOn(ctx.services);
  if (!ctx.signedIn) return { account: null, hats: [], mayCreateEvents: false, demo };
  const { accountId, email, name } = ctx.signedIn;
  return withAccountScope(ctx, async (scope) => {
    const hats = await listHats(scope);
    return {
      account: { accountId: accountId as never, email, name },
      hats,
      mayCreateEvents: await mayCreateEvents(scope, hats),
      demo,
    };
  });
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
