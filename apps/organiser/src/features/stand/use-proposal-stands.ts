import type { PlanArrow, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ProposalRow } from './proposal-moves.ts';
import type { Plan } from './use-plan-stands.ts';

/** One hall today and as it would be, and who goes from where to where in it. */
export function useProposalStands(
  plan: Plan,
  rows: readonly ProposalRow[],
  hallId: string | undefined,
): { today: PlanStand[]; proposed: PlanStand[]; arrows: PlanArrow[] } {
  const t = useTranslations('proposal.result');
  return useMemo(() => {
    const changed = rows.filter(({ standId, todayId }) => standId !== null && standId !== todayId);
    const comes = new Map(changed.map((row) => [row.standId, row]));
    const leaves = new Map(
      changed.flatMap((row) => (row.todayId === null ? [] : [[row.todayId, row] as const])),
    );
    const here = plan.stands.filter((stand) => stand.hallId === hallId);
    return {
      today: here.map(({ standId, number, polygon, status, occupancy }): PlanStand => {
        const exhibitor = occupancy?.exhibitorName;
        const to = leaves.get(standId)?.number;
        return {
          ...{ standId, number, polygon, caption: exhibitor },
          tone: exhibitor ? (to ? 'mine' : 'assigned') : blockedOr(status),
          spoken: !exhibitor
            ? t('spoken.freeToday', { number })
            : to
              ? t('spoken.goes', { number, exhibitor, to })
              : t('spoken.has', { number, exhibitor }),
        };
      }),
      proposed: here.map(({ standId, number, polygon, status, occupancy }): PlanStand => {
        const coming = comes.get(standId);
        const exhibitor = occupancy?.exhibitorName;
        const shape = { standId, number, polygon };
        if (coming) {
          const caption = coming.name;
          const spoken = coming.todayNumber
            ? t('spoken.comes', { number, exhibitor: caption, from: coming.todayNumber })
            : t('spoken.gets', { number, exhibitor: caption });
          return { ...shape, tone: 'mine', caption, spoken };
        }
        if (exhibitor && !leaves.has(standId)) {
          const spoken = t('spoken.has', { number, exhibitor });
          return { ...shape, tone: 'assigned', caption: exhibitor, spoken };
        }
        return {
          ...shape,
          tone: blockedOr(status),
          spoken: exhibitor
            ? t('spoken.leaves', { number, exhibitor })
            : t('spoken.free', { number }),
        };
      }),
      arrows: changed.flatMap(({ todayId, standId }) =>
        todayId && standId ? [{ fromId: todayId, toId: standId }] : [],
      ),
    };
  }, [plan, rows, hallId, t]);
}

const blockedOr = (status: string) => (status === 'blocked' ? 'blocked' : 'available');
