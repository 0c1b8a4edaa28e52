import { useCallback } from 'react';
import { useFormatter } from 'use-intl';

/** A calendar date in words; noon in UTC is the same day when written in UTC. */
export function useDayWords(): (day: string, length?: 'short' | 'long') => string {
  const format = useFormatter();
  return useCallback(
    (day, length = 'long') =>
      format.dateTime(new Date(`${day}T12:00:00Z`), {
        timeZone: 'UTC',
        day: 'numeric',
        ...(length === 'long'
          ? { month: 'long', year: 'numeric' as const }
          : { month: 'numeric' as const }),
      }),
    [format],
  );
}
