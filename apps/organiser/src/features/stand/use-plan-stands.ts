import { statusAt } from '@foyer/domain/stand/stand.rules.ts';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useStandTraits } from '@foyer/floor-plan/use-stand-traits.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';

export type Plan = Outputs['stand']['plan'];
export type Stand = Plan['stands'][number];

/** The plan as it is at this moment: a hold that lapses while one looks is free at once. */
export function usePlanNow(plan: Plan | undefined): Plan | undefined {
  const now = useNow({ updateInterval: 1000 });
  const lapsed = (plan?.stands ?? [])
    .filter((stand) => statusAt(stand, now) !== stand.status)
    .map(({ standId }) => standId)
    .join(' ');
  return useMemo(() => {
    if (!plan || lapsed === '') return plan;
    const over = new Set(lapsed.split(' '));
    const free = { status: 'available', occupancy: null } as const;
    return {
      ...plan,
      stands: plan.stands.map((s) => (over.has(s.standId) ? { ...s, ...free } : s)),
    };
  }, [plan, lapsed]);
}

/** The stands of one hall as the plan draws and speaks them. */
export function usePlanStands(plan: Plan | undefined, hallId: string | undefined): PlanStand[] {
  const t = useTranslations('plan.spoken');
  const format = useFormatter();
  const traitsOf = useStandTraits();
  return useMemo(
    () =>
      (plan?.stands ?? [])
        .filter((stand) => stand.hallId === hallId)
        .map((stand) => ({
          standId: stand.standId,
          number: stand.number,
          polygon: stand.polygon,
          tone: stand.status,
          caption: companyOf(stand)?.join(' · '),
          spoken: [
            t(stand.status, {
              number: stand.number,
              exhibitor: format.list(companyOf(stand) ?? []),
            }),
            ...traitsOf(stand),
          ].join(', '),
        })),
    [plan, hallId, t, format, traitsOf],
  );
}

/** Whoever has the stand, and whoever shares it. */
function companyOf({ occupancy }: Stand): string[] | undefined {
  return occupancy?.exhibitorName === undefined
    ? undefined
    : [occupancy.exhibitorName, ...occupancy.coExhibitors.map(({ name }) => name)];
}

export function usePlanFixtures(plan: Plan | undefined, hallId: string | undefined): PlanFixture[] {
  const { locale } = useLanguage();
  return useMemo(
    () =>
      (plan?.fixtures ?? [])
        .filter((fixture) => fixture.hallId === hallId)
        .map(({ fixtureId, kind, polygon, caption }) => ({
          fixtureId,
          kind,
          polygon,
          caption: caption[locale] || undefined,
        })),
    [plan, hallId, locale],
  );
}
