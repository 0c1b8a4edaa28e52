import { mayReadFacts } from '@foyer/domain/fact/fact.policy.ts';
import { factCursorSchema, factNouns, factSchema } from '@foyer/domain/fact/fact.schema.ts';
import { exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { withOrganiserScope } from '../access/scopes.ts';
import { router } from '../trpc.ts';
import { listFacts } from './fact.queries.ts';
import { newsOf } from './news.ts';

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

  /**
   * What kinds of things change at the event, while somebody looks. The door's transaction has long
   * ended when news come, so the membership is proven again each time: who left hears nothing more.
   */
  news: organiserProcedure(mayReadFacts, 'read').subscription(async function* ({
    ctx: { scope: _ended, ...ctx },
    input,
    signal,
  }) {
    const until = signal ?? new AbortController().signal;
    for await (const news of newsOf(ctx.services, input.eventId, until)) {
      await withOrganiserScope(ctx, input.eventId, async () => undefined);
      yield news;
    }
  }),
});
