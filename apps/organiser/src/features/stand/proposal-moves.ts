import type { CompromiseCode } from '@foyer/domain/placement/placement.schema.ts';
import type { DoneProposal } from './proposal-mode.tsx';
import type { Plan } from './use-plan-stands.ts';

/** One exhibitor of a proposal, with everything named. */
export type ProposalRow = {
  readonly exhibitorId: string;
  readonly name: string;
  /** As the plan is now. */
  readonly todayNumber: string | null;
  readonly todayId: string | null;
  readonly number: string | null;
  readonly standId: string | null;
  readonly isMove: boolean;
  readonly rank: number;
  readonly wishes: number;
  readonly compromises: readonly {
    readonly number: string;
    readonly code: CompromiseCode;
    readonly other: string | null;
    readonly costPoints: number | null;
  }[];
};

type Given = { plan: Plan; names: ReadonlyMap<string, string>; proposal: DoneProposal };

/**
 * The proposal laid beside the plan as it is at this moment: what is accepted already, or done by
 * hand, is no open move any more. `told` are those whose move needs a notice.
 */
export function movesOf({ plan, names, proposal }: Given) {
  const stands = new Map<string, Plan['stands'][number]>(plan.stands.map((s) => [s.standId, s]));
  const nameOf = new Map<string, string>(names);
  const today = new Map<string, Plan['stands'][number]>();
  for (const stand of plan.stands) {
    if (!stand.occupancy) continue;
    const { exhibitorId, exhibitorName } = stand.occupancy;
    if (!nameOf.has(exhibitorId)) nameOf.set(exhibitorId, exhibitorName);
    today.set(stand.occupancy.exhibitorId, stand);
  }
  const rows = proposal.result.outcomes.map((outcome): ProposalRow => {
    const now = today.get(outcome.exhibitorId);
    return {
      exhibitorId: outcome.exhibitorId,
      name: nameOf.get(outcome.exhibitorId) ?? '',
      todayNumber: now?.number ?? null,
      todayId: now?.standId ?? null,
      number: stands.get(outcome.standId ?? '')?.number ?? null,
      standId: outcome.standId,
      isMove: outcome.fromStandId !== null && outcome.standId !== outcome.fromStandId,
      rank: outcome.rank,
      wishes: outcome.wishes,
      compromises: outcome.compromises.map(({ standId, code, otherId, costPoints }) => ({
        number: stands.get(standId)?.number ?? '',
        code,
        other: nameOf.get(otherId ?? '') ?? null,
        costPoints,
      })),
    };
  });
  const open = rows.filter(({ standId, todayId }) => standId !== null && standId !== todayId);
  const told = new Set(
    open.flatMap(({ exhibitorId, isMove }) =>
      isMove && today.get(exhibitorId)?.occupancy?.publishedAt ? [exhibitorId] : [],
    ),
  );
  // What changes first; the order of the names stays.
  const changing = new Set(open);
  rows.sort((a, b) => Number(changing.has(b)) - Number(changing.has(a)));
  return { rows, open, told };
}
