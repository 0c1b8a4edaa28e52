import type { AccessRefusalCode } from '@foyer/domain/access.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const accessRefusalsEn = {
  access: {
    sign_in_required: 'Please sign in.',
    not_found: 'This does not exist, or it does not belong to you.',
    forbidden:
      'Your role is not enough for this. The head of the event or your booth’s administrator can change that.',
    too_many_requests: 'Too many requests. Please wait a minute.',
    invalid_input: 'Some entries do not work. What to change is written beside the fields.',
    too_large: 'This is too large. Nothing was saved.',
    demo_off: 'The demonstration is switched off.',
    device_not_paired: 'This device belongs to no booth. Have somebody show you a code.',
    device_revoked: 'This device was signed off from the booth.',
  },
} as const satisfies SentencesOf<AccessRefusalCode>;
