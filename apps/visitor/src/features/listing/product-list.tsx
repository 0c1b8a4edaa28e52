import type { ListedProduct } from '@foyer/domain/listing/listing.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import { readProse } from '@foyer/domain/prose.ts';
import { Prose } from '@foyer/ui/text/prose.tsx';
import { useTranslations } from 'use-intl';

type Props = {
  readonly slug: string;
  readonly products: readonly ListedProduct[];
  readonly locale: Locale;
};

export function ProductList({ slug, products, locale }: Props) {
  const t = useTranslations('exhibitor');
  return (
    <section aria-labelledby="products">
      <h2 id="products">{t('products')}</h2>
      <ul className="products">
        {products.map((product) => {
          const name = textIn(product.name, locale);
          return (
            <li key={product.productId} id={`product-${product.productId}`}>
              {product.pictureMediaId && (
                <img
                  className="product-picture"
                  src={`/e/${slug}/media/${product.pictureMediaId}`}
                  alt={t('picture', { name })}
                  loading="lazy"
                />
              )}
              <h3>{name}</h3>
              <Prose className="prose" blocks={readProse(textIn(product.summary, locale))} />
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
