import type { Completeness } from '@foyer/domain/listing/completeness.rules.ts';
import { Anchor, Progress } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';

/** How much is filled in, and what still stands in the way of submitting, each a way to its section. */
export function CompletenessSummary({ completeness }: { completeness: Completeness }) {
  const t = useTranslations('listing.completeness');
  const names = useTranslations('listingFields');
  const { percent, blocking, items } = completeness;
  const words = t('percent', { percent });
  const filled = (field: string) => items.some((i) => i.field === field && i.state !== 'empty');
  const isCrossed = blocking.some((field) => field === 'description' && filled(field));
  return (
    <section aria-label={t('title')} className={classes.summary}>
      <div className={classes.summaryLine}>
        <Progress value={percent} size="sm" aria-label={words} className={classes.progress} />
        <span className={classes.barText}>{words}</span>
      </div>
      {blocking.length === 0 ? (
        <p className={classes.help}>{t('ready')}</p>
      ) : isCrossed ? (
        <p className={classes.help}>{t('same')}</p>
      ) : (
        <p className={classes.help}>
          {t('missing')}{' '}
          {blocking.map((field, at) => (
            <span key={field}>
              {at > 0 && ', '}
              <Anchor href={`#${field}`}>{names(field)}</Anchor>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
