import { randomInt } from 'node:crypto';
import type { ExhibitorId, ProposalId } from '@foyer/domain/identifier.ts';
import { refusePlacement } from '@foyer/domain/placement/placement.refusals.ts';
import { canAccept } from '@foyer/domain/placement/placement.rules.ts';
import {
  type Outcome,
  type Proposal,
  type ProposalScope,
  weightNames,
} from '@foyer/domain/placement/placement.schema.ts';
import type { Grounds } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { enqueueJob } from '../outbox/enqueue-job.queries.ts';
import { seatAll } from '../stand/seating.commands.ts';
import { readPlan } from '../stand/stand.queries.ts';
import { problemOfEvent } from './problem-of-event.ts';
import {
  cancelProposalRow,
  failStaleProposals,
  findProposal,
  hasRunningProposal,
  insertProposal,
} from './proposal.queries.ts';
import { getRules, listClaims, listCompetitors, listGuests } from './rule.queries.ts';

/** No solver works as long as this; whatever is older was lost with its process. */
const STALE_MS = 15 * 60 * 1000;

/** Puts the work on the queue; a screen looks at the proposal while it runs. */
export async function askForProposal(
  scope: OrganiserScope,
  asked: { readonly scope: ProposalScope; readonly seed: number | null },
): Promise<{ proposalId: ProposalId }> {
  await failStaleProposals(scope, new Date(scope.now.getTime() - STALE_MS));
  if (await hasRunningProposal(scope)) throw refusePlacement('placement.already_running');
  const { weights } = await getRules(scope);
  // A number that was drawn in front of witnesses may be given; the proposal is the same again for it.
  const seed = asked.seed ?? randomInt(1, 1_000_000);
  const problem = await problemNow(scope, { scope: asked.scope, weights, seed });
  const settled = new Set(problem.fixed.map(({ applicantId }) => applicantId));
  if (problem.applicants.every(({ id }) => settled.has(id))) {
    throw refusePlacement('placement.nothing_to_place');
  }
  const proposalId = await insertProposal(scope, { scope: asked.scope, weights, seed });
  await enqueueJob(scope.tx, 'placement.propose', { eventId: scope.eventId, proposalId });
  await recordFact(scope, {
    noun: 'placement',
    nounId: proposalId,
    type: 'placement.asked',
    audience: 'organiser',
    after: { scope: asked.scope, seed, weights },
  });
  return { proposalId };
}

type Reader = Parameters<typeof listClaims>[0];

export async function problemNow(
  scope: Reader,
  asked: Pick<Proposal, 'scope' | 'weights' | 'seed'>,
) {
  return problemOfEvent({
    plan: await readPlan(scope),
    claims: await listClaims(scope),
    competitors: await listCompetitors(scope),
    guests: await listGuests(scope),
    ...asked,
  });
}

/** It ends soon, with the best plan there was by then. */
export async function cancelProposal(scope: OrganiserScope, proposalId: ProposalId): Promise<void> {
  // Whoever cancels what has just ended sees the result.
  await cancelProposalRow(scope, proposalId);
}

type Acceptance = {
  readonly proposalId: ProposalId;
  /** Whose placement is accepted. */
  readonly exhibitorIds: readonly ExhibitorId[];
  /** For those who were told another stand; without it none of them is moved. */
  readonly reason: string;
};

/**
 * Gives the proposed stands, each under the rules of any assignment. Who can no longer have the
 * stand, because somebody was faster, is left out and named; all others get theirs.
 */
export async function acceptProposal(scope: OrganiserScope, given: Acceptance) {
  const proposal = await findProposal(scope, given.proposalId);
  if (!proposal) throw refusePlacement('placement.proposal_not_found');
  const verdict = canAccept(proposal.status);
  if (!verdict.allowed || !proposal.result) throw refusePlacement('placement.not_finished');
  const chosen = new Set<string>(given.exhibitorIds);
  const { stands } = await readPlan(scope);
  const numbers = new Map<string, string>(stands.map(({ standId, number }) => [standId, number]));
  const seats = proposal.result.outcomes.flatMap((outcome) =>
    outcome.standId === null ||
    outcome.standId === outcome.fromStandId ||
    !chosen.has(outcome.exhibitorId)
      ? []
      : [
          {
            exhibitorId: outcome.exhibitorId,
            standId: outcome.standId,
            fromStandId: outcome.fromStandId,
            grounds: groundsOf(proposal, outcome, numbers),
          },
        ],
  );
  const skipped = await seatAll(scope, seats, given.reason);
  await recordFact(scope, {
    noun: 'placement',
    nounId: given.proposalId,
    type: 'placement.accepted',
    audience: 'organiser',
    after: {
      accepted: seats.length - skipped.length,
      skipped: skipped.length,
      seed: proposal.seed,
    },
  });
  return { accepted: seats.length - skipped.length, skipped };
}

function groundsOf(
  { weights, seed }: Proposal,
  { rank, wishes, compromises }: Outcome,
  numbers: ReadonlyMap<string, string>,
): Grounds {
  const [missed] = compromises;
  const number = missed && numbers.get(missed.standId);
  return {
    rank,
    wishes,
    missed: missed && number !== undefined ? { number, code: missed.code } : null,
    weights: weightNames
      .filter((name) => weights[name] > 0)
      .sort((a, b) => weights[b] - weights[a]),
    seed,
  };
}
