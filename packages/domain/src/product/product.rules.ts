import { allowed, denied, type Verdict } from '../refusal.ts';
import type { ProductRefusalCode } from './product.refusals.ts';
import { maxProducts } from './product.schema.ts';

type ProductVerdict = Verdict<ProductRefusalCode>;

export function canAddProduct(existing: number): ProductVerdict {
  return existing < maxProducts ? allowed : denied('product.too_many', { maximum: maxProducts });
}

/** Whoever saw an older version is told, so that nobody's words vanish. */
export function canChangeProduct(
  product: { version: number },
  seenVersion: number,
): ProductVerdict {
  return product.version === seenVersion ? allowed : denied('product.changed_meanwhile');
}

/** The title of the demo is in the reader's language, for the sentence that explains the "no". */
export function canRemoveProduct(shownIn: { title: string } | null): ProductVerdict {
  return shownIn ? denied('product.shown_in_demo', { demo: shownIn.title }) : allowed;
}

/** An order has to name every product once: one that names others was made from an older list. */
export function canOrderProducts(
  existing: readonly string[],
  ordered: readonly string[],
): ProductVerdict {
  const known = new Set(existing);
  const fits =
    ordered.length === existing.length &&
    new Set(ordered).size === ordered.length &&
    ordered.every((productId) => known.has(productId));
  return fits ? allowed : denied('product.order_outdated');
}
