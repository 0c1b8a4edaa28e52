import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import type { PublishedEvent } from '@foyer/domain/public-page.ts';

/** The events of the start page, next one first. */
export function listPublishedEvents(database: Database): Promise<PublishedEvent[]> {
  return withScope(database, { kind: 'public' }, (tx) =>
    tx
      .selectFrom('event')
      .select([
        'slug',
        'name',
        'tagline',
        'venue_name as venueName',
        'city',
        'starts_on as startsOn',
        'ends_on as endsOn',
      ])
      .where('status', '=', 'published')
      .orderBy('starts_on', 'desc')
      .orderBy('name')
      .execute(),
  );
}
