import type { Translated } from '../translated.ts';
import type { newEventDe } from './new-event.de.ts';

export const newEventEn = {
  title: 'Create an event',
  sub: 'This is enough to begin. You set everything else later; nothing is public yet.',
  name: 'Name',
  namePlaceholder: 'IT conference 2027',
  slug: 'Address',
  slugHelp: 'This will be the public page: {url}',
  organiserName: 'Organised by',
  venueName: 'Venue',
  venuePlaceholder: 'City hall',
  city: 'City',
  startsOn: 'First day',
  endsOn: 'Last day',
  create: 'Create event',
  notAllowed: 'Your account may not create events',
  notAllowedNext: 'Whoever owns an event can create others, and invite you to the team.',
} as const satisfies Translated<typeof newEventDe>;
