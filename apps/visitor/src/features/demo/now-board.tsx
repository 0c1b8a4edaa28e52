import type { NowBoard, NowPlace } from '@foyer/domain/demo/now-board.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicDemo } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Props = { readonly board: NowBoard; readonly locale: Locale };

/** What is on and what comes next, to be read from across a hall. */
export function NowBoardView({ board, locale }: Props) {
  const t = useTranslations('now');
  const { plenary, nextPlenary, places, later } = board;
  return (
    <>
      {plenary && (
        <p className="now-plenary">
          <strong>{t('now')}</strong> {textIn(plenary.title, locale)} <Times {...plenary} />
        </p>
      )}
      {places.length === 0 && !plenary && later.length === 0 && (
        <p className="now-empty">{t('nothing')}</p>
      )}
      {later[0] && <Later first={later[0].startsAt} demos={later} locale={locale} />}
      <ul className="now-places">
        {places.map((place) => (
          <Place key={place.placeId ?? 'stands'} place={place} locale={locale} />
        ))}
      </ul>
      {nextPlenary && (
        <p className="now-coming">
          {t('coming', { title: textIn(nextPlenary.title, locale) })} <Times {...nextPlenary} />
        </p>
      )}
    </>
  );
}

/** Today is over, or the event has not begun: how it goes on. */
function Later({ first, ...list }: Omit<DemosProps, 'label'> & { first: string }) {
  const t = useTranslations('now');
  const format = useFormatter();
  const day = format.dateTime(new Date(first), {
    ...{ weekday: 'long', day: 'numeric', month: 'long' },
  });
  return (
    <ul className="now-places">
      <li className="now-place">
        <h2>{t('later', { day })}</h2>
        <Demos {...list} label={t('next')} withPlace />
      </li>
    </ul>
  );
}

function Place({ place, locale }: { place: NowPlace; locale: Locale }) {
  const t = useTranslations('now');
  const name = place.placeName ? textIn(place.placeName, locale) : t('stands');
  return (
    <li className="now-place" data-on={place.now.length > 0 || undefined}>
      <h2>{name}</h2>
      <Demos demos={place.now} label={t('now')} locale={locale} />
      <Demos demos={place.next} label={t('next')} locale={locale} />
    </li>
  );
}

type DemosProps = {
  demos: readonly PublicDemo[];
  label: string;
  locale: Locale;
  /** Where no heading names the place. */
  withPlace?: boolean;
};

function Demos({ demos, label, locale, withPlace = false }: DemosProps) {
  const t = useTranslations('programme');
  if (demos.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul className="now-demos">
        {demos.map((demo) => (
          <li key={demo.demoId}>
            <p className="now-title">{textIn(demo.title, locale)}</p>
            <p className="now-by">
              <Times {...demo} /> · {demo.exhibitorName}
              {withPlace && demo.placeName && ` · ${textIn(demo.placeName, locale)}`}
              {demo.placeId === null &&
                demo.stands.map(({ number }) => ` · ${t('at', { number })}`).join('')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Times({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const format = useFormatter();
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return (
    <time dateTime={startsAt}>
      {format.dateTimeRange(new Date(startsAt), new Date(endsAt), clock)}
    </time>
  );
}
