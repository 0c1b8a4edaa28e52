import type { Translated } from '../translated.ts';
import type { eventFactsDe, eventRefusalsDe, eventStatesDe } from './event.de.ts';

export const eventRefusalsEn = {
  event: {
    slug_taken: 'Another event already has this address. Please choose another one.',
    wrong_status: 'The event has moved on meanwhile. Please reload the page.',
    may_not_create: 'Your account may not create events.',
    category_in_use:
      'This category is used in {listings, plural, one {one listing} other {# listings}}. Change the listings first.',
    too_many_categories: 'There cannot be more categories.',
    wording_incomplete: 'The text is needed in both languages.',
  },
} as const satisfies Translated<typeof eventRefusalsDe>;

export const eventStatesEn = {
  event: { draft: 'Draft', published: 'Public', archived: 'Archived' },
} as const satisfies Translated<typeof eventStatesDe>;

export const eventFactsEn = {
  event: {
    created: 'Event created',
    changed: 'Details of the event changed',
    published: 'Event published',
    unpublished: 'Event taken back into draft',
    archived: 'Event archived',
    categories_changed: 'Categories changed',
    consent_wording_revised: 'Consent wording revised',
  },
} as const satisfies Translated<typeof eventFactsDe>;
