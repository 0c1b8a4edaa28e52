import type { Translated } from '../translated.ts';
import type { demoLettersDe } from './demo-letters.de.ts';

export const demoLettersEn = {
  scheduled: {
    subject: 'In the programme: “{title}” at {event}',
    heading: 'Your demo is in the programme',
    body: '{exhibitor} shows the demo “{title}” at “{event}”.\n\n{otherwise}\n\n{details}\n\n{button}\n\nDoes something not fit? Then please get in touch with the organiser.',
    otherwise: 'Place or time are not what you wished for. Please check that they suit you.',
  },
  moved: {
    subject: 'Moved: “{title}” at {event}',
    heading: 'Your demo was moved',
    body: 'The demo “{title}” of {exhibitor} at “{event}” has a new place in the programme.\n\n{details}\n\n{button}\n\nDoes something not fit? Then please get in touch with the organiser.',
    before: 'before',
  },
  taken_back: {
    subject: 'Being planned anew: “{title}” at {event}',
    heading: 'Your demo is being planned anew',
    body: 'The demo “{title}” of {exhibitor} is not in the programme of “{event}” for now. The organiser is looking for another place for it.\n\n{button}\n\nYou will get a message as soon as it is in the programme again. Until then you can wish for another time.',
  },
  declined: {
    subject: 'Not in the programme: “{title}” at {event}',
    heading: 'Your demo was not accepted',
    body: 'The demo “{title}” of {exhibitor} cannot be in the programme of “{event}” as it is.\n\n{details}\n\n{button}\n\nYou can change the demo and submit it again.',
    reason: 'Reason',
  },
  cancelled: {
    subject: 'Cancelled: “{title}” at {event}',
    heading: 'Your demo was cancelled',
    body: 'The demo “{title}” of {exhibitor} at “{event}” does not take place.\n\n{details}\n\n{button}\n\nYou can take it up again, change it and submit it once more.',
    reason: 'Reason',
  },
  facts: { day: 'Day', time: 'Time', place: 'Place', presenter: 'Presented by' },
  ownStand: 'at your stand',
  action: 'See the demo',
} as const satisfies Translated<typeof demoLettersDe>;
