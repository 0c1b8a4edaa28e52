import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { BoothPlanData } from './wishes.tsx';

const kinds = ['entrance', 'exit', 'stage', 'catering'] as const;
type Kind = (typeof kinds)[number];

/** Doors, stages and the like of all halls, as something to be near to; walls and pillars are none. */
export function usePlaceOptions(plan: BoothPlanData): { value: string; label: string }[] {
  const t = useTranslations('wishes.kinds');
  const { locale } = useLanguage();
  return useMemo(() => {
    const hallName = new Map(plan.halls.map(({ hallId, name }) => [hallId, name]));
    const places = plan.fixtures.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
    const labels = places.map(({ kind, caption, hallId }) => {
      const name = caption[locale] || t(kind as Kind);
      return plan.halls.length > 1 ? `${name} (${hallName.get(hallId) ?? ''})` : name;
    });
    const seen = new Map<string, number>();
    return places.map(({ fixtureId }, index) => {
      const label = labels[index] ?? '';
      const count = (seen.get(label) ?? 0) + 1;
      seen.set(label, count);
      return { value: fixtureId, label: count > 1 ? `${label} ${count}` : label };
    });
  }, [plan, locale, t]);
}
