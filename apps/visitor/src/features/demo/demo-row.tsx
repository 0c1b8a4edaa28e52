import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicDemo } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Props = {
  readonly demo: PublicDemo;
  readonly slug: string;
  readonly locale: Locale;
  readonly mark?: 'now' | 'next' | 'over' | undefined;
  readonly withDay?: boolean;
  /** With what can be done about it: remember it, take it into the calendar. */
  readonly withActs?: boolean;
  readonly level: 'h2' | 'h3';
};

export function DemoRow(props: Props) {
  const { demo, slug, locale, mark, withDay = false, withActs = false, level: Heading } = props;
  const t = useTranslations('programme');
  const format = useFormatter();
  const from = new Date(demo.startsAt);
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const place = demo.placeName && textIn(demo.placeName, locale);
  const stands = demo.stands.map(({ number }) => t('at', { number })).join(', ');
  const title = textIn(demo.title, locale);
  return (
    <li className="demo" data-mark={mark} data-demo={demo.demoId}>
      <p className="demo-time">
        {withDay && (
          <span>{format.dateTime(from, { weekday: 'short', day: 'numeric', month: 'short' })}</span>
        )}
        <time dateTime={demo.startsAt}>
          {format.dateTimeRange(from, new Date(demo.endsAt), clock)}
        </time>
      </p>
      <div>
        <Heading>{title}</Heading>
        <p className="quiet demo-by">
          <a href={`/e/${slug}/exhibitors/${demo.exhibitorId}`}>{demo.exhibitorName}</a>
          {' · '}
          {place || stands || t('atStand')}
          {demo.presenter && ` · ${demo.presenter}`}
        </p>
        <p className="prose">{textIn(demo.abstract, locale)}</p>
        {demo.seating && mark !== 'over' && mark !== 'now' && (
          <p className="demo-seats">
            <SeatsLeft seating={demo.seating} />{' '}
            {withActs && (
              <a
                href={`/e/${slug}/badge`}
                aria-label={t(isFull(demo) ? 'waitSeatOf' : 'bookSeatOf', { title })}
              >
                {t(isFull(demo) ? 'waitSeat' : 'bookSeat')}
              </a>
            )}
          </p>
        )}
        {mark && (
          <span className="tag" data-strong={mark !== 'over' || undefined}>
            {t(mark)}
          </span>
        )}
        <span className="tag">{t(`languages.${demo.language}`)}</span>
        {withActs && (
          <p className="demo-acts">
            {/* Shown by the script that keeps the selection (own-selection.ts). */}
            <button
              type="button"
              hidden
              data-choose={demo.demoId}
              aria-pressed="false"
              aria-label={t('chooseOf', { title })}
            >
              <span aria-hidden="true" className="star" />
              {t('choose')}
            </button>
            <a href={`/e/${slug}/demos/${demo.demoId}.ics`} aria-label={t('calendarOf', { title })}>
              {t('calendar')}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

function SeatsLeft({ seating }: { readonly seating: NonNullable<PublicDemo['seating']> }) {
  const t = useTranslations('seat');
  const free = Math.max(0, seating.seats - seating.booked - seating.waiting);
  return (
    <span>
      {t('free', { free })} {free > 0 && t('ofSeats', { seats: seating.seats })}
    </span>
  );
}

const isFull = ({ seating }: PublicDemo) =>
  seating !== null && seating.booked + seating.waiting >= seating.seats;
