import type { Translated } from '../translated.ts';
import type { historyDe } from './history.de.ts';

export const historyEn = {
  title: 'History',
  sub: 'Every change with person and time, newest first.',
  emptyTitle: 'Nothing has happened yet',
  empty: 'Every change to the event is recorded here.',
  noneTitle: 'Nothing is recorded about this',
  none: 'Choose another area.',
  filter: 'Area',
  all: 'Everything',
  nouns: {
    event: 'Event',
    team: 'Team',
    exhibitor: 'Exhibitors',
    invitation: 'Invitations',
    stand: 'Stands',
    listing: 'Listings',
    demo: 'Demos',
    attendee: 'Attendees',
  },
} as const satisfies Translated<typeof historyDe>;
