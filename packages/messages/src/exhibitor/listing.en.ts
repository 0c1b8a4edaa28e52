import type { Translated } from '../translated.ts';
import type { listingDe } from './listing.de.ts';

export const listingEn = {
  title: 'Listing',
  emptyTitle: 'No listing yet',
  empty: 'Your listing is what the public sees of you.',
} as const satisfies Translated<typeof listingDe>;
