import { type Locale, textIn } from '@foyer/domain/locale.ts';
import type { PublishedEvent } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { EventDates } from '../features/event/event-dates.tsx';

type Props = { readonly events: readonly PublishedEvent[]; readonly locale: Locale };

export function StartPage({ events, locale }: Props) {
  const t = useTranslations('start');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <section aria-labelledby="events">
        <h2 id="events">{t('events')}</h2>
        {events.length === 0 && <p className="empty">{t('none')}</p>}
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
      </section>
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
