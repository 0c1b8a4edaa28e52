import type { Translated } from '../translated.ts';
import type { standLettersDe } from './stand-letters.de.ts';

export const standLettersEn = {
  assigned: {
    subject: 'Your stand: {standNumber} – {eventName}',
    heading: 'Your stand is decided',
    intro: 'Stand {standNumber} is planned for {exhibitorName} at {eventName}.',
    next: 'The floor plan shows where it is, how large it is and which connections it has.',
    action: 'See the stand on the plan',
  },
} as const satisfies Translated<typeof standLettersDe>;
