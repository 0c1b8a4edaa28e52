import { leadIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import {
  badgeCodeSchema,
  entryBatchSchema,
  leadChangesSchema,
  leadCountsSchema,
  leadCursorSchema,
  leadHistorySchema,
  leadSchema,
  receiptSchema,
  scannerSettingsSchema,
} from '@foyer/domain/lead/lead.schema.ts';
import { leadFormInputSchema, leadFormSchema } from '@foyer/domain/lead/lead-form.schema.ts';
import { leadMergeSchema, mergeInputSchema } from '@foyer/domain/lead/lead-merge.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { leadOfBadge, recordEntries } from './lead.commands.ts';
import { countLeads } from './lead.queries.ts';
import { leadChanges } from './lead-changes.commands.ts';
import { changeLeadForm } from './lead-form.commands.ts';
import { readLeadForm } from './lead-form.queries.ts';
import { decideMerge, getLead, listShownLeads } from './lead-merge.commands.ts';
import { listMerges } from './lead-merge.queries.ts';
import { scannerSettings } from './scanner-settings.commands.ts';

export const leadRouter = router({
  scannerSettings: boothProcedure(mayActOnLead, 'capture')
    .output(scannerSettingsSchema)
    .query(({ ctx }) => scannerSettings(ctx.scope)),

  record: boothProcedure(mayActOnLead, 'capture')
    .input(entryBatchSchema)
    .output(z.array(receiptSchema))
    .mutation(({ ctx, input }) => recordEntries(ctx.scope, input)),

  list: boothProcedure(mayActOnLead, 'view')
    .output(z.array(leadSchema))
    .query(({ ctx }) => listShownLeads(ctx.scope)),

  /** What the booth said of leads that look alike. */
  merges: boothProcedure(mayActOnLead, 'view')
    .output(z.array(leadMergeSchema))
    .query(({ ctx }) => listMerges(ctx.scope)),

  decideMerge: boothProcedure(mayActOnLead, 'merge')
    .input(mergeInputSchema)
    .mutation(({ ctx, input }) => decideMerge(ctx.scope, input)),

  /** For devices: what colleagues recorded, to know it again without a network. */
  changes: boothProcedure(mayActOnLead, 'recall')
    .input(z.object({ since: leadCursorSchema.nullable() }))
    .output(leadChangesSchema)
    .query(({ ctx, input }) => leadChanges(ctx.scope, input.since)),

  /** Before a lead has an id on the device, its badge names it. */
  ofBadge: boothProcedure(mayActOnLead, 'recall')
    .input(z.object({ badgeCode: badgeCodeSchema }))
    .output(leadSchema.nullable())
    .query(({ ctx: { scope }, input }) => leadOfBadge(scope, input.badgeCode)),

  get: boothProcedure(mayActOnLead, 'view')
    .input(z.object({ leadId: leadIdSchema }))
    .output(leadHistorySchema)
    .query(({ ctx, input }) => getLead(ctx.scope, input.leadId)),

  /** What the booth asks the people it meets. */
  form: boothProcedure(mayActOnLead, 'view')
    .output(leadFormSchema)
    .query(({ ctx }) => readLeadForm(ctx.scope)),

  changeForm: boothProcedure(mayActOnLead, 'ask')
    .input(leadFormInputSchema)
    .output(leadFormSchema)
    .mutation(({ ctx, input }) => changeLeadForm(ctx.scope, input)),

  counts: organiserProcedure(mayActOnLead, 'count')
    .output(leadCountsSchema)
    .query(({ ctx }) => countLeads(ctx.scope)),
});
