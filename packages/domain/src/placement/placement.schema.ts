import { z } from 'zod';
import { exhibitorIdSchema, proposalIdSchema, standIdSchema } from '../identifier.ts';
import { lineSchema, optionalLineSchema } from '../text.ts';

const squareMetres = z.number().min(0).max(10_000);
const names = z.array(lineSchema(120)).max(5);
const fixtures = z.array(z.uuid()).max(5);

/** As many stands as an exhibitor may rank. */
export const mostRanked = 8;

/** What an exhibitor needs (hard) and wishes (soft) of its stand. */
export const standWishInputSchema = z
  .object({
    minSquareMetres: squareMetres,
    maxSquareMetres: squareMetres,
    powerKilowatts: z.number().min(0).max(400),
    needsNetwork: z.boolean(),
    openSides: z.int().min(0).max(4),
    /** Doors, stages and the like on the plan. */
    nearIds: fixtures,
    notNearIds: fixtures,
    /** Companies by name, since nobody is told beforehand who takes part. */
    besideNames: names,
    apartFromNames: names,
    /** Stands, the dearest first. */
    rankedStandIds: z
      .array(standIdSchema)
      .max(mostRanked)
      .refine((ids) => new Set(ids).size === ids.length, { params: { code: 'repeated' } }),
  })
  .refine((wish) => wish.minSquareMetres <= wish.maxSquareMetres, {
    path: ['maxSquareMetres'],
    params: { code: 'range_reversed' },
  });
export type StandWishInput = z.infer<typeof standWishInputSchema>;

export const noWish: StandWishInput = {
  minSquareMetres: 0,
  maxSquareMetres: 10_000,
  powerKilowatts: 0,
  needsNetwork: false,
  openSides: 0,
  nearIds: [],
  notNearIds: [],
  besideNames: [],
  apartFromNames: [],
  rankedStandIds: [],
};

export const wishOfBoothSchema = z.object({
  /** Null until the exhibitor has said something. */
  wish: standWishInputSchema.nullable(),
  /** Last day on which it may be changed; null when there is no end. */
  dueOn: z.string().nullable(),
  isOpen: z.boolean(),
  /** The part of the hall that is for it; empty where any will do. */
  category: z.string(),
  pavilion: z.string(),
});

export const weightNames = [
  'wish',
  'priority',
  'sizeFit',
  'openSides',
  'places',
  'neighbours',
  'revenue',
] as const;
export type WeightName = (typeof weightNames)[number];
const weight = z.int().min(0).max(10);
export const weightsSchema = z.record(z.enum(weightNames), weight);
export type Weights = z.infer<typeof weightsSchema>;
export const usualWeights: Weights = {
  wish: 10,
  priority: 5,
  sizeFit: 2,
  openSides: 2,
  places: 2,
  neighbours: 3,
  revenue: 1,
};

/** What is decided before anybody is placed; it holds for all. */
export const placementRulesSchema = z.object({
  wishesDueOn: z.iso.date().nullable(),
  weights: weightsSchema,
});
export type PlacementRules = z.infer<typeof placementRulesSchema>;

/** Two who must keep apart, and how far. */
export const competitorsSchema = z.object({
  exhibitorIds: z.tuple([exhibitorIdSchema, exhibitorIdSchema]),
  minDistanceMetres: z.number().min(0.1).max(500),
});
export type Competitors = z.infer<typeof competitorsSchema>;

export const claimInputSchema = z.object({
  priorityPoints: z.int().min(0).max(100_000),
  /** Only stands of this category; empty when any will do. */
  category: optionalLineSchema(60),
  /** Only stands of this pavilion, and nobody else there; empty when it belongs to none. */
  pavilion: optionalLineSchema(60),
});

export type ClaimInput = z.infer<typeof claimInputSchema>;

/** An exhibitor as the placement sees it. */
export const claimSchema = claimInputSchema.extend({
  exhibitorId: exhibitorIdSchema,
  wish: standWishInputSchema.nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/** A co-exhibitor: it is placed with its main exhibitor, and counts as a neighbour there. */
export const placedGuestSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  mainId: exhibitorIdSchema,
  name: z.string(),
});
export type PlacedGuest = z.infer<typeof placedGuestSchema>;

/** Whom a proposal may place: those without a stand; all who were not told; or as few as it can. */
export const proposalScopes = ['open', 'all', 'repair'] as const;
export type ProposalScope = (typeof proposalScopes)[number];
export const proposalStatuses = ['waiting', 'running', 'done', 'failed'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];
export const proposalSteps = ['matching', 'separating', 'proving', 'explaining'] as const;
export const proposalEndings = ['proven', 'gap', 'time', 'cancelled'] as const;

export const hardRules = [
  'blocked',
  'too_small',
  'too_large',
  'category',
  'pavilion',
  'power',
  'network',
] as const;
export type HardRule = (typeof hardRules)[number];
/** Why a better wish was not met. */
export const compromiseCodes = [
  ...hardRules,
  'fixed',
  'competitor',
  'higher_priority',
  'better_wish',
  'lot',
  'better_together',
] as const;
export type CompromiseCode = (typeof compromiseCodes)[number];

export const compromiseSchema = z.object({
  standId: standIdSchema,
  rank: z.int(),
  code: z.enum(compromiseCodes),
  /** Who has it, or the competitor that is too near. */
  otherId: exhibitorIdSchema.nullable(),
  /** Points all together lose when this wish is met instead. */
  costPoints: z.number().nullable(),
});

export const outcomeSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  standId: standIdSchema.nullable(),
  /** Where it was when the proposal was made. */
  fromStandId: standIdSchema.nullable(),
  rank: z.int(),
  wishes: z.int(),
  compromises: z.array(compromiseSchema),
});
export type Outcome = z.infer<typeof outcomeSchema>;

const ruleList = z.array(z.enum(hardRules));
const exhibitorList = z.array(exhibitorIdSchema);
export const clashSchema = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('fixed_breaks_rule'),
    exhibitorId: exhibitorIdSchema,
    standId: standIdSchema,
    rules: ruleList,
  }),
  z.object({ code: z.literal('fixed_too_near'), exhibitorIds: exhibitorList, metres: z.number() }),
  /** Declared competitors that the organiser put at one stand. */
  z.object({ code: z.literal('competitors_share'), exhibitorIds: exhibitorList }),
  z.object({ code: z.literal('nothing_fits'), exhibitorId: exhibitorIdSchema, rules: ruleList }),
  z.object({
    code: z.literal('only_near_competitors'),
    exhibitorId: exhibitorIdSchema,
    competitorIds: exhibitorList,
  }),
  z.object({
    code: z.literal('too_few_stands'),
    exhibitorIds: exhibitorList,
    standIds: z.array(standIdSchema),
  }),
  z.object({
    code: z.literal('no_distance'),
    exhibitorId: exhibitorIdSchema,
    competitorIds: exhibitorList,
  }),
]);
export type Clash = z.infer<typeof clashSchema>;

const scoreSchema = z.object({
  points: z.number(),
  unplaced: z.int(),
  firstWishes: z.int(),
  firstToThirdWishes: z.int(),
  brokenSeparations: z.int(),
});

export const proposalResultSchema = z.object({
  /** Only of those whom it was to place. */
  outcomes: z.array(outcomeSchema),
  clashes: z.array(clashSchema),
  /** Of all, those who stay included; and what a draw by priority points would have given. */
  score: scoreSchema,
  drawScore: scoreSchema,
  gap: z.number(),
  ending: z.enum(proposalEndings),
  seconds: z.number(),
});
export type ProposalResult = z.infer<typeof proposalResultSchema>;

export const proposalSchema = z.object({
  proposalId: proposalIdSchema,
  scope: z.enum(proposalScopes),
  status: z.enum(proposalStatuses),
  weights: weightsSchema,
  seed: z.int(),
  requestedAt: z.date(),
  requestedBy: z.string(),
  progress: z.object({ step: z.enum(proposalSteps), gap: z.number().nullable() }).nullable(),
  result: proposalResultSchema.nullable(),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** Who of a proposal did not get its stand when it was accepted, and why. */
export const skippedSchema = z.object({ exhibitorId: exhibitorIdSchema, code: z.string() });
