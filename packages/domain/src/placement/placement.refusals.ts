import { refusalsOf } from '../refusal.ts';

export const placementRefusals = {
  'placement.wishes_closed': 'conflict',
  'placement.exhibitor_not_found': 'not_found',
  'placement.same_exhibitor': 'invalid',
  'placement.already_running': 'conflict',
  'placement.proposal_not_found': 'not_found',
  'placement.not_finished': 'conflict',
  'placement.nothing_to_place': 'conflict',
} as const;

export type PlacementRefusalCode = keyof typeof placementRefusals;
export const refusePlacement = refusalsOf(placementRefusals);
