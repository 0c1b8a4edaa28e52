import { accountRouter } from './account/account.router.ts';
import { factRouter } from './facts/fact.router.ts';
import { router } from './trpc.ts';

/** The whole API, one router a noun. */
export const appRouter = router({
  account: accountRouter,
  fact: factRouter,
});

export type AppRouter = typeof appRouter;
