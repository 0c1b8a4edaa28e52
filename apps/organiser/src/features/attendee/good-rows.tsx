import type { GoodRow } from '@foyer/domain/attendee/attendee-import.schema.ts';
import { useTranslations } from 'use-intl';
import classes from './attendee.module.css';
import { useRowWords } from './use-row-words.ts';

type GoodRowsProps = {
  rows: readonly GoodRow[];
  /** How many there are; the server sends the first ones. */
  all: number;
};

/** What would become of the rows, the changes first. */
export function GoodRows({ rows, all }: GoodRowsProps) {
  const t = useTranslations('attendees.importDialog');
  const { note } = useRowWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('goodTable')}>
      <table className={classes.rows}>
        <caption>{t('goodTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('effect')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, effect, name, organisation, email, notes }) => (
            <tr key={line}>
              <td className="foyer-figures">{line}</td>
              <td>
                {name}
                <span className={classes.sub}>
                  {[organisation, email].filter(Boolean).join(' · ')}
                </span>
              </td>
              <td>
                {t(`effects.${effect}`)}
                {notes.map((one) => (
                  <span key={JSON.stringify(one)} className={classes.note}>
                    {note(one)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all > rows.length && (
        <p className={classes.muted}>{t('more', { count: all - rows.length })}</p>
      )}
    </section>
  );
}
