import type { BadRow } from '@foyer/domain/exhibitor/exhibitor-import.schema.ts';
import { useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import { useRowWords } from './use-row-words.ts';

/** More rows than anybody reads; the rest is in the download. */
const SHOWN_ROWS = 200;

/** Every row that stays out, with all its reasons. */
export function BadRows({ rows }: { rows: readonly BadRow[] }) {
  const t = useTranslations('exhibitors.importDialog');
  const { problem } = useRowWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('badTable')}>
      <table className={classes.rows}>
        <caption>{t('badTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('content')}</th>
            <th scope="col">{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map(({ line, cells, problems }) => (
            <tr key={line}>
              <td className="foyer-figures">{line}</td>
              <td>{cells.filter(Boolean).join(' · ')}</td>
              <td className={classes.badReason}>{problems.map(problem).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN_ROWS && (
        <p className={classes.muted}>{t('more', { count: rows.length - SHOWN_ROWS })}</p>
      )}
    </section>
  );
}
