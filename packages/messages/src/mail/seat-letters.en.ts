import type { Translated } from '../translated.ts';
import type { seatLettersDe } from './seat-letters.de.ts';

export const seatLettersEn = {
  promoted: {
    subject: 'A seat is free: “{title}” at {event}',
    heading: 'The seat is yours',
    body: 'You have been waiting for a seat at the demo “{title}” by {exhibitor}. Now there is one, and it is yours.\n\n{details}\n\n{button}\n\nYou cannot come after all? Please give the seat back, so that the next person can come.\n\nThe link belongs to your badge. Please do not pass it on.',
  },
  moved: {
    subject: 'Moved: “{title}” at {event}',
    heading: 'One of your demos was moved',
    body: 'The demo “{title}” by {exhibitor} takes place at another time or in another place. You are still on the list.\n\n{details}\n\n{button}\n\nThis does not suit you? Then please give the seat back.\n\nThe link belongs to your badge. Please do not pass it on.',
  },
  off: {
    subject: 'Does not take place: “{title}” at {event}',
    heading: 'One of your demos does not take place',
    body: 'The demo “{title}” by {exhibitor} is no longer in the programme of “{event}”. There is nothing you have to do.\n\n{button}\n\nIf it returns to the programme, you can book anew.\n\nThe link belongs to your badge. Please do not pass it on.',
  },
  ownStand: 'at the exhibitor’s stand',
  facts: { day: 'Day', time: 'Time', place: 'Place' },
  action: 'See my seats',
} as const satisfies Translated<typeof seatLettersDe>;
