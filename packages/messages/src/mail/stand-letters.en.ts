import type { Translated } from '../translated.ts';
import type { standLettersDe } from './stand-letters.de.ts';

export const standLettersEn = {
  assigned: {
    subject: 'Your stand at {event}: {stand}',
    heading: 'Your stand is settled',
    intro: '{exhibitor} has stand {stand} at “{event}”.',
    facts: { stand: 'Stand', hall: 'Hall', area: 'Area', days: 'Dates', place: 'Place' },
    area: '{area, number} m²',
    action: 'See the stand on the plan',
    note: 'Does something not fit? Then please get in touch with the organiser.',
  },
} as const satisfies Translated<typeof standLettersDe>;
