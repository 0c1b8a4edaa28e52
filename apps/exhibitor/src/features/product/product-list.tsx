import type { Product } from '@foyer/domain/product/product.schema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './product.module.css';
import { ProductDialog } from './product-dialog.tsx';
import { ProductRow } from './product-row.tsx';
import { RemoveProductDialog } from './remove-product-dialog.tsx';
import { useProductOrder } from './use-product-order.ts';

type Shown = { readonly act: 'edit' | 'remove'; readonly product: Product };

/** The products in their public order: edit, move, remove. */
export function ProductList({ products }: { products: readonly Product[] }) {
  const t = useTranslations('products');
  const [shown, setShown] = useState<Shown | null>(null);
  const { ordered, move, said } = useProductOrder(products);
  const close = () => setShown(null);
  return (
    <>
      <ol className={classes.list} aria-label={t('list')}>
        {ordered.map((product, at) => (
          <ProductRow
            key={product.productId}
            product={product}
            isFirst={at === 0}
            isLast={at === ordered.length - 1}
            onMove={(by) => move(product, by)}
            onEdit={() => setShown({ act: 'edit', product })}
            onRemove={() => setShown({ act: 'remove', product })}
          />
        ))}
      </ol>
      <div role="status" className="foyer-hidden">
        {said}
      </div>
      {shown?.act === 'edit' && <ProductDialog product={shown.product} onClose={close} />}
      {shown?.act === 'remove' && <RemoveProductDialog product={shown.product} onClose={close} />}
    </>
  );
}
