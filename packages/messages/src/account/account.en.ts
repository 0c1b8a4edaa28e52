import type { AccountRefusalCode } from '@foyer/domain/account/account.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const accountRefusalsEn = {
  account: {
    sign_in_refused: 'E-mail address and password do not match.',
    password_wrong: 'The current password is not right.',
    password_common: 'This password is too well known. Please choose another one.',
    password_too_short: 'The password needs at least ten characters.',
    password_too_long: 'The password may have at most 128 characters.',
    link_expired: 'This link no longer works. Please ask for a new one.',
    email_taken: 'There is already an account with this e-mail address. Sign in with it.',
    set_up_code_invalid:
      'This set-up link no longer works. Start Foyer again, and a new one is shown in the console.',
    set_up_done: 'Foyer is already set up. Please sign in.',
  },
} as const satisfies SentencesOf<AccountRefusalCode>;
