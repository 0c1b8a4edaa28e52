import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Opens a session for an account that has just proven itself otherwise (by an invitation, by the
 * set-up code). It has no path, so only our own code can call it.
 */
export const openSessionPlugin = {
  id: 'foyer-open-session',
  endpoints: {
    openSession: createAuthEndpoint(
      { method: 'POST', requireHeaders: true, body: z.object({ accountId: z.uuid() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.accountId);
        if (!user) throw ctx.error('NOT_FOUND');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ opened: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;
