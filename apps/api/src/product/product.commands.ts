import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { ProductId } from '@foyer/domain/identifier.ts';
import { type ProductRefusalCode, refuseProduct } from '@foyer/domain/product/product.refusals.ts';
import {
  canAddProduct,
  canChangeProduct,
  canOrderProducts,
  canRemoveProduct,
} from '@foyer/domain/product/product.rules.ts';
import type { Product, ProductInput } from '@foyer/domain/product/product.schema.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import type { BoothScope } from '../access/scopes.ts';
import { areCategories } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { isOwnMedia } from '../media/media.queries.ts';
import {
  deleteProduct,
  detachFromDemos,
  findDemoShowing,
  insertProduct,
  lockProducts,
  saveOrder,
  saveProduct,
} from './product.queries.ts';

export async function addProduct(scope: BoothScope, product: ProductInput): Promise<Product> {
  const existing = await lockProducts(scope);
  insist(canAddProduct(existing.length));
  await insistOnKnown(scope, product);
  const position = Math.max(-1, ...existing.map((other) => other.position)) + 1;
  const added = await insertProduct(scope, { product, position });
  await record(scope, 'added', { product: added, after: contentOf(added) });
  return added;
}

export async function changeProduct(
  scope: BoothScope,
  given: {
    readonly productId: ProductId;
    readonly seenVersion: number;
    readonly product: ProductInput;
  },
): Promise<Product> {
  const before = await lockedProduct(scope, given.productId);
  const isSame = JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(given.product));
  // A repeated request, its first answer lost on the way, changes nothing and is no quarrel.
  if (isSame) return before;
  insist(canChangeProduct(before, given.seenVersion));
  await insistOnKnown(scope, given.product);
  const after = await saveProduct(scope, given.productId, given.product);
  await record(scope, 'changed', {
    product: after,
    before: contentOf(before),
    after: contentOf(after),
  });
  return after;
}

export async function removeProduct(scope: BoothScope, productId: ProductId): Promise<void> {
  const product = await lockedProduct(scope, productId);
  insist(canRemoveProduct(await findDemoShowing(scope, productId)));
  await detachFromDemos(scope, productId);
  await deleteProduct(scope, productId);
  await record(scope, 'removed', { product, before: contentOf(product) });
}

export async function orderProducts(
  scope: BoothScope,
  productIds: readonly ProductId[],
): Promise<void> {
  const existing = (await lockProducts(scope)).map((product) => product.productId);
  insist(canOrderProducts(existing, productIds));
  if (existing.every((productId, at) => productId === productIds[at])) return;
  await saveOrder(scope, productIds);
  await recordFact(scope, {
    noun: 'product',
    nounId: scope.exhibitorId,
    type: 'product.reordered',
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
  });
}

async function lockedProduct(scope: BoothScope, productId: ProductId): Promise<Product> {
  const products = await lockProducts(scope);
  const product = products.find((candidate) => candidate.productId === productId);
  if (!product) throw refuseAccess('access.not_found');
  return product;
}

function insist(verdict: Verdict<ProductRefusalCode>): void {
  if (!verdict.allowed) throw refuseProduct(verdict.code, verdict.params);
}

const contentOf = ({ name, summary, url, pictureMediaId, categoryIds }: ProductInput) => ({
  name: { de: name.de, en: name.en },
  summary: { de: summary.de, en: summary.en },
  url,
  pictureMediaId,
  categoryIds,
});

/** A picture of somebody else, or a category that is gone, does not get into a product. */
async function insistOnKnown(scope: BoothScope, product: ProductInput): Promise<void> {
  const { pictureMediaId, categoryIds } = product;
  if (pictureMediaId && !(await isOwnMedia(scope, pictureMediaId))) {
    throw refuseProduct('product.unknown_picture');
  }
  if (categoryIds.length > 0 && !(await areCategories(scope, categoryIds))) {
    throw refuseProduct('product.unknown_category');
  }
}

/** Drafts are the exhibitor's own: the organiser meets a product when a listing with it is submitted. */
async function record(
  scope: BoothScope,
  happened: 'added' | 'changed' | 'removed',
  told: {
    readonly product: Product;
    readonly before?: Record<string, unknown>;
    readonly after?: Record<string, unknown>;
  },
): Promise<void> {
  await recordFact(scope, {
    noun: 'product',
    nounId: told.product.productId,
    type: `product.${happened}`,
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
    before: told.before ?? null,
    after: told.after ?? null,
  });
}
