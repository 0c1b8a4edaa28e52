import type { Translated } from '../translated.ts';
import type { productFactsDe, productRefusalsDe } from './product.de.ts';

export const productRefusalsEn = {
  product: {
    changed_meanwhile:
      'Somebody on your team has just changed this product. Your text is still in the form; open the product again to compare both.',
    shown_in_demo:
      'The product is shown in the demo “{demo}”. Choose another product there first, or cancel the demo.',
    too_many: 'There may be {maximum} products at most. Please combine some.',
    order_outdated:
      'The list has changed meanwhile. You now see how it is; please order it once more.',
    unknown_picture: 'This picture no longer exists. Please upload it again.',
    unknown_category: 'One of these categories no longer exists. Reload the page and choose again.',
  },
} as const satisfies Translated<typeof productRefusalsDe>;

export const productFactsEn = {
  product: {
    added: 'Product added',
    changed: 'Product changed',
    removed: 'Product removed',
    reordered: 'Order of products changed',
  },
} as const satisfies Translated<typeof productFactsDe>;
