import { type DirectorySearch, directoryQuery } from '@foyer/domain/listing/directory.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { useTranslations } from 'use-intl';

type Props = {
  readonly base: string;
  readonly search: DirectorySearch;
  /** Kept in the address where no cookie keeps it. */
  readonly lang: Locale | null;
};

/** An ordinary form; live-search.ts lets it answer while one types. */
export function SearchForm({ base, search, lang }: Props) {
  const t = useTranslations('directory');
  const kept = new URLSearchParams(directoryQuery(search, { q: '' }));
  if (lang) kept.set('lang', lang);
  return (
    <search>
      <form className="search" action={base} method="get">
        <label className="unseen" htmlFor="q">
          {t('search')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={search.q}
          placeholder={t('placeholder')}
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
        />
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  );
}
