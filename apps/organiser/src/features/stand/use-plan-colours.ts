import { textIn } from '@foyer/domain/locales.ts';
import type { PlanColouring } from '@foyer/domain/stand/plan-colouring.ts';
import type { PlanStand } from '@foyer/floor-plan/plan.ts';
import { groupingOf, sizeName } from '@foyer/floor-plan/plan-colouring.ts';
import { countGroups, inGroups, type PlanGroup } from '@foyer/floor-plan/plan-group.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from './use-plan-stands.ts';

export type PlanColours = {
  readonly stands: readonly PlanStand[];
  /** Null while the stands are coloured by their state. */
  readonly groups: readonly PlanGroup[] | null;
  readonly counts: ReadonlyMap<string, number>;
  /** Stands that are in no group. */
  readonly rest: number;
  /** Those of the chosen group; all others step back. */
  readonly found: readonly string[] | undefined;
};

type Given = {
  readonly plan: Plan;
  /** Of the hall that is shown. */
  readonly stands: readonly PlanStand[];
  readonly by: PlanColouring;
  readonly chosen: string | null;
};

/** The stands of a hall in the colours that were asked for. */
export function usePlanColours({ plan, stands, by, chosen }: Given): PlanColours {
  const grouping = useGrouping(plan, by);
  return useMemo(() => {
    if (!grouping) return { stands, groups: null, counts: new Map(), rest: 0, found: undefined };
    const { groups, idsOf } = grouping;
    const known = new Set(groups.map(({ groupId }) => groupId));
    const rest = stands.filter(({ standId }) => !idsOf(standId).some((id) => known.has(id)));
    return {
      groups,
      stands: inGroups(stands, { groups, idsOf, chosen }),
      counts: countGroups(stands, { groups, idsOf }),
      rest: rest.length,
      found:
        chosen === null
          ? undefined
          : stands.map(({ standId }) => standId).filter((id) => idsOf(id).includes(chosen)),
    };
  }, [stands, grouping, chosen]);
}

function useGrouping(plan: Plan, by: PlanColouring) {
  const t = useTranslations('floorPlan.groups.sizes');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const known = trpc.stand.categories.useQuery(
    { eventId },
    { enabled: by === 'category', staleTime: 60_000 },
  );
  return useMemo(() => {
    const { categories = [], exhibitors = [] } = known.data ?? {};
    return groupingOf({
      ...{ by, stands: plan.stands },
      categories: categories.map(({ categoryId, name }) => ({
        groupId: categoryId,
        label: textIn(name, locale),
      })),
      categoriesOf: new Map(exhibitors.map((one) => [one.exhibitorId, one.categoryIds])),
      sizeName: (size) =>
        sizeName(size, {
          all: () => t('all'),
          upTo: (upTo) => t('upTo', { upTo }),
          between: (over, upTo) => t('between', { over, upTo }),
          over: (over) => t('over', { over }),
        }),
    });
  }, [plan, by, known.data, locale, t]);
}
