import { mayActOnEnquiry } from '@foyer/domain/enquiry/enquiry.policy.ts';
import { enquiryAnswerSchema, enquirySchema } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { enquiryIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { boothProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { answerEnquiry, dismissEnquiry, reopenEnquiry } from './enquiry.commands.ts';
import { countWaitingEnquiries, listEnquiries } from './enquiry.queries.ts';

const viewing = boothProcedure(mayActOnEnquiry, 'view');
const answering = boothProcedure(mayActOnEnquiry, 'answer');
const one = z.object({ enquiryId: enquiryIdSchema });

export const enquiryRouter = router({
  list: viewing.output(z.array(enquirySchema)).query(({ ctx }) => listEnquiries(ctx.scope)),

  waiting: viewing.output(z.int()).query(({ ctx }) => countWaitingEnquiries(ctx.scope)),

  answer: answering
    .input(one.extend({ answer: enquiryAnswerSchema }))
    .mutation(({ ctx, input }) => answerEnquiry(ctx.scope, input)),

  dismiss: answering
    .input(one)
    .mutation(({ ctx, input }) => dismissEnquiry(ctx.scope, input.enquiryId)),

  reopen: answering
    .input(one)
    .mutation(({ ctx, input }) => reopenEnquiry(ctx.scope, input.enquiryId)),
});
