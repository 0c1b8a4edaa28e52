import { textIn } from '@foyer/domain/locales.ts';
import type { PlanStand } from '@foyer/floor-plan/plan.ts';
import { countGroups, groupsOf, inGroups, type PlanGroup } from '@foyer/floor-plan/plan-group.ts';
import { useStandTraits } from '@foyer/floor-plan/use-stand-traits.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

type Plan = Outputs['stand']['planOfBooth'];
type Of = { readonly plan: Plan; readonly hallId: string };

/** The stands of a hall as this exhibitor may see them: its own, and neighbours that are public. */
export function useBoothStands({ plan, hallId }: Of): PlanStand[] {
  const t = useTranslations('booth');
  const traitsOf = useStandTraits();
  return useMemo(
    () =>
      plan.stands
        .filter((stand) => stand.hallId === hallId)
        .map((stand) => {
          const { standId, number, polygon, occupancy } = stand;
          const isMine = plan.ownStandIds.includes(standId);
          // One that is not public has no name for its neighbours; those at its stand may have.
          const names = [
            occupancy?.exhibitorName,
            ...(occupancy?.coExhibitors ?? []).map((c) => c.name),
          ];
          const exhibitor = names.filter(Boolean).join(' · ') || undefined;
          const tone = isMine ? 'mine' : exhibitor ? 'assigned' : 'muted';
          const words = isMine
            ? t('spokenMine', { number })
            : exhibitor
              ? t('spokenTaken', { number, exhibitor })
              : t('spokenOther', { number });
          return {
            ...{ standId, number, polygon, tone, caption: exhibitor },
            spoken: [words, ...traitsOf(stand)].join(', '),
          };
        }),
    [plan, hallId, t, traitsOf],
  );
}

export type BoothCategories = {
  readonly stands: readonly PlanStand[];
  readonly groups: readonly PlanGroup[];
  readonly counts: ReadonlyMap<string, number>;
  readonly rest: number;
  readonly found: readonly string[] | undefined;
};

/** The same by category; the own stand keeps its colour, so that one finds oneself. Null while off. */
export function useBoothCategories(
  plan: Plan,
  { stands, isOn, chosen }: { stands: readonly PlanStand[]; isOn: boolean; chosen: string | null },
): BoothCategories | null {
  const { locale } = useLanguage();
  const { eventId, exhibitorId } = useExhibitorHat();
  const known = trpc.stand.categoriesOfBooth.useQuery(
    { eventId, exhibitorId },
    { enabled: isOn, staleTime: 60_000 },
  );
  return useMemo(() => {
    if (!isOn || !known.data) return null;
    const groups = groupsOf(
      known.data.categories.map(({ categoryId, name }) => ({
        groupId: categoryId,
        label: textIn(name, locale),
      })),
    );
    const of = new Map(known.data.exhibitors.map((one) => [one.exhibitorId, one.categoryIds]));
    const byStand = new Map(
      plan.stands.map(({ standId, occupancy }) => [
        standId as string,
        occupancy ? (of.get(occupancy.exhibitorId) ?? []) : [],
      ]),
    );
    const idsOf = (standId: string) => byStand.get(standId) ?? [];
    const coloured = inGroups(stands, { groups, idsOf, chosen });
    return {
      groups,
      counts: countGroups(stands, { groups, idsOf }),
      rest: stands.filter(({ standId, caption }) => caption && idsOf(standId).length === 0).length,
      stands: coloured.map((stand, i) =>
        stands[i]?.tone === 'mine' ? { ...stand, tone: 'mine' } : stand,
      ),
      found: chosen
        ? stands.map(({ standId }) => standId).filter((id) => idsOf(id).includes(chosen))
        : undefined,
    };
  }, [isOn, known.data, plan, stands, chosen, locale]);
}
