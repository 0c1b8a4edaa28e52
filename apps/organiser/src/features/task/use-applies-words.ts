import type { AppliesTo } from '@foyer/domain/task/template.schema.ts';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/** Whom a task is for, in a few words. */
export function useAppliesWords(): (rule: AppliesTo) => string {
  const t = useTranslations('tasks.applies');
  return useCallback(
    (rule) => {
      switch (rule.who) {
        case 'all':
          return t('all');
        case 'stand':
          return rule.openSides.length + rule.categories.length > 0 || rule.minAreaSquareMetres > 0
            ? t('someStands')
            : t('stand');
        case 'category':
          return t('categories', { count: rule.categoryIds.length });
        case 'benefit':
          return t('sponsors');
        case 'chosen':
          return t('chosenCount', { count: rule.exhibitorIds.length });
      }
    },
    [t],
  );
}
