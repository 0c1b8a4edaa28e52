import { refusalsOf } from '../refusal.ts';

export const accountRefusals = {
  'account.password_common': 'invalid',
  'account.email_taken': 'conflict',
  'account.set_up_code_invalid': 'forbidden',
  'account.set_up_done': 'conflict',
} as const;

export type AccountRefusalCode = keyof typeof accountRefusals;
export const refuseAccount = refusalsOf(accountRefusals);
