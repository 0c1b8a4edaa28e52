import type { Verdict } from '@foyer/domain/refusal.ts';
import type { StandRefusalCode } from '@foyer/domain/stand/stand.refusals.ts';
import { canAssign } from '@foyer/domain/stand/stand.rules.ts';
import type { PlanStand } from '@foyer/floor-plan/plan.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useMemo } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { useMisfits } from './use-misfits.ts';
import type { Plan } from './use-plan-stands.ts';

export type Placing = {
  readonly verdictOf: (standId: string) => Verdict<StandRefusalCode> | null;
  /** Why the stand does not fit, though it may be given. */
  readonly unfitOf: (standId: string) => string | null;
  /** What speaks against this stand, as a sentence; or that nothing does. */
  readonly say: (standId: string) => string | null;
  /** The stands to look at: free, and fit for the exhibitor. Undefined while nobody is placed. */
  readonly fitting: readonly string[] | undefined;
  /** How many of those the other halls have. */
  readonly elsewhere: number;
  /** The same stands, each spoken with what speaks against it. */
  readonly spoken: readonly PlanStand[];
};

/** While an exhibitor is placed, chosen or dragged: which stands do for it, and why others do not. */
export function usePlacing(
  plan: Plan,
  stands: readonly PlanStand[],
  exhibitorId: string | undefined,
): Placing {
  const t = useTranslations('plan');
  const now = useNow({ updateInterval: 10_000 });
  const { reason } = useSentences();
  const misfits = useMisfits(plan);
  return useMemo(() => {
    const known = new Map(plan.stands.map((stand) => [stand.standId as string, stand]));
    const verdictOf = (standId: string) => {
      const stand = known.get(standId);
      return stand ? canAssign(stand, { exhibitorId: exhibitorId ?? '', now }) : null;
    };
    const unfitOf = (standId: string) =>
      exhibitorId === undefined ? null : misfits.now(exhibitorId, standId);
    const say = (standId: string) => {
      const verdict = verdictOf(standId);
      const number = known.get(standId)?.number ?? '';
      if (!verdict) return null;
      if (!verdict.allowed) return t('placing.refused', { number, reason: reason(verdict) ?? '' });
      const reasons = unfitOf(standId);
      return reasons === null
        ? t('placing.point', { number })
        : t('placing.unfit', { number, reasons });
    };
    if (exhibitorId === undefined) {
      return { verdictOf, unfitOf, say, fitting: undefined, elsewhere: 0, spoken: stands };
    }
    const fits = ({ standId }: { readonly standId: string }) =>
      verdictOf(standId)?.allowed === true && unfitOf(standId) === null;
    return {
      ...{ verdictOf, unfitOf, say },
      elsewhere: plan.stands.filter(fits).length - stands.filter(fits).length,
      fitting: stands.filter(fits).map(({ standId }) => standId),
      spoken: stands.map((stand) =>
        fits(stand) ? stand : { ...stand, spoken: `${stand.spoken}. ${say(stand.standId) ?? ''}` },
      ),
    };
  }, [plan, stands, exhibitorId, now, misfits, reason, t]);
}
