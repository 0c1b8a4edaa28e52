import { type LocalizedText, locales } from '@foyer/domain/locales.ts';
import { useTranslations } from 'use-intl';
import { ChangedText } from './changed-text.tsx';
import classes from './listing-change.module.css';

/** Both values of a field and which of them is shown. */
export type Sided<Value> = {
  readonly side: 'before' | 'after';
  readonly before: Value;
  readonly after: Value;
};

export function TextValue({ side, before, after }: Sided<string>) {
  const shown = side === 'before' ? before : after;
  return shown ? <ChangedText before={before} after={after} side={side} /> : <Nothing />;
}

/** Both languages; one that is empty on both sides is left out, unless all are. */
export function LocalizedValue({ side, before, after }: Sided<LocalizedText>) {
  const names = useTranslations('portal.field');
  const filled = locales.filter((locale) => before[locale] || after[locale]);
  return (
    <div className={classes.languages}>
      {(filled.length > 0 ? filled : locales.slice(0, 1)).map((locale) => {
        const texts = { before: before[locale], after: after[locale] };
        return (
          <div key={locale}>
            <div className={classes.language}>{names(locale === 'de' ? 'german' : 'english')}</div>
            {texts[side] ? <ChangedText {...texts} side={side} lang={locale} /> : <Nothing />}
          </div>
        );
      })}
    </div>
  );
}

export function Nothing() {
  const t = useTranslations('listingWords');
  return <span className={classes.nothing}>{t('nothing')}</span>;
}
