import { locales } from '@foyer/domain/locales.ts';
import type { Product } from '@foyer/domain/product/product.schema.ts';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './product.module.css';

type ProductConflictProps = {
  theirs: Product;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** A colleague's version beside one's own, which is still in the form. */
export function ProductConflict({ theirs, onKeepMine, onTakeTheirs }: ProductConflictProps) {
  const t = useTranslations('products.conflict');
  return (
    <div className={classes.conflict} role="alert">
      <p className={classes.conflictTitle}>{t('title')}</p>
      <p>{t('both')}</p>
      <div className={classes.quote}>
        {locales.map((locale) => (
          <p key={locale} lang={locale}>
            {[theirs.name[locale], theirs.summary[locale]].filter(Boolean).join(': ')}
          </p>
        ))}
        {theirs.url && <p>{theirs.url}</p>}
      </div>
      <div className={classes.conflictActs}>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('theirs')}
        </Button>
        <Button size="xs" onClick={onKeepMine}>
          {t('mine')}
        </Button>
      </div>
    </div>
  );
}
