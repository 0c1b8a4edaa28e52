import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicDemo } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

/** Which demo, when and where: in one line, as on a ticket. */
export function SeatFacts({ demo, locale }: { demo: PublicDemo; locale: Locale }) {
  const t = useTranslations('programme');
  const format = useFormatter();
  const [from, to] = [new Date(demo.startsAt), new Date(demo.endsAt)];
  const place = demo.placeName && textIn(demo.placeName, locale);
  const stands = demo.stands.map(({ number }) => t('at', { number })).join(', ');
  return (
    <p className="quiet">
      <time dateTime={demo.startsAt}>
        {format.dateTime(from, { weekday: 'short', day: 'numeric', month: 'short' })},{' '}
        {format.dateTimeRange(from, to, { hour: '2-digit', minute: '2-digit' })}
      </time>
      {' · '}
      {place || stands || t('atStand')}
      {' · '}
      {demo.exhibitorName}
    </p>
  );
}

/** "3 seats left of 40": what can be had, without saying who has it. */
export function FreeSeats({ seating }: { seating: NonNullable<PublicDemo['seating']> }) {
  const t = useTranslations('seat');
  const { seats, booked, waiting } = seating;
  const free = Math.max(0, seats - booked - waiting);
  return (
    <p className="seat-free" data-none={free === 0 || undefined}>
      <strong>{t('free', { free })}</strong> {free > 0 && t('ofSeats', { seats })}
      {waiting > 0 && ` · ${t('waitingList', { waiting })}`}
    </p>
  );
}
