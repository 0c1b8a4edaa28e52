import type { LeadId } from '@foyer/domain/identifier.ts';
import { refuseLead } from '@foyer/domain/lead/lead.refusals.ts';
import type { Lead, LeadHistory } from '@foyer/domain/lead/lead.schema.ts';
import { shownLeads } from '@foyer/domain/lead/lead-merge.rules.ts';
import type { LeadMerge } from '@foyer/domain/lead/lead-merge.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { findLead, listEntries, listLeads } from './lead.queries.ts';
import {
  forgetMerge,
  insertMerge,
  listMergedInto,
  listMerges,
  lockLeads,
  moveMerges,
} from './lead-merge.queries.ts';

/** Every lead of the booth, those of one person as one. */
export async function listShownLeads(scope: BoothScope): Promise<Lead[]> {
  return shownLeads(await listLeads(scope), await listMerges(scope));
}

/** One lead as it is by itself, and what was recorded about it and all that it stands for. */
export async function getLead(scope: BoothScope, leadId: LeadId): Promise<LeadHistory> {
  const lead = await findLead(scope, leadId);
  if (!lead) throw refuseLead('lead.not_found');
  const leadIds = [leadId, ...(await listMergedInto(scope, leadId))];
  return { lead, entries: await listEntries(scope, leadIds) };
}

/** Says that two leads are one person, or two, or takes that back; no lead is changed by it. */
export async function decideMerge(
  scope: BoothScope,
  given: {
    readonly leadId: LeadId;
    readonly intoLeadId: LeadId;
    readonly decision: LeadMerge['decision'] | null;
  },
): Promise<void> {
  const { leadId, intoLeadId, decision } = given;
  if ((await lockLeads(scope, [leadId, intoLeadId])).length < 2) throw refuseLead('lead.not_found');
  await forgetMerge(scope, given);
  if (decision === 'one') {
    const absorbed = (await listMerges(scope)).filter((one) => one.decision === 'one');
    const isShownElsewhere = absorbed.some(
      (one) => one.leadId === leadId || one.leadId === intoLeadId,
    );
    if (isShownElsewhere) throw refuseLead('lead.already_merged');
    await moveMerges(scope, given);
  }
  if (decision) await insertMerge(scope, { leadId, intoLeadId, decision });
  await recordFact(scope, {
    noun: 'lead',
    nounId: intoLeadId,
    type:
      decision === null ? 'lead.merge_undone' : `lead.${decision === 'one' ? 'merged' : 'parted'}`,
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
    after: { leadId, intoLeadId },
  });
}
