import { refusalsOf } from '../refusal.ts';

export const productRefusals = {
  'product.changed_meanwhile': 'conflict',
  'product.shown_in_demo': 'conflict',
  'product.too_many': 'conflict',
  'product.order_outdated': 'conflict',
  'product.unknown_picture': 'invalid',
  'product.unknown_category': 'invalid',
} as const;

export type ProductRefusalCode = keyof typeof productRefusals;
export const refuseProduct = refusalsOf(productRefusals);
