import type { ProposalId } from '@foyer/domain/identifier.ts';
import {
  type Proposal,
  type ProposalResult,
  type ProposalScope,
  type ProposalStatus,
  proposalResultSchema,
  type Weights,
  weightsSchema,
} from '@foyer/domain/placement/placement.schema.ts';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';

type InEvent = OrganiserScope | EventSystemScope;

function proposalsOf(scope: InEvent) {
  return scope.tx
    .selectFrom('placement_proposal')
    .selectAll()
    .where('event_id', '=', scope.eventId)
    .orderBy('requested_at', 'desc');
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof proposalsOf>['executeTakeFirst']>>>;

function proposalOf(row: Row): Proposal {
  return {
    proposalId: row.proposal_id as ProposalId,
    scope: row.scope as ProposalScope,
    status: row.status as ProposalStatus,
    weights: weightsSchema.parse(row.weights),
    seed: row.seed,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by,
    progress: row.progress as Proposal['progress'],
    result: row.result ? proposalResultSchema.parse(row.result) : null,
  };
}

export async function findNewestProposal(scope: InEvent): Promise<Proposal | null> {
  const row = await proposalsOf(scope).limit(1).executeTakeFirst();
  return row ? proposalOf(row) : null;
}

export async function findProposal(
  scope: InEvent,
  proposalId: ProposalId,
): Promise<(Proposal & { isCancelled: boolean }) | null> {
  const row = await proposalsOf(scope).where('proposal_id', '=', proposalId).executeTakeFirst();
  return row ? { ...proposalOf(row), isCancelled: row.is_cancelled } : null;
}

export async function insertProposal(
  scope: OrganiserScope,
  given: { scope: ProposalScope; weights: Weights; seed: number },
): Promise<ProposalId> {
  const { proposal_id } = await scope.tx
    .insertInto('placement_proposal')
    .values({
      event_id: scope.eventId,
      scope: given.scope,
      status: 'waiting',
      weights: JSON.stringify(given.weights),
      seed: given.seed,
      requested_at: scope.now,
      requested_by: scope.actorName,
    })
    .returning('proposal_id')
    .executeTakeFirstOrThrow();
  return proposal_id as ProposalId;
}

/** Whether there is one running; the unique index says so again when two ask at once. */
export async function hasRunningProposal(scope: OrganiserScope): Promise<boolean> {
  const row = await proposalsOf(scope)
    .where('status', 'in', ['waiting', 'running'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What no process works at any more holds nobody up. */
export async function failStaleProposals(scope: OrganiserScope, before: Date): Promise<void> {
  await scope.tx
    .updateTable('placement_proposal')
    .set({ status: 'failed' })
    .where('event_id', '=', scope.eventId)
    .where('status', 'in', ['waiting', 'running'])
    .where('requested_at', '<', before)
    .execute();
}

/** Stops it wherever it runs. Whether there was anything to stop. */
export async function cancelProposalRow(
  scope: OrganiserScope,
  proposalId: ProposalId,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.tx
    .updateTable('placement_proposal')
    .set({ is_cancelled: true })
    .where('event_id', '=', scope.eventId)
    .where('proposal_id', '=', proposalId)
    .where('status', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Step = {
  readonly proposalId: ProposalId;
  readonly status: ProposalStatus;
  readonly progress?: Proposal['progress'];
  readonly result?: ProposalResult;
};

/** False when it is over already: what comes late changes nothing. */
export async function saveProposalStep(
  scope: EventSystemScope,
  { proposalId, status, progress, result }: Step,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.tx
    .updateTable('placement_proposal')
    .set({
      status,
      ...(progress && { progress: JSON.stringify(progress) }),
      ...(result && { result: JSON.stringify(result) }),
    })
    .where('event_id', '=', scope.eventId)
    .where('proposal_id', '=', proposalId)
    .where('status', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
