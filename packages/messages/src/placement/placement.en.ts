import type { Translated } from '../translated.ts';
import type { placementFactsDe, placementRefusalsDe, placementWordsDe } from './placement.de.ts';

export const placementRefusalsEn = {
  placement: {
    wishes_closed: 'The deadline for stand wishes is over.',
    exhibitor_not_found: 'This exhibitor is no longer here.',
    same_exhibitor: 'Choose two different exhibitors.',
    already_running: 'A proposal is being computed already. Wait for it, or cancel it.',
    proposal_not_found: 'This proposal is no longer here.',
    not_finished: 'This proposal is not finished yet.',
    nothing_to_place: 'There is nobody to propose a stand for.',
  },
} as const satisfies Translated<typeof placementRefusalsDe>;

export const placementFactsEn = {
  placement: {
    wished: 'Stand wishes changed',
    ruled: 'Rules of the assignment changed',
    claimed: '{exhibitor}: points, category or pavilion changed',
    parted: '{one} and {other} must keep {metres, number} m apart',
    rejoined: '{one} and {other} may stand side by side again',
    asked: 'Proposal of stands computed (lot number {seed, number})',
    accepted: 'Proposal accepted: {accepted, plural, one {one stand} other {# stands}} assigned',
  },
} as const satisfies Translated<typeof placementFactsDe>;

export const placementWordsEn = {
  rank: 'wish no. {rank}',
  noRank: 'no wish',
  weights: {
    wish: 'wishes by rank',
    priority: 'priority points',
    sizeFit: 'fitting size',
    openSides: 'open sides',
    places: 'near to entrance, stage etc.',
    neighbours: 'wished neighbours',
    revenue: 'price of the stand',
  },
  missed: {
    blocked: 'The stand is blocked.',
    too_small: 'The stand is smaller than wished.',
    too_large: 'The stand is larger than wished.',
    category: 'The stand belongs to another area.',
    pavilion: 'The stand belongs to another pavilion, or to none.',
    power: 'The stand has not enough power.',
    network: 'The stand has no network.',
    fixed: 'The stand was already assigned.',
    competitor: 'A competitor from whom a distance is required stands nearby.',
    higher_priority: 'An exhibitor with more priority points got it.',
    better_wish: 'Another exhibitor wished for the stand more urgently.',
    lot: 'The lot decided between equal claims.',
    better_together: 'This way more wishes are met for all together.',
  },
} as const satisfies Translated<typeof placementWordsDe>;
