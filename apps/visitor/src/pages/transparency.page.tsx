import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Props = Extract<PublicPage, { kind: 'transparency' }> & { readonly locale: Locale };

/** What public bodies owe the public: who gave what, worth how much, for what, and when. */
export function TransparencyPage({ event, rows, fromCents, locale }: Props) {
  const t = useTranslations('transparency');
  const words = useTranslations('transparencyWords');
  const format = useFormatter();
  const base = `/e/${event.slug}`;
  const money = (cents: number) =>
    format.number(cents / 100, { style: 'currency', currency: 'EUR' });
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  const total = rows.reduce((sum, { valueCents }) => sum + valueCents, 0);
  const file = `${base}/transparency`;
  return (
    <>
      <p className="way-back">
        <a href={`${base}/sponsors`}>← {t('back')}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { event: event.name, value: money(fromCents) })}</p>
      {rows.length === 0 ? (
        <p className="empty">{t('none')}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, by keyboard too */}
          <section className="wide-table" aria-labelledby="report" tabIndex={0}>
            <table>
              <caption id="report">{t('caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{words('columns.sponsor')}</th>
                  <th scope="col">{words('columns.contribution')}</th>
                  <th scope="col" className="number">
                    {words('columns.value')}
                  </th>
                  <th scope="col">{words('columns.purpose')}</th>
                  <th scope="col">{words('columns.contractedOn')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.sponsor} ${row.contractedOn}`}>
                    <th scope="row">{row.sponsor}</th>
                    <td data-label={words('columns.contribution')}>
                      {[words(`contribution.${row.contribution}`), row.contributionNote]
                        .filter(Boolean)
                        .join(': ')}
                    </td>
                    <td className="number" data-label={words('columns.value')}>
                      {money(row.valueCents)}
                    </td>
                    <td data-label={words('columns.purpose')}>{row.purpose}</td>
                    <td data-label={words('columns.contractedOn')}>{day(row.contractedOn)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colSpan={2}>
                    {t('total')}
                  </th>
                  <td className="number">{money(total)}</td>
                  <td colSpan={2} />
                </tr>
              </tfoot>
            </table>
          </section>
          <p className="plain downloads">
            {t('download')} <a href={`${file}.csv?locale=${locale}`}>{t('csv')}</a>{' '}
            <a href={`${file}.xlsx?locale=${locale}`}>{t('xlsx')}</a>
          </p>
        </>
      )}
    </>
  );
}
