import { refusalsOf } from '../refusal.ts';

/** `sign_in_refused` is one answer for a wrong password and for an address without an account. */
export const accountRefusals = {
  'account.sign_in_refused': 'unauthenticated',
  'account.password_wrong': 'invalid',
  'account.password_common': 'invalid',
  'account.password_too_short': 'invalid',
  'account.password_too_long': 'invalid',
  'account.link_expired': 'invalid',
  'account.email_taken': 'conflict',
  'account.set_up_code_invalid': 'forbidden',
  'account.set_up_done': 'conflict',
} as const;

export type AccountRefusalCode = keyof typeof accountRefusals;
export const refuseAccount = refusalsOf(accountRefusals);
