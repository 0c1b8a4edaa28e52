import { area } from '@foyer/domain/polygon.ts';
import type { Equipment, PlanDifference } from '@foyer/domain/stand/plan-version.rules.ts';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

type Equipped = Extract<PlanDifference, { kind: 'stand_equipped' }>;
type Stand = Equipped['after'];

/** What differs between two drawings, each as one sentence. */
export function useDifferenceWords(): (difference: PlanDifference) => string {
  const t = useTranslations('plan.versions');
  const plan = useTranslations('plan');
  const format = useFormatter();
  const { locale } = useLanguage();
  const kinds = useFloorPlanLabels().fixtureKinds;
  return useCallback(
    (difference) => {
      const squareMetres = ({ polygon }: Pick<Stand, 'polygon'>) =>
        Math.round(area(polygon) * 100) / 100;
      const told = (stand: Stand, field: Equipment): string | number => {
        if (field === 'hasNetwork') return stand.hasNetwork ? plan('yes') : plan('no');
        if (field === 'category' || field === 'pavilion') return stand[field] || '–';
        if (field !== 'priceCents') return stand[field];
        const style = { style: 'currency', currency: 'EUR' } as const;
        return format.number(stand.priceCents / 100, style);
      };
      const way = (metres: number, [back, forth]: readonly ['left' | 'up', 'right' | 'down']) =>
        metres === 0 ? [] : [t(`way.${metres < 0 ? back : forth}`, { metres: Math.abs(metres) })];
      switch (difference.kind) {
        case 'hall_resized':
          return t('difference.hall_resized', {
            ...{ width: difference.after.widthMetres, depth: difference.after.depthMetres },
            ...{ oldWidth: difference.before.widthMetres, oldDepth: difference.before.depthMetres },
          });
        case 'stand_added':
        case 'stand_removed': {
          const { number } = difference.stand;
          return t(`difference.${difference.kind}`, {
            number,
            area: squareMetres(difference.stand),
          });
        }
        case 'stand_renumbered':
          return t('difference.stand_renumbered', {
            ...{ from: difference.before.number, number: difference.after.number },
          });
        case 'stand_moved': {
          const { x, y } = difference.by;
          const ways = [...way(x, ['left', 'right']), ...way(y, ['up', 'down'])].join(', ');
          return t('difference.stand_moved', { number: difference.after.number, way: ways });
        }
        case 'stand_reshaped':
          return t('difference.stand_reshaped', {
            number: difference.after.number,
            ...{ area: squareMetres(difference.after), oldArea: squareMetres(difference.before) },
          });
        case 'stand_equipped': {
          const changes = difference.fields
            .map((field) =>
              t(`field.${field}`, {
                before: told(difference.before, field),
                after: told(difference.after, field),
              } as never),
            )
            .join(', ');
          return t('difference.stand_equipped', { number: difference.after.number, changes });
        }
        default: {
          const fixture =
            difference.kind === 'fixture_changed' ? difference.after : difference.fixture;
          const caption = fixture.caption[locale];
          const kind = kinds[fixture.kind];
          const name = caption ? t('named', { kind, name: caption }) : kind;
          return t(`difference.${difference.kind}`, { name });
        }
      }
    },
    [t, plan, format, locale, kinds],
  );
}
