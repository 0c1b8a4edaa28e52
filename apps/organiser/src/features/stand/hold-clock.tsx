import { Text } from '@mantine/core';
import { useFormatter, useNow, useTranslations } from 'use-intl';

const MINUTE_MS = 60_000;

/** Until when a stand is held, and how long that still is; the last hour counts down by the second. */
export function HoldClock({ until }: { until: Date }) {
  const t = useTranslations('plan');
  const format = useFormatter();
  const now = useNow({ updateInterval: 1000 });
  const left = Math.max(0, until.getTime() - now.getTime());
  const seconds = Math.floor(left / 1000);
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  const parts =
    days > 0
      ? t('left.days', { days, hours })
      : left > 60 * MINUTE_MS
        ? t('left.hours', { hours, minutes })
        : t('left.minutes', { minutes, seconds: String(seconds % 60).padStart(2, '0') });
  return (
    <Text size="sm" c="dimmed">
      {t('heldUntil', {
        until: format.dateTime(until, { dateStyle: 'medium', timeStyle: 'short' }),
      })}
      {' · '}
      <span role="timer">{parts}</span>
    </Text>
  );
}
