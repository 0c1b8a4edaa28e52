import type { Translated } from '../translated.ts';
import type { planDe } from './plan.de.ts';

export const planEn = {
  title: 'Floor plan',
  emptyTitle: 'No hall yet',
  empty: 'Create a hall and its stands.',
} as const satisfies Translated<typeof planDe>;
