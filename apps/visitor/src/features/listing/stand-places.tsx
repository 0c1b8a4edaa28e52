import type { PublicStandPlace } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';

type Props = { readonly stands: readonly PublicStandPlace[]; readonly base: string };

/** Where they stand, and the way there. */
export function StandPlaces({ stands, base }: Props) {
  const t = useTranslations('exhibitor');
  if (stands.length === 0) return <p className="quiet">{t('noStand')}</p>;
  return (
    <div className="stand-places">
      {stands.map(({ standId, number, hallName, main }) => (
        <div key={standId} className="stand-place">
          <p>
            <strong className="stand-number">{t('standNumber', { number })}</strong>
            <span className="quiet">{hallName}</span>
          </p>
          {main && (
            <p>
              {t.rich('atStandOf', {
                main: () => <a href={`${base}/exhibitors/${main.exhibitorId}`}>{main.name}</a>,
              })}
            </p>
          )}
          <a className="button" href={`${base}/plan?stand=${standId}`}>
            {t('onPlan')}
            {stands.length > 1 && <span className="unseen">: {t('standNumber', { number })}</span>}
          </a>
        </div>
      ))}
    </div>
  );
}
