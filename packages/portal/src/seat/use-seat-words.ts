import type { SeatCounts } from '@foyer/domain/seat/seat.schema.ts';
import { useTranslations } from 'use-intl';

/** What was counted of a demo, in short pieces; nothing that is zero. */
export function useSeatWords() {
  const t = useTranslations('seatCounts');
  return (counts: SeatCounts | undefined): string[] => {
    if (!counts) return [];
    const { seats, booked, waiting, attended, ratings, rating, asked, chosen } = counts;
    return [
      seats !== null ? t('booked', { booked, seats }) : '',
      waiting > 0 ? t('waiting', { waiting }) : '',
      asked > booked + waiting ? t('asked', { asked }) : '',
      chosen > 0 ? t('chosen', { chosen }) : '',
      attended > 0 ? t('attended', { attended }) : '',
      rating !== null ? t('rating', { rating, ratings }) : '',
    ].filter(Boolean);
  };
}
