import { expect, it } from 'vitest';
import {
  canAddProduct,
  canChangeProduct,
  canOrderProducts,
  canRemoveProduct,
} from './product.rules.ts';
import { maxProducts, productInputSchema } from './product.schema.ts';

it('takes products up to the limit', () => {
  expect(canAddProduct(maxProducts - 1)).toEqual({ allowed: true });
  expect(canAddProduct(maxProducts)).toMatchObject({ code: 'product.too_many' });
});

it('refuses a change of a version that is no longer there', () => {
  expect(canChangeProduct({ version: 3 }, 3)).toEqual({ allowed: true });
  expect(canChangeProduct({ version: 4 }, 3)).toMatchObject({ code: 'product.changed_meanwhile' });
});

it('keeps a product that a demo shows, and names the demo', () => {
  expect(canRemoveProduct(null)).toEqual({ allowed: true });
  expect(canRemoveProduct({ title: 'EVA live' })).toEqual({
    allowed: false,
    code: 'product.shown_in_demo',
    params: { demo: 'EVA live' },
  });
});

it.each([
  ['the same products in another order', ['b', 'a'], true],
  ['one missing', ['a'], false],
  ['one too many', ['a', 'b', 'c'], false],
  ['one twice', ['a', 'a'], false],
  ['another one', ['a', 'c'], false],
])('orders %s', (_name, ordered, fits) => {
  expect(canOrderProducts(['a', 'b'], ordered).allowed).toBe(fits);
});

it('needs a name in one language', () => {
  const product = { name: { de: '', en: 'Folder' }, summary: { de: '', en: '' }, url: '' };
  expect(productInputSchema.safeParse(product).success).toBe(true);
  expect(productInputSchema.safeParse({ ...product, name: { de: ' ', en: '' } }).success).toBe(
    false,
  );
});

it('takes no link that could run script', () => {
  const product = {
    name: { de: 'A', en: '' },
    summary: { de: '', en: '' },
    url: 'javascript:alert(1)',
  };
  expect(productInputSchema.safeParse(product).success).toBe(false);
});
