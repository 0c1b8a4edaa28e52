import type { Translated } from '../translated.ts';
import type { scanDe } from './scan.de.ts';

export const scanEn = {
  title: 'Scan',
  emptyTitle: 'Camera not ready',
  empty: 'Read badges and keep leads.',
} as const satisfies Translated<typeof scanDe>;
