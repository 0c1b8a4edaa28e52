import { refusalsOf } from '../refusal.ts';

export const standRefusals = {
  'stand.not_found': 'not_found',
  'stand.already_assigned': 'conflict',
  'stand.held_for_another': 'conflict',
  'stand.blocked': 'conflict',
  'stand.still_draft': 'conflict',
  'stand.not_assigned': 'conflict',
  'stand.not_published': 'conflict',
  'stand.already_published': 'conflict',
  'stand.notice_needed': 'conflict',
  'stand.notice_not_found': 'not_found',
  'stand.same_stand': 'invalid',
  'stand.nobody_on_it': 'conflict',
  'stand.occupied': 'conflict',
  'stand.exhibitor_left': 'conflict',
  'stand.placed_meanwhile': 'conflict',
  'stand.hold_in_past': 'invalid',
  'stand.number_taken': 'conflict',
  'stand.hall_name_taken': 'conflict',
  'stand.hall_not_found': 'not_found',
  'stand.hall_not_empty': 'conflict',
  'stand.outside_hall': 'invalid',
  'stand.crosses_itself': 'invalid',
  'stand.overlaps': 'invalid',
  'stand.changed_meanwhile': 'conflict',
  'stand.fixture_changed_meanwhile': 'conflict',
  'stand.fixture_outside_hall': 'invalid',
} as const;

export type StandRefusalCode = keyof typeof standRefusals;
export const refuseStand = refusalsOf(standRefusals);
