import type { Locale } from '@foyer/domain/locale.ts';
import type { PublicPlan } from '@foyer/domain/public-page.ts';
import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { planFixturesOf, planStandOf } from './public-stand.ts';

export type PlanIslandProps = {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly slug: string;
  readonly hallId: string;
  readonly plan: PublicPlan;
  readonly standId: string | null;
};

/** One hall, to move about in. Choosing a stand shows whose it is and the way to them. */
export function PlanIsland({ locale, slug, hallId, plan, standId }: PlanIslandProps) {
  const t = useTranslations('plan');
  const labels = useFloorPlanLabels();
  const [selected, select] = useState(standId);
  const hall = plan.halls.find((one) => one.hallId === hallId);
  const stands = useMemo(() => {
    const words = {
      spoken: (number: string, name: string) => t('spoken', { number, name }),
      free: (number: string) => t('spokenFree', { number }),
    };
    return plan.stands
      .filter((stand) => stand.hallId === hallId)
      .map((stand) => planStandOf(stand, words));
  }, [plan, hallId, t]);
  const fixtures = useMemo(
    () =>
      planFixturesOf(
        plan.fixtures.filter((one) => one.hallId === hallId),
        locale,
      ),
    [plan, hallId, locale],
  );
  if (!hall) return null;
  const chosen = plan.stands.find((stand) => stand.standId === selected);
  const open = (opened: string) => {
    const exhibitor = plan.stands.find((stand) => stand.standId === opened)?.exhibitor;
    if (exhibitor) location.assign(`/e/${slug}/exhibitors/${exhibitor.exhibitorId}`);
    else select(opened);
  };
  return (
    <>
      <div className="plan-stage">
        <FloorPlanView
          {...{ hall, stands, fixtures, labels }}
          selectedStandId={selected}
          focusStandId={standId}
          onSelectStand={select}
          onOpenStand={open}
        />
      </div>
      <p className="plan-chosen" role="status">
        {!chosen && t('choose')}
        {chosen && !chosen.exhibitor && t('spokenFree', { number: chosen.number })}
        {chosen?.exhibitor && (
          <>
            <span className="tag">{chosen.number}</span>{' '}
            <a href={`/e/${slug}/exhibitors/${chosen.exhibitor.exhibitorId}`}>
              {t('open', { name: chosen.exhibitor.name })}
            </a>
          </>
        )}
      </p>
    </>
  );
}
