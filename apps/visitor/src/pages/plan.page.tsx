import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { FloorPlanPicture } from '@foyer/floor-plan/floor-plan-picture.tsx';
import { useTranslations } from 'use-intl';
import { SponsorStrip } from '../features/sponsorship/sponsor-strip.tsx';
import { PlanExplorer } from '../features/stand/plan-explorer.tsx';
import type { PlanIslandProps } from '../features/stand/plan-island.tsx';
import { PrintForm } from '../features/stand/print-form.tsx';
import { exhibitorsAt } from '../features/stand/public-stand.ts';
import { DataScript } from '../shell/data-script.tsx';

type Props = Extract<PublicPage, { kind: 'plan' }> & { readonly locale: Locale };

export function PlanPage(page: Props) {
  const { event, plan, categories, search, standId, hallId, locale } = page;
  const t = useTranslations('plan');
  const base = `/e/${event.slug}`;
  const hall = plan.halls.find((one) => one.hallId === hallId);
  if (!hall) {
    return (
      <>
        <h1>{t('title')}</h1>
        <p className="empty">{t('empty')}</p>
        <SponsorStrip sponsors={page.sponsors} place="plan" {...{ event, locale }} />
      </>
    );
  }
  const props: PlanIslandProps = {
    ...{ locale, categories, search, standId },
    plan: {
      halls: plan.halls,
      fixtures: plan.fixtures.filter((one) => one.hallId === hallId),
      // Of other halls only what a search may find: who is where.
      stands: plan.stands.flatMap((stand) => {
        if (stand.hallId === hallId) return [stand];
        return exhibitorsAt(stand).length > 0 ? [{ ...stand, polygon: [] }] : [];
      }),
    },
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
      <div id="plan-island">
        <PlanExplorer
          {...props}
          drawing={({ found, ...shown }) => (
            <FloorPlanPicture
              {...shown}
              stands={
                found
                  ? shown.stands.map((stand) =>
                      found.includes(stand.standId) ? stand : { ...stand, tone: 'muted' },
                    )
                  : shown.stands
              }
              label={t('picture', { hall: hall.name })}
            />
          )}
        />
      </div>
      <PrintForm slug={event.slug} hallId={hall.hallId} locale={locale} />
      <SponsorStrip sponsors={page.sponsors} place="plan" {...{ event, locale }} />
      <DataScript id="page" type="application/json" value={props} />
    </>
  );
}
