import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './listing-change.module.css';

type FieldSidesProps = {
  /** Null where nothing was public before: then the new side stands alone. */
  before: ReactNode | null;
  after: ReactNode;
};

/** Before beside after; under each other where there is no room. */
export function FieldSides({ before, after }: FieldSidesProps) {
  const t = useTranslations('listingWords');
  return (
    <div className={classes.room}>
      <div className={classes.sides} data-alone={before === null || undefined}>
        {before !== null && (
          <div className={classes.side}>
            <div className={classes.sideName}>{t('before')}</div>
            {before}
          </div>
        )}
        <div className={classes.side} data-side="after">
          {before !== null && <div className={classes.sideName}>{t('after')}</div>}
          {after}
        </div>
      </div>
    </div>
  );
}
