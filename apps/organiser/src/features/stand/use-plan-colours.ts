import { textIn } from '@foyer/domain/locale.ts';
import type { PlanStand } from '@foyer/floor-plan/plan.ts';
import {
  countGroups,
  groupsOf,
  inGroups,
  type PlanGroup,
  stepsOfGroups,
} from '@foyer/floor-plan/plan-group.ts';
import { classOfSize, sizeClasses } from '@foyer/floor-plan/size-classes.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from './use-plan-stands.ts';

export const colourings = ['state', 'category', 'kind', 'pavilion', 'size'] as const;
export type Colouring = (typeof colourings)[number];

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
  readonly by: Colouring;
  readonly chosen: string | null;
};

/** The stands of a hall in the colours that were asked for. */
export function usePlanColours({ plan, stands, by, chosen }: Given): PlanColours {
  const grouping = useGrouping(plan, by);
  return useMemo(() => {
    if (!grouping) return { stands, groups: null, counts: new Map(), rest: 0, found: undefined };
    const idsOf = (standId: string) => grouping.idsOf.get(standId) ?? [];
    const { groups } = grouping;
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

type Grouping = {
  readonly groups: readonly PlanGroup[];
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
};

/** Over all halls, so that a colour means the same in each. */
function useGrouping(plan: Plan, by: Colouring): Grouping | null {
  const t = useTranslations('floorPlan.groups.sizes');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const categories = trpc.stand.categories.useQuery(
    { eventId },
    { enabled: by === 'category', staleTime: 60_000 },
  );
  return useMemo(() => {
    if (by === 'category') {
      const of = new Map(
        categories.data?.exhibitors.map((one) => [one.exhibitorId as string, one.categoryIds]),
      );
      const named = categories.data?.categories ?? [];
      return {
        groups: groupsOf(
          named.map(({ categoryId, name }) => ({
            groupId: categoryId,
            label: textIn(name, locale),
          })),
        ),
        idsOf: idsOf(plan, ({ occupancy }) => of.get(occupancy?.exhibitorId ?? '') ?? []),
      };
    }
    if (by === 'kind') return byName(plan, ({ category }) => category);
    if (by === 'pavilion') return byName(plan, ({ pavilion }) => pavilion);
    if (by === 'size') {
      const classes = sizeClasses(plan.stands.map(({ areaSquareMetres }) => areaSquareMetres));
      const label = ({ over, upTo }: (typeof classes)[number]) => {
        if (over === null) return upTo === null ? t('all') : t('upTo', { upTo });
        return upTo === null ? t('over', { over }) : t('between', { over, upTo });
      };
      return {
        groups: stepsOfGroups(classes.map((one, i) => ({ groupId: String(i), label: label(one) }))),
        idsOf: idsOf(plan, (stand) => [String(classOfSize(classes, stand.areaSquareMetres))]),
      };
    }
    return null;
  }, [plan, by, categories.data, locale, t]);
}

/** By what the organiser has written at the stands; an empty name is none. */
function byName(plan: Plan, nameOf: (stand: Plan['stands'][number]) => string): Grouping {
  const names = [...new Set(plan.stands.map(nameOf))].filter(Boolean).sort();
  return {
    groups: groupsOf(names.map((name) => ({ groupId: name, label: name }))),
    idsOf: idsOf(plan, (stand) => [nameOf(stand)].filter(Boolean)),
  };
}

function idsOf(plan: Plan, of: (stand: Plan['stands'][number]) => readonly string[]) {
  return new Map(plan.stands.map((stand) => [stand.standId as string, of(stand)]));
}
