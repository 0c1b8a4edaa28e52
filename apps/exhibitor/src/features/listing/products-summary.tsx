import { textIn } from '@foyer/domain/locales.ts';
import type { Product } from '@foyer/domain/product/product.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';

/** The products that go along, by name; they are edited on a page of their own. */
export function ProductsSummary({ products }: { products: readonly Product[] }) {
  const t = useTranslations('listing.products');
  const { locale } = useLanguage();
  const { eventSlug, exhibitorId } = useExhibitorHat();
  return (
    <div className={classes.products}>
      <p className={classes.barText}>{t('count', { count: products.length })}</p>
      {products.length > 0 && (
        <ul className={classes.productNames}>
          {products.map(({ productId, name }) => (
            <li key={productId}>{textIn(name, locale)}</li>
          ))}
        </ul>
      )}
      <Anchor
        component={Link}
        to="/$eventSlug/$exhibitorId/products"
        params={{ eventSlug, exhibitorId } as never}
      >
        {t('edit')}
      </Anchor>
    </div>
  );
}
