import type { Translated } from '../translated.ts';
import type { productsDe } from './products.de.ts';

export const productsEn = {
  title: 'Products',
  emptyTitle: 'No products yet',
  empty: 'Show what can be seen at your booth.',
} as const satisfies Translated<typeof productsDe>;
