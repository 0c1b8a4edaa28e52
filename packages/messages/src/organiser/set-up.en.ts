import type { Translated } from '../translated.ts';
import type { setUpDe } from './set-up.de.ts';

export const setUpEn = {
  title: 'Set up Foyer',
  sub: 'Create the first account. Then you create your first event and invite your team to it.',
  name: 'Your name',
  email: 'E-mail address',
  emailHelp: 'You sign in with it. The link for a new password goes there, too.',
  password: 'Password',
  passwordHelp: 'At least ten characters. A short sentence is safe and easy to remember.',
  common: 'This password is too well known. Please choose another one.',
  submit: 'Create the account',
  noCodeTitle: 'The code is missing',
  noCode:
    'Open the whole link that Foyer showed in the console when it started. If it is older than a day, start Foyer again.',
  signIn: 'To the sign-in page',
} as const satisfies Translated<typeof setUpDe>;
