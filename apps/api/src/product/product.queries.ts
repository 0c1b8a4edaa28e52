import type { ExhibitorId, ProductId } from '@foyer/domain/identifier.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { Product, ProductInput } from '@foyer/domain/product/product.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, CapturingScope, OrganiserScope } from '../access/scopes.ts';

const columns = [
  'product_id as productId',
  'name',
  'summary',
  'url',
  'picture_media_id as pictureMediaId',
  'category_ids as categoryIds',
  'position',
  'version',
] as const;

export async function listProducts(
  scope: CapturingScope | OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<Product[]> {
  const rows = await productsOf(scope, exhibitorId).select(columns).execute();
  return rows as Product[];
}

/** Waits for whoever else changes the exhibitor's products: a limit and an order concern them all. */
export async function lockProducts(scope: BoothScope): Promise<Product[]> {
  await scope.tx
    .selectFrom('exhibitor')
    .select('exhibitor_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return listProducts(scope, scope.exhibitorId);
}

function productsOf(scope: CapturingScope | OrganiserScope, exhibitorId: ExhibitorId) {
  return scope.tx
    .selectFrom('product')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('product_id');
}

const columnsOf = ({ name, summary, url, pictureMediaId, categoryIds }: ProductInput) => ({
  name: JSON.stringify(name),
  summary: JSON.stringify(summary),
  url,
  picture_media_id: pictureMediaId,
  category_ids: categoryIds,
});

export async function insertProduct(
  scope: BoothScope,
  given: { readonly product: ProductInput; readonly position: number },
): Promise<Product> {
  const { product, position } = given;
  const row = await scope.tx
    .insertInto('product')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      ...columnsOf(product),
      position,
      created_at: scope.now,
      updated_at: scope.now,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as Product;
}

export async function saveProduct(
  scope: BoothScope,
  productId: ProductId,
  product: ProductInput,
): Promise<Product> {
  const row = await scope.tx
    .updateTable('product')
    .set((eb) => ({
      ...columnsOf(product),
      updated_at: scope.now,
      version: eb('version', '+', 1),
    }))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('product_id', '=', productId)
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as Product;
}

/** Positions do not count as a change of the product: its version stays. */
export async function saveOrder(
  scope: BoothScope,
  productIds: readonly ProductId[],
): Promise<void> {
  await sql`
    update product set position = ordered.position - 1
    from unnest(${sql.val([...productIds])}::uuid[]) with ordinality as ordered (product_id, position)
    where product.event_id = ${scope.eventId} and product.exhibitor_id = ${scope.exhibitorId}
      and product.product_id = ordered.product_id`.execute(scope.tx);
}

export async function deleteProduct(scope: BoothScope, productId: ProductId): Promise<void> {
  await scope.tx
    .deleteFrom('product')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('product_id', '=', productId)
    .execute();
}

/** A demo that is in the programme, or waits to get there, and shows the product. */
export async function findDemoShowing(
  scope: BoothScope,
  productId: ProductId,
): Promise<{ readonly title: string } | null> {
  const row = await scope.tx
    .selectFrom('demo')
    .select('title')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('product_id', '=', productId)
    .where('status', 'in', ['scheduled', 'submitted'])
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst();
  return row ? { title: textIn(row.title, scope.locale as Locale) } : null;
}

/** Drafts and demos that will not take place merely forget the product; the database would else keep it. */
export async function detachFromDemos(scope: BoothScope, productId: ProductId): Promise<void> {
  await scope.tx
    .updateTable('demo')
    .set({ product_id: null })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('product_id', '=', productId)
    .where('status', 'not in', ['scheduled', 'submitted'])
    .execute();
}
