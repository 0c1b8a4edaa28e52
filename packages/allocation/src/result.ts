import type { HardRule } from '@foyer/domain/placement/placement.schema.ts';
import type { Placement, Problem } from './problem.ts';

export type Limits = {
  /** Good enough: ends when at most this share of the points may be missing. 0 asks for proof. */
  readonly gap: number;
  /** By the clock that is passed in. */
  readonly seconds: number;
  /** Candidate stands for each exhibitor in the integer model. */
  readonly candidates: number;
  /** Ways of parting competitors that are tried by prices alone, before HiGHS takes over. */
  readonly nodes: number;
};
export const usualLimits: Limits = { gap: 0.001, seconds: 60, candidates: 60, nodes: 2000 };

export type Progress = {
  readonly step: 'matching' | 'separating' | 'proving' | 'explaining';
  /** Share of the points that may still be missing; null while nothing is known. */
  readonly gap: number | null;
};

export type Surroundings = {
  /** Seconds on a clock that only goes forward. */
  readonly clock: () => number;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
  /** The best plan so far, before a step that may not hear soon that it is to stop. */
  readonly onPlan?: ((plan: Plan) => void) | undefined;
};

export type Plan = {
  readonly placements: readonly Placement[];
  /** Points that the best possible plan can have more than this one; 0 when proven. */
  readonly missingPoints: number;
  readonly ending: Ending;
};

/** Why it ended. What is `proven` or within the `gap` is the same again for the same seed. */
export type Ending = 'proven' | 'gap' | 'time' | 'cancelled';

/** Why a wish was not met. */
export const compromiseCodes = [
  /** Its owner stays where it is. */
  'fixed',
  /** A competitor stands too near to it. */
  'competitor',
  'higher_priority',
  /** The other one wished it more. */
  'better_wish',
  /** Both had the same claim: the recorded seed decided. */
  'lot',
  /** All together are better off so. */
  'better_together',
] as const;
export type CompromiseCode = (typeof compromiseCodes)[number] | HardRule;

export type Compromise = {
  readonly plotId: string;
  /** Which wish it was, from 1. */
  readonly rank: number;
  readonly code: CompromiseCode;
  /** Who has it, or the competitor that is too near. */
  readonly otherId: string | null;
  /** Points that all together lose when this wish is met and everybody moves up as well as can be. */
  readonly costPoints: number | null;
};

export type Outcome = {
  readonly applicantId: string;
  readonly plotId: string | null;
  /** The wish that was met, from 1; 0 when none was. */
  readonly rank: number;
  /** One for each better wish, best first. The first possible one has its cost. */
  readonly compromises: readonly Compromise[];
};

/** Hard rules that cannot all be kept. Codes with what they are about; words are in messages. */
export type Clash =
  /** Who stays where it is, against a rule: seen, and left. */
  | {
      readonly code: 'fixed_breaks_rule';
      readonly applicantId: string;
      readonly plotId: string;
      readonly rules: readonly HardRule[];
    }
  | {
      readonly code: 'fixed_too_near';
      readonly applicantIds: readonly [string, string];
      readonly metres: number;
    }
  /** No free stand keeps these rules for this exhibitor; without any one of them there would be one. */
  | {
      readonly code: 'nothing_fits';
      readonly applicantId: string;
      readonly rules: readonly HardRule[];
    }
  /** What would fit is too near to a competitor that stays where it is. */
  | {
      readonly code: 'only_near_competitors';
      readonly applicantId: string;
      readonly competitorIds: readonly string[];
    }
  /** So many need one of so few: more exhibitors than stands that would do for any of them. */
  | {
      readonly code: 'too_few_stands';
      readonly applicantIds: readonly string[];
      readonly plotIds: readonly string[];
    }
  /** There are stands enough, but not with the distance between these. */
  | {
      readonly code: 'no_distance';
      readonly applicantId: string;
      readonly competitorIds: readonly string[];
    };

/** What a set of placements amounts to, counted afresh from the problem. */
export type Score = {
  /** Soft points; those who got nothing add nothing. */
  readonly points: number;
  readonly unplaced: number;
  readonly firstWishes: number;
  readonly firstToThirdWishes: number;
  readonly brokenSeparations: number;
};

export type Proposal = {
  /** Those who are fixed included. */
  readonly placements: readonly Placement[];
  readonly outcomes: readonly Outcome[];
  readonly clashes: readonly Clash[];
  readonly score: Score;
  /** What a draw by priority points would have given: the reference. */
  readonly drawScore: Score;
  /** The best possible plan has at most this share of points more. */
  readonly gap: number;
  readonly ending: Ending;
  readonly seed: number;
  readonly seconds: number;
};

/** What the thread is given. */
export type Order = {
  readonly problem: Problem;
  readonly limits: Limits;
  /** The plan to be explained as it is, in place of a search: of a thread that did not stop. */
  readonly plan?: Plan | undefined;
  /** One shared number: anything but 0 means stop. The solver never returns to the event loop. */
  readonly stop: SharedArrayBuffer;
};
