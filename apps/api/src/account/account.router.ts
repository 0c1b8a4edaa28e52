import {
  demoAccountSchema,
  meSchema,
  profileSchema,
} from '@foyer/domain/account/account.schema.ts';
import { newEventSchema } from '@foyer/domain/event/event.schema.ts';
import { eventIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { accountProcedure, publicProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { changeProfile, readDemoAccounts, readMe } from './account.commands.ts';
import { createEvent } from './event-creation.commands.ts';

export const accountRouter = router({
  me: publicProcedure.output(meSchema).query(({ ctx }) => readMe(ctx)),

  demoAccounts: publicProcedure
    .output(z.array(demoAccountSchema))
    .query(({ ctx }) => readDemoAccounts(ctx)),

  changeProfile: accountProcedure
    .input(profileSchema)
    .mutation(({ ctx, input }) => changeProfile(ctx.scope, input)),

  createEvent: accountProcedure
    .input(newEventSchema)
    .output(z.object({ eventId: eventIdSchema, slug: z.string() }))
    .mutation(({ ctx, input }) => createEvent(ctx.scope, input)),
});
