import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPage, PublishedEvent } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { EventDates } from '../features/event/event-dates.tsx';

type Props = Extract<PublicPage, { kind: 'start' }> & { readonly locale: Locale };

export function StartPage({ events, today, locale }: Props) {
  const t = useTranslations('start');
  // The next one first, and of those that are over the last one.
  const coming = events.filter(({ endsOn }) => endsOn >= today).toReversed();
  const past = events.filter(({ endsOn }) => endsOn < today);
  return (
    <>
      <div className="hero">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <section aria-labelledby="events">
        <h2 id="events">{t('events')}</h2>
        {coming.length === 0 && <p className="empty">{t('none')}</p>}
        <EventCards events={coming} locale={locale} />
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t('past')}</h2>
          <EventCards events={past} locale={locale} />
        </section>
      )}
      <section aria-labelledby="doors">
        <h2 id="doors">{t('doors')}</h2>
        <ul className="cards">
          {(['exhibitor', 'organiser'] as const).map((door) => (
            <li key={door} className="card">
              <div className="card-text">
                <h3>
                  <a href={`/${door}/`}>{t(door)}</a>
                </h3>
                <p className="quiet">{t(`${door}Text`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function EventCards({ events, locale }: { events: readonly PublishedEvent[]; locale: Locale }) {
  if (events.length === 0) return null;
  return (
    <ul className="cards">
      {events.map((event) => (
        <li key={event.slug} className="card">
          <div className="card-text">
            <h3>
              <a href={`/e/${event.slug}`}>{event.name}</a>
            </h3>
            <p>{textIn(event.tagline, locale)}</p>
            <p className="quiet">
              <EventDates {...event} /> · {event.venueName}, {event.city}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
