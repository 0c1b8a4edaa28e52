import type { LeadId } from '@foyer/domain/identifier.ts';
import type { LeadMerge } from '@foyer/domain/lead/lead-merge.schema.ts';
import type { BoothScope } from '../access/scopes.ts';

export async function listMerges(scope: BoothScope): Promise<LeadMerge[]> {
  const rows = await scope.tx
    .selectFrom('lead_merge')
    .select([
      'lead_id as leadId',
      'into_lead_id as intoLeadId',
      'decision',
      'decided_at as at',
      'decided_by_name as by',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .orderBy('decided_at')
    .orderBy('lead_id')
    .execute();
  return rows as LeadMerge[];
}

/** What is shown with this lead, as far as it is still there. */
export async function listMergedInto(scope: BoothScope, leadId: LeadId): Promise<LeadId[]> {
  const rows = await scope.tx
    .selectFrom('lead_merge')
    .innerJoin('lead', (join) =>
      join
        .onRef('lead.event_id', '=', 'lead_merge.event_id')
        .onRef('lead.exhibitor_id', '=', 'lead_merge.exhibitor_id')
        .onRef('lead.lead_id', '=', 'lead_merge.lead_id'),
    )
    .select('lead_merge.lead_id as leadId')
    .where('lead_merge.event_id', '=', scope.eventId)
    .where('lead_merge.exhibitor_id', '=', scope.exhibitorId)
    .where('into_lead_id', '=', leadId)
    .where('decision', '=', 'one')
    .where('lead.status', '<>', 'erased')
    .execute();
  return rows.map((row) => row.leadId as LeadId);
}

/** Those of the two that are there, in the order in which everybody locks them. */
export function lockLeads(scope: BoothScope, leadIds: readonly LeadId[]) {
  return scope.tx
    .selectFrom('lead')
    .select(['lead_id as leadId', 'status'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('lead_id', 'in', [...leadIds])
    .where('status', '<>', 'erased')
    .orderBy('lead_id')
    .forUpdate()
    .execute();
}

type Pair = { readonly leadId: LeadId; readonly intoLeadId: LeadId };

/** Forgets what was said of these two, whichever way round. */
export async function forgetMerge(scope: BoothScope, { leadId, intoLeadId }: Pair): Promise<void> {
  const both = [leadId, intoLeadId];
  await scope.tx
    .deleteFrom('lead_merge')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('lead_id', 'in', both)
    .where('into_lead_id', 'in', both)
    .execute();
}

export async function insertMerge(
  scope: BoothScope,
  { leadId, intoLeadId, decision }: Pair & Pick<LeadMerge, 'decision'>,
): Promise<void> {
  await scope.tx
    .insertInto('lead_merge')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      lead_id: leadId,
      into_lead_id: intoLeadId,
      decision,
      decided_at: scope.now,
      decided_by_name: scope.actorName,
    })
    .execute();
}

/** What was shown with the one is shown with the other from now on. */
export async function moveMerges(scope: BoothScope, { leadId, intoLeadId }: Pair): Promise<void> {
  await scope.tx
    .updateTable('lead_merge')
    .set({ into_lead_id: intoLeadId })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('into_lead_id', '=', leadId)
    .where('decision', '=', 'one')
    .execute();
}
