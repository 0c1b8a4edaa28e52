import type { Translated } from '../translated.ts';
import type { invitationPageDe } from './invitation-page.de.ts';

export const invitationPageEn = {
  title: 'Invitation',
  exhibitorTitle: '{exhibitor} at {event}',
  exhibitorSub: '{organiser} invites you to exhibit.',
  memberSub: 'You are invited to work on this presence.',
  teamTitle: 'Team of {event}',
  teamSub: '{organiser} takes you into the team of the event.',
  when: 'Dates',
  where: 'Place',
  role: 'Your role',
  until: 'Works until',
  exhibitorRole: {
    admin: 'You run the whole presence: listing, products, demos, leads and team.',
    editor: 'You look after the listing, the products and the demos.',
    scanner: 'You collect leads at the booth by scanning badges.',
  },
  newAccount: {
    title: 'Create an account',
    sub: 'The account is yours and works for all events in Foyer.',
    email: 'E-mail address',
    emailHelp: 'The invitation went to this address. You sign in with it.',
    name: 'Your name',
    password: 'Password',
    passwordHelp: 'At least ten characters. A short sentence is safe and easy to remember.',
    submit: 'Create the account and join',
  },
  signIn: {
    title: 'Sign in and join',
    sub: 'There is an account for {email} already. Sign in, then it takes one more click.',
  },
  join: {
    title: 'Almost there',
    sub: 'You are signed in as {email}.',
    submit: 'Accept the invitation',
  },
  switch: {
    title: 'Signed in with another address',
    sub: 'You are signed in as {signedInAs}, but the invitation went to {email}. It can be accepted with that address only.',
    submit: 'Sign out and continue',
    stay: 'Stay signed in and go back',
  },
  expired: {
    title: 'This invitation has expired',
    text: 'Invitations work for fourteen days. Have a new one sent; it goes to the same address.',
    renew: 'Send a new invitation',
    sentTitle: 'A new invitation is on its way',
    sent: 'Look into the mailbox that got the first one. The new link works for fourteen days again.',
  },
  accepted: {
    title: 'This invitation has been accepted already',
    text: 'Sign in to go on where you were.',
    go: 'To Foyer',
  },
  revoked: {
    title: 'This invitation no longer works',
    text: 'It was taken back or replaced by a newer one. Look for a later e-mail in your mailbox, or ask the person who invited you.',
  },
  unknown: {
    title: 'There is no such invitation',
    text: 'The link may be incomplete, or a newer e-mail has replaced it. Open the link of the latest e-mail once more.',
  },
} as const satisfies Translated<typeof invitationPageDe>;
