import { textIn } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { Chip } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  /** Ids of those the visitor asked about. */
  chosen: readonly string[];
  products: Outputs['lead']['scannerSettings']['products'];
  record: Record;
};

/** Which products of the booth the visitor wants to know more of. */
export function ProductsField({ badgeCode, chosen, products, record }: Props) {
  const t = useTranslations('scan');
  const { locale } = useLanguage();
  if (products.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{t('products')}</legend>
      <div className={classes.tags}>
        {products.map(({ productId, name }) => (
          <Chip
            key={productId}
            size="md"
            checked={chosen.includes(productId)}
            onChange={(present) => {
              void record({ kind: 'interested', badgeCode, productId, present });
            }}
          >
            {textIn(name, locale)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
