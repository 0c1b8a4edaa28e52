import type { Translated } from '../translated.ts';
import type { boothDe } from './booth.de.ts';

export const boothEn = {
  title: 'Booth',
  emptyTitle: 'No stand assigned yet',
  empty: 'As soon as the organiser assigns a stand, you see it here on the plan.',
} as const satisfies Translated<typeof boothDe>;
