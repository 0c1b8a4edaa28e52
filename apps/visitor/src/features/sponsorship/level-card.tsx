import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { BenefitTerms } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { PublicLevel } from '@foyer/domain/sponsorship/public-sponsor.ts';
import { useFormatter, useTranslations } from 'use-intl';

/** A level for sale: what it costs, what is left, and what one gets for it. */
export function LevelCard({ level, locale }: { level: PublicLevel; locale: Locale }) {
  const t = useTranslations('sponsors');
  const format = useFormatter();
  const promise = usePromise();
  const summary = textIn(level.summary, locale);
  const price = format.number(level.priceCents / 100, { style: 'currency', currency: 'EUR' });
  return (
    <li className="level">
      <h3>{textIn(level.name, locale)}</h3>
      {summary && <p>{summary}</p>}
      <p className="level-price">
        {t('price', { price })}
        {level.left !== null && (
          <>
            {' · '}
            <strong>{t('left', { left: level.left })}</strong>
          </>
        )}
      </p>
      {level.benefits.length > 0 && (
        <>
          <p className="quiet">{t('benefits')}</p>
          <ul>
            {level.benefits.map(({ title, terms }) => (
              <li key={`${terms.class} ${title.de}`}>
                {textIn(title, locale)}
                {promise(terms) && <span className="quiet"> · {promise(terms)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function usePromise(): (terms: BenefitTerms) => string {
  const t = useTranslations('promiseWords');
  const format = useFormatter();
  return (terms) => {
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
      default:
        return '';
    }
  };
}
