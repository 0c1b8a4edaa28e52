import { refusalsOf } from './refusal.ts';

/** What the doors say, before any noun is asked. */
export const accessRefusals = {
  'access.sign_in_required': 'unauthenticated',
  'access.not_found': 'not_found',
  'access.forbidden': 'forbidden',
  'access.too_many_requests': 'too_many',
  'access.invalid_input': 'invalid',
  'access.too_large': 'too_large',
  'access.demo_off': 'forbidden',
  'access.device_not_paired': 'unauthenticated',
  'access.device_revoked': 'forbidden',
} as const;

export type AccessRefusalCode = keyof typeof accessRefusals;
export const refuseAccess = refusalsOf(accessRefusals);
