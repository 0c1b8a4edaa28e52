import { refusalsOf } from '../refusal.ts';

export const teamRefusals = {
  'team.last_owner': 'conflict',
  'team.not_a_member': 'not_found',
} as const;

export type TeamRefusalCode = keyof typeof teamRefusals;
export const refuseTeam = refusalsOf(teamRefusals);
