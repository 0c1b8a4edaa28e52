import type { Translated } from '../translated.ts';
import type { standLettersDe } from './stand-letters.de.ts';

export const standLettersEn = {
  mainLeft: 'The main exhibitor no longer takes part.',
  assigned: {
    subject: 'Your stand at {event}: {stand}',
    heading: 'Your stand is settled',
    body: '{situation}\n\n{grounds}\n\n{details}\n\n{button}\n\nPlease confirm the stand there. Does something not fit? Then get in touch with the organiser.',
    action: 'See the stand on the plan',
    own: '{exhibitor} has stand {stand} at “{event}”.',
    shared: '{exhibitor} is at stand {stand} of {main} at “{event}”, as a co-exhibitor.',
    grounds: {
      rank: 'It is wish no. {rank} of your {wishes, number}.',
      noRank: 'None of your {wishes, plural, one {wishes} other {# wishes}} could be met.',
      byHand:
        'The organiser chose this stand itself, not by points or by lot. Ask, and it will tell you its reasons.',
      missed: 'Your first wish was stand {stand}. {reason}',
      rules:
        'How stands were assigned, by the same rules for all exhibitors: size, category, pavilion, power, network and prescribed distances are always kept. After that count, the most important first: {weights}. The lot decides between equal claims (lot number {seed}).',
    },
  },
  changed: {
    subject: 'Your stand at {event} changes',
    heading: 'Your stand changes',
    body: '{situation}\n\nThe reason: {reason}\n\n{grounds}\n\n{details}\n\n{button}\n\nDoes it not suit you? Then please get in touch with the organiser.',
    action: 'Look at it and acknowledge it',
    own: '{exhibitor} had stand {from} at “{event}” and now has stand {stand}.',
    shared:
      '{exhibitor} was at stand {from} at “{event}”, together with {main}. {main} now has stand {stand}, and {exhibitor} moves along.',
  },
  released: {
    subject: 'Your stand at {event} changes',
    heading: 'Your stand changes',
    body: '{situation}\n\nThe reason: {reason}\n\n{button}\n\nDoes it not suit you? Then please get in touch with the organiser.',
    own: '{exhibitor} no longer has stand {from} at “{event}”.',
    shared: '{exhibitor} is no longer at stand {from} at “{event}”, together with {main}.',
  },
  facts: { stand: 'Stand', hall: 'Hall', area: 'Area', days: 'Dates', place: 'Place' },
  area: '{area, number} m²',
} as const satisfies Translated<typeof standLettersDe>;
