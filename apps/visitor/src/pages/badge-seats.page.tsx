import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';
import { SeatActForm } from '../features/seat/seat-act.tsx';
import { FreeSeats, SeatFacts } from '../features/seat/seat-facts.tsx';
import { SeatNotice } from '../features/seat/seat-notice.tsx';

type Props = Extract<PublicPage, { kind: 'badge_seats' }> & { readonly locale: Locale };
type Demo = Props['demos'][number];

/** The demos with limited seats, and one button each. */
export function BadgeSeatsPage({ event, demos, seatSaid, token, locale }: Props) {
  const t = useTranslations('seat');
  const format = useFormatter();
  const days = Map.groupBy(demos, ({ startsAt }) =>
    calendarDateAt(new Date(startsAt), event.timeZone),
  );
  return (
    <div className="badge-column">
      <SeatNotice said={seatSaid} />
      <div>
        <h1>{t('title')}</h1>
        <p className="lead">{t('intro')}</p>
        <p>
          <a href={`/b/${token}`}>{t('back')}</a>
        </p>
      </div>
      {demos.length === 0 && <p className="empty">{t('nothing')}</p>}
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {format.dateTime(new Date(`${day}T00:00:00Z`), {
              ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
            })}
          </h2>
          <ul className="badge-scans">
            {ofDay.map((demo) => (
              <BookableDemo key={demo.demoId} {...{ demo, token, locale }} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function BookableDemo({ demo, token, locale }: { demo: Demo; token: string; locale: Locale }) {
  const t = useTranslations('seat');
  const title = textIn(demo.title, locale);
  const { seating, own, demoId } = demo;
  const isFree = seating !== null && seating.seats > seating.booked + seating.waiting;
  const act = isFree ? 'book' : 'wait';
  const end = own === 'waiting' ? 'leave' : 'giveBack';
  return (
    <li id={`demo-${demoId}`} className="badge-scan">
      <h3>{title}</h3>
      <SeatFacts demo={demo} locale={locale} />
      {seating && <FreeSeats seating={seating} />}
      {own ? (
        <>
          <p className="badge-state" data-state={own === 'booked' ? 'person' : undefined}>
            {t(`status.${own}`)}
          </p>
          {own !== 'walk_in' && (
            <div className="badge-acts">
              <SeatActForm
                {...{ token, demoId }}
                act="give_back"
                from="demos"
                words={t(end)}
                label={t(`${end}Of`, { title })}
              />
            </div>
          )}
        </>
      ) : (
        <div className="badge-acts">
          <SeatActForm
            {...{ token, demoId, act }}
            from="demos"
            words={t(act)}
            label={t(`${act}Of`, { title })}
            isMain={isFree}
          />
        </div>
      )}
    </li>
  );
}
