import { mayActOnCall } from '@foyer/domain/call/call.policy.ts';
import { callInputSchema, callSchema } from '@foyer/domain/call/call.schema.ts';
import { z } from 'zod';
import { organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { renewCallLink, writeCall } from './call.commands.ts';
import { findCall } from './call.queries.ts';

const viewing = organiserProcedure(mayActOnCall, 'view');
const editing = organiserProcedure(mayActOnCall, 'edit');

export const callRouter = router({
  /** Null as long as nobody has written one. */
  get: viewing.output(callSchema.nullable()).query(({ ctx }) => findCall(ctx.scope)),

  write: editing
    .input(z.object({ call: callInputSchema, version: z.int().min(0) }))
    .output(callSchema)
    .mutation(({ ctx, input }) => writeCall(ctx.scope, input)),

  renewLink: editing.mutation(({ ctx }) => renewCallLink(ctx.scope)),
});
