import type { Category } from '@foyer/domain/event/event.schema.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import { productDifferencesOf } from '@foyer/domain/listing/difference.rules.ts';
import type { ListedProduct } from '@foyer/domain/listing/listing.schema.ts';
import { locales } from '@foyer/domain/locales.ts';
import { useTranslations } from 'use-intl';
import { ChangedText } from './changed-text.tsx';
import { CategoriesValue } from './list-values.tsx';
import classes from './listing-change.module.css';
import { LogoValue } from './logo-value.tsx';
import { Nothing, type Sided } from './text-values.tsx';

/** Product by product, each with what became of it; the words that changed are marked in its texts. */
export function ProductsValue({
  side,
  before,
  after,
  ...about
}: Sided<readonly ListedProduct[]> & About) {
  const t = useTranslations('listingWords.change');
  const differences = productDifferencesOf(before, after);
  const shown = differences.filter((difference) => difference[side] !== null);
  if (shown.length === 0) return <Nothing />;
  return (
    <ul className={classes.products}>
      {shown.map(({ productId, change, ...texts }) => (
        <li key={productId} className={classes.product}>
          <ProductTexts side={side} before={texts.before} after={texts.after} {...about} />
          {change !== 'same' && <span className={classes.change}>{t(change)}</span>}
        </li>
      ))}
    </ul>
  );
}

type About = { eventId: EventId; categories: readonly Category[] };

type ProductTextsProps = About & {
  side: 'before' | 'after';
  before: ListedProduct | null;
  after: ListedProduct | null;
};

function ProductTexts({ side, before, after, eventId, categories }: ProductTextsProps) {
  const product = side === 'before' ? before : after;
  if (!product) return null;
  const both = (field: 'name' | 'summary', locale: 'de' | 'en') => ({
    before: before?.[field][locale] ?? '',
    after: after?.[field][locale] ?? '',
  });
  return (
    <div>
      {(['name', 'summary'] as const).map((field) =>
        locales.map(
          (locale) =>
            product[field][locale] && (
              <div key={locale} className={field === 'name' ? classes.productName : undefined}>
                <ChangedText {...both(field, locale)} side={side} lang={locale} />
              </div>
            ),
        ),
      )}
      {(before?.pictureMediaId || after?.pictureMediaId) && (
        <LogoValue
          side={side}
          before={before?.pictureMediaId ?? null}
          after={after?.pictureMediaId ?? null}
          eventId={eventId}
          kind="picture"
        />
      )}
      {product.categoryIds.length > 0 && (
        <CategoriesValue
          side={side}
          before={before?.categoryIds ?? []}
          after={after?.categoryIds ?? []}
          categories={categories}
        />
      )}
      {product.url && (
        <div className={classes.address}>
          <ChangedText before={before?.url ?? ''} after={after?.url ?? ''} side={side} />
        </div>
      )}
    </div>
  );
}
