import type { Translated } from '../translated.ts';
import type { invitationLettersDe } from './invitation-letters.de.ts';

export const invitationLettersEn = {
  facts: { event: 'Event', days: 'Dates', place: 'Place', booth: 'Exhibitor', role: 'Your role' },
  exhibitor: {
    subject: 'Invitation to exhibit: {event}',
    heading: 'You are invited to exhibit',
    body: '{organiser} invites {exhibitor} to exhibit at “{event}”.\n\nIn Foyer you prepare your presence: write your listing in the directory, present products and demos, see your stand on the floor plan and invite your colleagues to help.\n\n{details}\n\n{button}\n\nThe link is valid until {until} and is meant for you alone. Please do not pass it on.\n\nYou have nothing to do with this event? Then you can delete this e-mail.',
    action: 'Accept the invitation',
  },
  team: {
    subject: 'Invitation to the team: {event}',
    heading: 'Welcome to the team',
    body: '{inviter} adds you to the team of “{event}”.\n\n{role_means}\n\n{details}\n\n{button}\n\nThe link is valid until {until} and is meant for you alone. Please do not pass it on.\n\nYou have nothing to do with this event? Then you can delete this e-mail.',
    action: 'Accept the invitation',
    what: {
      owner: 'As an owner you may do everything: plan, review, invite and choose the team.',
      manager: 'You invite exhibitors, plan stands, review listings and look after attendees.',
      planner: 'You draw the floor plan, assign stands and put the programme together.',
      reviewer: 'You review the exhibitors’ listings and approve them for publication.',
      sponsorship:
        'You look after those exhibitors that are sponsors, and see how preparations are going.',
      viewer: 'You see how preparations are going, without changing anything.',
    },
  },
  member: {
    subject: '{exhibitor} at {event}: your invitation',
    heading: 'You are part of the booth team',
    body: '{inviter} invites you to work on the presence of {exhibitor} at “{event}”.\n\n{role_means}\n\n{details}\n\n{button}\n\nThe link is valid until {until} and is meant for you alone. Please do not pass it on.\n\nYou have nothing to do with this event? Then you can delete this e-mail.',
    action: 'Accept the invitation',
    what: {
      admin:
        'You look after everything at the booth: listing, products, demos, leads and the team.',
      editor: 'You look after the listing in the directory, the products and the demos.',
      scanner:
        'You capture leads at the booth: scan a badge with your phone, rate it briefly, done.',
    },
  },
} as const satisfies Translated<typeof invitationLettersDe>;
