import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';

/** The event and how far away it is. */
export function useWhenWords(home: Outputs['task']['home'] | undefined): string {
  const t = useTranslations('home');
  const { eventName: event } = useExhibitorHat();
  if (!home) return event;
  if (home.daysLeft < 0) return t('past', { event });
  return home.next === 'now'
    ? t('running', { event })
    : t('daysLeft', { event, days: home.daysLeft });
}
