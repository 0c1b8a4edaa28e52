import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { HeldSeat } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { RatingForm } from './rating-form.tsx';
import { SeatActForm } from './seat-act.tsx';
import { SeatFacts } from './seat-facts.tsx';

type Props = {
  readonly seats: readonly HeldSeat[];
  readonly token: string;
  readonly now: string;
  readonly locale: Locale;
};

/** What the holder of the badge has booked, waits for and was at. */
export function OwnSeats({ seats, token, now, locale }: Props) {
  const t = useTranslations('seat');
  return (
    <section aria-labelledby="seats" id="my-demos">
      <h2 id="seats">{t('mine')}</h2>
      {seats.length === 0 && <p className="empty">{t('none')}</p>}
      <ul className="badge-scans">
        {seats.map((seat) => (
          <OwnSeat key={seat.demo.demoId} {...{ seat, token, now, locale }} />
        ))}
      </ul>
      <p className="badge-acts seat-find">
        <a className="badge-button" href={`/b/${token}/demos`}>
          {t('find')}
        </a>
      </p>
    </section>
  );
}

function OwnSeat(props: Omit<Props, 'seats'> & { readonly seat: HeldSeat }) {
  const { seat, token, now, locale } = props;
  const t = useTranslations('seat');
  const { demo, status, attendedAt } = seat;
  const title = textIn(demo.title, locale);
  // ISO times compare as text.
  const hasBegun = demo.startsAt <= now;
  const isWaiting = status === 'waiting';
  return (
    <li id={`demo-${demo.demoId}`} className="badge-scan">
      <h3>{title}</h3>
      <p className="badge-state" data-state={isWaiting || hasBegun ? undefined : 'person'}>
        {attendedAt ? t('status.walk_in') : t(hasBegun && isWaiting ? 'over' : `status.${status}`)}
      </p>
      <SeatFacts demo={demo} locale={locale} />
      {isWaiting && !hasBegun && <p className="quiet">{t('waitingHelp')}</p>}
      {!hasBegun && !attendedAt && (
        <div className="badge-acts">
          <SeatActForm
            {...{ token, demoId: demo.demoId }}
            act="give_back"
            from="badge"
            words={t(isWaiting ? 'leave' : 'giveBack')}
            label={t(isWaiting ? 'leaveOf' : 'giveBackOf', { title })}
          />
        </div>
      )}
      {hasBegun && (!isWaiting || attendedAt) && (
        <RatingForm seat={seat} token={token} locale={locale} />
      )}
    </li>
  );
}
