import type { Translated } from '../translated.ts';
import type { accountLettersDe } from './account-letters.de.ts';

export const accountLettersEn = {
  magicLink: {
    subject: 'Your sign-in link for Foyer',
    heading: 'Sign in with one click',
    intro: 'You asked for a link to sign in to Foyer. It is valid for ten minutes and works once.',
    action: 'Sign in now',
    notYou:
      'Was this not you? Then you can delete this e-mail. Nobody gets into your account without the link.',
  },
  passwordReset: {
    subject: 'A new password for Foyer',
    heading: 'Set a new password',
    intro:
      'A new password was requested for your account. The link is valid for ten minutes and works once. Afterwards you are signed out on all other devices.',
    action: 'Set the password',
    notYou: 'Was this not you? Then you can delete this e-mail. Your password stays as it is.',
  },
} as const satisfies Translated<typeof accountLettersDe>;
