import type { Translated } from '../translated.ts';
import type { programmeDe } from './programme.de.ts';

export const programmeEn = {
  title: 'Programme',
  emptyTitle: 'No demos yet',
  empty: 'Product demos of the exhibitors appear here with time and place.',
} as const satisfies Translated<typeof programmeDe>;
