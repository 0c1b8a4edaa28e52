import { type Figure, leadFigures } from '@foyer/domain/lead/lead-figures.rules.ts';
import { textIn } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Stat } from '@foyer/ui/state/stat.tsx';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './lead-figures.module.css';
import type { Lead } from './lead-table.tsx';

/** What the booth's leads add up to; each chart is a table whose numbers are drawn as bars too. */
export function LeadFigures({ leads }: { leads: readonly Lead[] }) {
  const t = useTranslations('leads.figure');
  const degrees = useTranslations('states.temperature');
  const { locale } = useLanguage();
  const format = useFormatter();
  const { eventId, exhibitorId, timeZone } = useExhibitorHat();
  const products = trpc.product.list.useQuery({ eventId, exhibitorId });
  const figures = useMemo(() => leadFigures(leads, timeZone), [leads, timeZone]);
  const productName = (id: string) => {
    const product = products.data?.find(({ productId }) => productId === id);
    return product ? textIn(product.name, locale) : t('goneProduct');
  };
  const hour = (key: string) =>
    format.dateTime(new Date(`${key}:00:00Z`), {
      ...{ weekday: 'short', day: 'numeric', month: 'numeric', hour: 'numeric' },
      timeZone: 'UTC',
    });
  const temperature = (key: string) =>
    key === '' ? t('notJudged') : degrees(key as Parameters<typeof degrees>[0]);
  return (
    <>
      <div className={classes.stats}>
        <Stat label={t('total')} value={format.number(figures.total)} />
        <Stat label={t('withConsent')} value={format.number(figures.withConsent)} />
        <Stat label={t('unresolved')} value={format.number(figures.unresolved)} />
      </div>
      <p className={classes.explained}>{t('explained')}</p>
      <div className={classes.charts}>
        <Chart title={t('byHour')} figures={figures.byHour} nameOf={hour} />
        <Chart title={t('byPerson')} figures={figures.byPerson} nameOf={(name) => name} />
        <Chart title={t('byTemperature')} figures={figures.byTemperature} nameOf={temperature} />
        <Chart title={t('byProduct')} figures={figures.byProduct} nameOf={productName} />
        <Chart title={t('byTag')} figures={figures.byTag} nameOf={(tag) => tag} />
      </div>
    </>
  );
}

type ChartProps = { title: string; figures: readonly Figure[]; nameOf: (key: string) => string };

function Chart({ title, figures, nameOf }: ChartProps) {
  const t = useTranslations('leads.figure');
  const format = useFormatter();
  const most = Math.max(1, ...figures.map(({ count }) => count));
  return (
    <section className={classes.chart}>
      <h2 className={classes.title}>{title}</h2>
      {figures.every(({ count }) => count === 0) ? (
        <p className={classes.explained}>{t('nothing')}</p>
      ) : (
        <table className={classes.table}>
          <thead className="foyer-hidden">
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('count')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ key, count }) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td>
                  <span
                    className={classes.bar}
                    style={{ width: `${(count / most) * 100}%` }}
                    aria-hidden
                  />
                  <span className={classes.number}>{format.number(count)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
