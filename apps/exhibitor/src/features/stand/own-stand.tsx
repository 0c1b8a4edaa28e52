import type { Outputs } from '@foyer/portal/trpc.ts';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './own-stand.module.css';

type Stand = Outputs['stand']['planOfBooth']['stands'][number];

type Props = {
  stand: Stand;
  hallName: string;
  company: Pick<Outputs['stand']['planOfBooth'], 'main' | 'coExhibitors'>;
};

/** What this exhibitor has to know of its stand, and who else is there. */
export function OwnStand({ stand, hallName, company }: Props) {
  const t = useTranslations('booth');
  const format = useFormatter();
  const details = [
    [t('hall'), hallName],
    [t('area'), t('areaOf', { area: format.number(stand.areaSquareMetres) })],
    [t('openSides'), format.number(stand.openSides)],
    [t('power'), t('kilowatts', { power: format.number(stand.powerKilowatts) })],
    [t('network'), stand.hasNetwork ? t('yes') : t('no')],
  ];
  return (
    <section className={classes.stand} aria-labelledby={`stand-${stand.standId}`}>
      <h2 id={`stand-${stand.standId}`}>{t('number', { number: stand.number })}</h2>
      {company.main && <p>{t('company.at', { main: company.main.name })}</p>}
      {company.coExhibitors.length > 0 && (
        <p>{t('company.with', { names: format.list(company.coExhibitors.map((c) => c.name)) })}</p>
      )}
      <dl>
        {details.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
