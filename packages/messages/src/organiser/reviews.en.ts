import type { Translated } from '../translated.ts';
import type { reviewsDe } from './reviews.de.ts';

export const reviewsEn = {
  title: 'Reviews',
  emptyTitle: 'Nothing to review',
  empty: 'When an exhibitor submits a listing, it appears here.',
} as const satisfies Translated<typeof reviewsDe>;
