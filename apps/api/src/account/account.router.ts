import { z } from 'zod';
import { demoAccountSchema, meSchema } from '@foyer/domain/account/account.schema.ts';
import { publicProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { readDemoAccounts, readMe } from './account.commands.ts';

export const accountRouter = router({
  me: publicProcedure.output(meSchema).query(({ ctx }) => readMe(ctx)),

  demoAccounts: publicProcedure
    .output(z.array(demoAccountSchema))
    .query(({ ctx }) => readDemoAccounts(ctx)),
});
