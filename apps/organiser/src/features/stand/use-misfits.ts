import { misfitsIn, type Room, swappedIn } from '@foyer/domain/placement/misfit.rules.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Plan } from './use-plan-stands.ts';

/** Why a stand does not fit an exhibitor, as words to be put together; null where it fits. */
export type MisfitsOf = (exhibitorId: string, standId: string) => string | null;

type Misfits = {
  readonly now: MisfitsOf;
  /** As it would be after the two stands have changed hands. */
  readonly swapped: (standId: string, otherId: string) => MisfitsOf;
};

/** What a proposal would never do, told to whoever gives stands by hand. It is a hint, not a lock. */
export function useMisfits(plan: Plan): Misfits {
  const t = useTranslations('plan.fit');
  const format = useFormatter();
  const { eventId } = useOrganiserHat();
  const { data: rules } = trpc.placement.rules.useQuery({ eventId });
  return useMemo(() => {
    if (!rules) return { now: () => null, swapped: () => () => null };
    const { claims, competitors, guests } = rules;
    const names = new Map<string, string>(
      [...claims, ...guests].map(({ exhibitorId, name }) => [exhibitorId, name]),
    );
    const room: Room = { stands: plan.stands, claims, competitors, guests };
    const inWords = (at: Room): MisfitsOf => {
      const misfits = misfitsIn(at);
      return (exhibitorId, standId) => {
        const found = misfits(exhibitorId, standId);
        if (found.length === 0) return null;
        return format.list(
          found.map((misfit) =>
            misfit.code === 'competitor'
              ? t('competitor', { other: names.get(misfit.otherId) ?? '' })
              : t(misfit.code),
          ),
        );
      };
    };
    return {
      now: inWords(room),
      swapped: (standId, otherId) => inWords(swappedIn(room, standId, otherId)),
    };
  }, [rules, plan, t, format]);
}
