import { setTimeout as pause } from 'node:timers/promises';
import { proposeInWorker, type Run } from '@foyer/allocation/in-worker.ts';
import type { Problem } from '@foyer/allocation/problem.ts';
import {
  type Limits,
  type Progress,
  type Proposal as Solved,
  usualLimits,
} from '@foyer/allocation/result.ts';
import type { EventId, ExhibitorId, ProposalId, StandId } from '@foyer/domain/identifier.ts';
import type { Clash, ProposalResult } from '@foyer/domain/placement/placement.schema.ts';
import type { Services } from '../access/context.ts';
import { type EventSystemScope, withSystemScope } from '../access/scopes.ts';
import { readPlan } from '../stand/stand.queries.ts';
import { sharingCompetitors } from './problem-of-event.ts';
import { problemNow } from './proposal.commands.ts';
import { findProposal, saveProposalStep } from './proposal.queries.ts';
import { listCompetitors, listGuests } from './rule.queries.ts';

type At = { readonly eventId: EventId; readonly proposalId: ProposalId };
type EventScope = EventSystemScope;

/** How often it is told how far it is, and asked whether to stop. */
const LOOK_MS = 500;
/** Proof is asked for; nobody waits longer than this for it. */
const limits: Limits = { ...usualLimits, gap: 0, seconds: 40 };

/**
 * Solves in a thread of its own, so that this process goes on serving. It may run again after a
 * crash: the same problem and seed give the same proposal.
 */
export async function runProposal(services: Services, at: At, signal: AbortSignal): Promise<void> {
  const within = <T>(work: (scope: EventScope) => Promise<T>) =>
    withSystemScope({ services, now: services.clock(), locale: 'de' }, at.eventId, (scope) =>
      work(scope as EventScope),
    );
  const begun = await within(async (scope) => {
    const proposal = await findProposal(scope, at.proposalId);
    if (!proposal || !(await saveProposalStep(scope, { ...at, status: 'running' }))) return null;
    const { stands } = await readPlan(scope);
    const shared = sharingCompetitors({
      competitors: await listCompetitors(scope),
      guests: await listGuests(scope),
    });
    return { problem: await problemNow(scope, proposal), stands, shared };
  });
  if (!begun) return;
  const state: { progress: Progress } = { progress: { step: 'matching', gap: null } };
  const run = proposeInWorker(begun.problem, limits, {
    onProgress: (progress) => {
      state.progress = progress;
    },
  });
  const look = async (): Promise<boolean> => {
    if (signal.aborted) await run.terminate();
    return within(async (scope) => {
      if ((await findProposal(scope, at.proposalId))?.isCancelled) run.cancel();
      return saveProposalStep(scope, { ...at, status: 'running', progress: state.progress });
    });
  };
  try {
    const solved = await watched(run, look);
    const fromOf = new Map<string, StandId>(
      begun.stands.flatMap(({ occupancy, standId }) =>
        occupancy ? [[occupancy.exhibitorId, standId] as const] : [],
      ),
    );
    const found = resultOf(begun.problem, solved, fromOf);
    const result = { ...found, clashes: [...begun.shared, ...found.clashes] };
    await within((scope) => saveProposalStep(scope, { ...at, status: 'done', result }));
  } catch (error) {
    // Ended with the process: the queue gives it to the next one.
    if (signal.aborted) throw error;
    services.tell(`Proposal: ${error instanceof Error ? error.stack : String(error)}`);
    await within((scope) => saveProposalStep(scope, { ...at, status: 'failed' }));
  }
}

/** Looks in again and again until it is done; what is over elsewhere is ended here. */
async function watched(run: Run, look: () => Promise<boolean>): Promise<Solved> {
  const state = { isDone: false };
  const done = run.done.finally(() => {
    state.isDone = true;
  });
  // Whoever waits for it below hears of a failure; until then nobody else needs to.
  done.catch(() => {});
  while (!state.isDone) {
    const isWanted = await look();
    if (!isWanted) await run.terminate();
    await Promise.race([pause(LOOK_MS), done.catch(() => {})]);
  }
  return done;
}

function resultOf(
  problem: Problem,
  solved: Solved,
  fromOf: ReadonlyMap<string, StandId>,
): ProposalResult {
  const settled = new Set(problem.fixed.map(({ applicantId }) => applicantId));
  const wishesOf = new Map(problem.applicants.map((one) => [one.id, one.rankedPlotIds.length]));
  return {
    outcomes: solved.outcomes
      .filter(({ applicantId }) => !settled.has(applicantId))
      .map(({ applicantId, plotId, rank, compromises }) => ({
        exhibitorId: applicantId as ExhibitorId,
        standId: plotId as StandId | null,
        fromStandId: fromOf.get(applicantId) ?? null,
        rank,
        wishes: wishesOf.get(applicantId) ?? 0,
        compromises: compromises.map(({ plotId: standId, otherId, ...rest }) => ({
          ...rest,
          standId: standId as StandId,
          otherId: otherId as ExhibitorId | null,
        })),
      })),
    clashes: solved.clashes.map(clashOf),
    score: solved.score,
    drawScore: solved.drawScore,
    gap: solved.gap,
    ending: solved.ending,
    seconds: solved.seconds,
  };
}

function clashOf(clash: Solved['clashes'][number]): Clash {
  const ids = (list: readonly string[]) => list as ExhibitorId[];
  switch (clash.code) {
    case 'fixed_breaks_rule':
      return {
        code: clash.code,
        exhibitorId: clash.applicantId as ExhibitorId,
        standId: clash.plotId as StandId,
        rules: [...clash.rules],
      };
    case 'fixed_too_near':
      return { code: clash.code, exhibitorIds: ids(clash.applicantIds), metres: clash.metres };
    case 'nothing_fits':
      return {
        code: clash.code,
        exhibitorId: clash.applicantId as ExhibitorId,
        rules: [...clash.rules],
      };
    case 'too_few_stands':
      return {
        code: clash.code,
        exhibitorIds: ids(clash.applicantIds),
        standIds: clash.plotIds as StandId[],
      };
    default:
      return {
        code: clash.code,
        exhibitorId: clash.applicantId as ExhibitorId,
        competitorIds: ids(clash.competitorIds),
      };
  }
}
