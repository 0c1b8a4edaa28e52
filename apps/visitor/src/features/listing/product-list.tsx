import type { ListedProduct } from '@foyer/domain/listing/listing.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locale.ts';
import { useTranslations } from 'use-intl';

type Props = { readonly products: readonly ListedProduct[]; readonly locale: Locale };

export function ProductList({ products, locale }: Props) {
  const t = useTranslations('exhibitor');
  return (
    <section aria-labelledby="products">
      <h2 id="products">{t('products')}</h2>
      <ul className="products">
        {products.map((product) => {
          const name = textIn(product.name, locale);
          return (
            <li key={product.productId} id={`product-${product.productId}`}>
              <h3>{name}</h3>
              <p className="prose">{textIn(product.summary, locale)}</p>
              {product.url && (
                <p>
                  <a href={product.url} rel="noopener nofollow">
                    {t('more', { name })}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
