import type { Audience } from '@foyer/domain/announcement/announcement.schema.ts';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/** Whom an announcement is for, in a few words. */
export function useAudienceWords(): (audience: Audience) => string {
  const t = useTranslations('announcements.audience');
  const participation = useTranslations('states.participation');
  return useCallback(
    (audience) => {
      const { participations, stand, tasks, categoryIds, standCategories } = audience;
      const facets = [
        ...participations.map((one) => participation(one)),
        stand !== 'any' && t(stand),
        ...standCategories,
        tasks !== 'any' && t(tasks),
        audience.levelIds.length > 0 && t('levels'),
        categoryIds.length > 0 && `${t('categories')}: ${categoryIds.length}`,
      ].filter((words) => words !== false);
      return facets.length > 0 ? facets.join(', ') : t('all');
    },
    [t, participation],
  );
}
