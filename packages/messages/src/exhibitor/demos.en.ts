import type { Translated } from '../translated.ts';
import type { demosDe } from './demos.de.ts';

export const demosEn = {
  title: 'Demos',
  emptyTitle: 'No demos yet',
  empty: 'Propose a product demo.',
} as const satisfies Translated<typeof demosDe>;
