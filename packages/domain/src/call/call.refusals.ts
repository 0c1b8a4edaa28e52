import { refusalsOf } from '../refusal.ts';

export const callRefusals = {
  'call.changed_meanwhile': 'conflict',
} as const;

export type CallRefusalCode = keyof typeof callRefusals;
export const refuseCall = refusalsOf(callRefusals);
