import { type DirectorySearch, directoryQuery } from '@foyer/domain/listing/directory.schema.ts';
import { useTranslations } from 'use-intl';

type Props = {
  readonly search: DirectorySearch;
  readonly addressOf: (query: string) => string;
};

/** Says what was looked for and what to try, and leads on. */
export function NothingFound({ search, addressOf }: Props) {
  const t = useTranslations('directory');
  const { q, category, hall, demos } = search;
  const isFiltered = category !== null || hall !== null || demos;
  const withoutFilters = directoryQuery(search, { category: null, hall: null, demos: false });
  return (
    <div className="empty">
      <h2>{q ? t('nothingFor', { q }) : t('nothing')}</h2>
      <p>{isFiltered ? t('nothingFiltered') : t('nothingText')}</p>
      <p className="empty-ways">
        {q && isFiltered && <a href={addressOf(withoutFilters)}>{t('withoutFilters', { q })}</a>}
        <a href={addressOf('')}>{t('reset')}</a>
      </p>
    </div>
  );
}
