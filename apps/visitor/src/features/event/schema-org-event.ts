import type { PublicEvent } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';

/** The event as schema.org describes one. */
export function schemaOrgEvent(
  event: PublicEvent,
  { locale, origin }: { locale: Locale; origin: string },
) {
  return {
    '@type': 'Event',
    '@id': `${origin}/e/${event.slug}#event`,
    name: event.name,
    description: textIn(event.tagline, locale) || undefined,
    url: `${origin}/e/${event.slug}`,
    image: `${origin}/e/${event.slug}/picture.png?lang=${locale}`,
    startDate: event.startsOn,
    endDate: event.endsOn,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: event.venueName,
      address: [event.venueAddress, event.city].filter(Boolean).join(', '),
    },
    organizer: { '@type': 'Organization', name: event.organiserName },
  };
}
