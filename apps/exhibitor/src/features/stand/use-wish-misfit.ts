import { brokenRules } from '@foyer/domain/placement/fit.rules.ts';
import { needsOf } from '@foyer/domain/placement/misfit.rules.ts';
import type { StandWishInput } from '@foyer/domain/placement/placement.schema.ts';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { BoothPlanData } from './wishes.tsx';

export type Part = Pick<Outputs['placement']['wish'], 'category' | 'pavilion'>;
export type MisfitOf = (standId: string) => string | null;

type Given = { readonly wish: StandWishInput; readonly part: Part };

/** Why a stand cannot become this exhibitor's as the wishes are now, in words; null where it can. */
export function useWishMisfit(plan: BoothPlanData, { wish, part }: Given): MisfitOf {
  const { category, pavilion } = part;
  const t = useTranslations('wishes.rule');
  const format = useFormatter();
  return useMemo(() => {
    const byId = new Map(plan.stands.map((stand) => [stand.standId as string, stand]));
    const needs = needsOf({ category, pavilion, wish });
    return (standId) => {
      const stand = byId.get(standId);
      if (!stand) return null;
      const rules = brokenRules(needs, { ...stand, isBlocked: stand.status === 'blocked' });
      return rules.length === 0 ? null : format.list(rules.map((rule) => t(rule)));
    };
  }, [plan, wish, category, pavilion, t, format]);
}
