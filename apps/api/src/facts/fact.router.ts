import { mayReadFacts } from '@foyer/domain/fact/fact.policy.ts';
import { factCursorSchema, factNouns, factSchema } from '@foyer/domain/fact/fact.schema.ts';
import { exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { listFacts } from './fact.queries.ts';

const pageOfFacts = z.object({
  noun: z.enum(factNouns).optional(),
  nounId: z.string().max(100).optional(),
  cursor: factCursorSchema.nullish(),
  limit: z.int().min(1).max(200).default(50),
});

export const factRouter = router({
  list: organiserProcedure(mayReadFacts, 'read')
    .input(pageOfFacts.extend({ exhibitorId: exhibitorIdSchema.optional() }))
    .output(z.array(factSchema))
    .query(({ ctx, input }) => listFacts(ctx.scope, input)),

  listOfBooth: boothProcedure(mayReadFacts, 'read')
    .input(pageOfFacts)
    .output(z.array(factSchema))
    .query(({ ctx, input }) =>
      listFacts(ctx.scope, {
        noun: input.noun,
        nounId: input.nounId,
        cursor: input.cursor,
        limit: input.limit,
      }),
    ),
});
