import type { Translated } from '../translated.ts';
import type { picturesDe } from './pictures.de.ts';

export const picturesEn = {
  types: 'PNG, JPEG, WebP, GIF and SVG',
  choose: 'Choose from your pictures',
  title: 'Your pictures',
  sub: '{count, number} of {maximum, number} files. A picture counts wherever you choose it.',
  take: 'Choose {name}',
  remove: 'Delete {name}',
  size: '{width, number} × {height, number} pixels, not used',
  uses: {
    logo: 'Logo',
    product: 'Product',
    listing: 'Submitted or public',
    task: 'Task',
    sponsorship: 'Sponsorship',
  },
} as const satisfies Translated<typeof picturesDe>;
