import type { Locale } from '@foyer/domain/locale.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { FloorPlanPicture } from '@foyer/floor-plan/floor-plan-picture.tsx';
import { useTranslations } from 'use-intl';
import type { PlanIslandProps } from '../features/stand/plan-island.tsx';
import { planFixturesOf, planStandOf } from '../features/stand/public-stand.ts';
import { DataScript } from '../shell/data-script.tsx';

type Props = Extract<PublicPage, { kind: 'plan' }> & { readonly locale: Locale };

export function PlanPage({ event, plan, standId, hallId, locale }: Props) {
  const t = useTranslations('plan');
  const base = `/e/${event.slug}`;
  const hall = plan.halls.find((one) => one.hallId === hallId);
  const here = plan.stands.filter((stand) => stand.hallId === hallId);
  const taken = here.flatMap((stand) =>
    stand.exhibitor ? [{ ...stand.exhibitor, ...stand }] : [],
  );
  const words = {
    spoken: (number: string, name: string) => t('spoken', { number, name }),
    free: (number: string) => t('spokenFree', { number }),
  };
  if (!hall) {
    return (
      <>
        <h1>{t('title')}</h1>
        <p className="empty">{t('empty')}</p>
      </>
    );
  }
  const fixtures = plan.fixtures.filter((one) => one.hallId === hallId);
  const props: PlanIslandProps = {
    ...{ locale, plan: { halls: [hall], fixtures, stands: here }, standId },
    timeZone: event.timeZone,
    slug: event.slug,
    hallId: hall.hallId,
  };
  return (
    <>
      <h1>{t('title')}</h1>
      {plan.halls.length > 1 && (
        <nav aria-label={t('halls')}>
          <ul className="chips">
            {plan.halls.map((one) => (
              <li key={one.hallId}>
                <a
                  href={`${base}/plan?hall=${one.hallId}`}
                  aria-current={one.hallId === hallId ? 'true' : undefined}
                >
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="plan">
        <div id="plan-island">
          <FloorPlanPicture
            hall={hall}
            stands={here.map((stand) => planStandOf(stand, words))}
            fixtures={planFixturesOf(fixtures, locale)}
            label={t('picture', { hall: hall.name })}
          />
        </div>
        <section aria-labelledby="stands">
          <h2 id="stands">{t('list')}</h2>
          {taken.length === 0 && <p className="quiet">{t('noExhibitors')}</p>}
          <ul className="stand-list">
            {taken.map((stand) => (
              <li key={stand.standId} data-chosen={stand.standId === standId || undefined}>
                <a
                  className="tag"
                  href={`${base}/plan?stand=${stand.standId}`}
                  aria-label={t('spoken', stand)}
                >
                  {stand.number}
                </a>
                <a href={`${base}/exhibitors/${stand.exhibitorId}`}>{stand.name}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <DataScript id="page" type="application/json" value={props} />
    </>
  );
}
