import type { Locale } from '@foyer/domain/locales.ts';
import type { BenefitTerms } from '@foyer/domain/sponsorship/benefit.schema.ts';
import { promiseWordsDe } from '@foyer/messages/sponsorship/promise-words.de.ts';
import { promiseWordsEn } from '@foyer/messages/sponsorship/promise-words.en.ts';
import { createTranslator } from 'use-intl/core';

/** What exactly is promised, such as "3 passes"; empty where the title says it all. */
export function promiseInWords(locale: Locale, terms: BenefitTerms): string {
  const t = createTranslator({
    locale,
    messages: locale === 'de' ? promiseWordsDe : promiseWordsEn,
  });
  switch (terms.class) {
    case 'logo':
      return new Intl.ListFormat(locale, { type: 'conjunction' }).format([
        ...terms.places.map((place) => t(`places.${place}`)),
        t('places.sponsors'),
      ]);
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
}
