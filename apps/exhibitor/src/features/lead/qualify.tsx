import type { FoldedLead } from '@foyer/domain/lead/lead.schema.ts';
import { temperatures } from '@foyer/domain/lead/temperature.ts';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  lead: Pick<FoldedLead, 'rating' | 'temperature'>;
  record: Record;
};

/** Interest and rating, within the thumb's reach; each is saved as it is given. */
export function Qualify({ badgeCode, lead: { rating, temperature }, record }: Props) {
  const t = useTranslations('scan');
  const words = useTranslations('states.temperature');
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t('temperature')}</legend>
        <div className={classes.choices}>
          {temperatures.map((degree) => (
            <Button
              key={degree}
              variant={temperature === degree ? 'filled' : 'default'}
              aria-pressed={temperature === degree}
              onClick={() => {
                const next = temperature === degree ? null : degree;
                void record({ kind: 'tempered', badgeCode, temperature: next });
              }}
            >
              {words(degree)}
            </Button>
          ))}
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('rating')}</legend>
        <div className={classes.choices}>
          {[1, 2, 3, 4, 5].map((stars) => (
            <Button
              key={stars}
              variant={rating !== null && stars <= rating ? 'filled' : 'default'}
              aria-pressed={rating === stars}
              aria-label={t('stars', { count: stars })}
              onClick={() => {
                const next = rating === stars ? null : stars;
                void record({ kind: 'rated', badgeCode, rating: next });
              }}
            >
              {stars}
            </Button>
          ))}
        </div>
      </fieldset>
    </>
  );
}
