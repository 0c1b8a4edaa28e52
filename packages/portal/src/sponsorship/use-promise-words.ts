import type { BenefitTerms } from '@foyer/domain/sponsorship/benefit.schema.ts';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

/** What exactly is promised, such as "3 passes"; empty where the title says it all. */
export function usePromiseWords(): (terms: BenefitTerms) => string {
  const t = useTranslations('promiseWords');
  const format = useFormatter();
  return useCallback(
    (terms) => {
      switch (terms.class) {
        case 'logo':
          return format.list(
            [...terms.places.map((place) => t(`places.${place}`)), t('places.sponsors')],
            { type: 'conjunction' },
          );
        case 'text':
        case 'mailing':
          return t('words', { count: terms.maxWords });
        case 'passes':
        case 'demos':
        case 'bag_insert':
          return t(`counts.${terms.class}`, { count: terms.count });
        case 'stand_credit':
          return t('credit', { euros: terms.amountCents / 100 });
        case 'scanning':
        case 'other':
          return '';
      }
    },
    [t, format],
  );
}

/** Cents as euros. */
export function useMoney(): (cents: number) => string {
  const format = useFormatter();
  return useCallback(
    (cents) => format.number(cents / 100, { style: 'currency', currency: 'EUR' }),
    [format],
  );
}

/** A calendar date in words; noon in UTC is the same day when written in UTC. */
export function useDay(): (day: string) => string {
  const format = useFormatter();
  return useCallback(
    (day) => format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }),
    [format],
  );
}
