import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { isAskedFor, programmeQuery } from '@foyer/domain/demo/programme-search.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicDemo, PublicPage } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';
import { DemoRow } from '../features/demo/demo-row.tsx';
import { OwnSelectionBox, SharedSelection } from '../features/demo/own-selection-box.tsx';
import { PlenaryRow } from '../features/demo/plenary-row.tsx';
import { ProgrammeChips } from '../features/demo/programme-chips.tsx';
import { VersionNotice } from '../features/demo/version-notice.tsx';
import { SponsorStrip } from '../features/sponsorship/sponsor-strip.tsx';

type Props = Extract<PublicPage, { kind: 'programme' }> & { readonly locale: Locale };

export function ProgrammePage({
  event,
  search,
  demos,
  plenaries,
  topics,
  version,
  sponsors,
  now,
  locale,
}: Props) {
  const t = useTranslations('programme');
  const dayOf = ({ startsAt }: Pick<PublicDemo, 'startsAt'>) =>
    calendarDateAt(new Date(startsAt), event.timeZone);
  const shown = demos.filter((demo) => isAskedFor(demo, dayOf(demo), search));
  // A plenary is for everybody: it stands in the whole programme and in that of a day.
  const isWhole = search.place === null && search.language === null && search.demos === null;
  const between = plenaries.filter(
    (plenary) => isWhole && (search.day === null || search.day === dayOf(plenary)),
  );
  const days = Map.groupBy(
    [...shown, ...between].sort((one, other) => one.startsAt.localeCompare(other.startsAt)),
    dayOf,
  );
  const marks = marksOf(demos, now);
  const current = demos.filter((demo) => ['now', 'next'].includes(marks.get(demo) ?? ''));
  const today = calendarDateAt(new Date(now), event.timeZone);
  const isOn = event.startsOn <= today && today <= event.endsOn;
  const path = `/e/${event.slug}/programme`;
  const query = programmeQuery(search, {});
  const rows = { slug: event.slug, locale, withActs: true, level: 'h3' } as const;
  if (demos.length === 0) {
    return (
      <>
        <h1>{t('title')}</h1>
        <p className="empty">{t('empty')}</p>
        <SponsorStrip sponsors={sponsors} place="programme" {...{ event, locale }} />
      </>
    );
  }
  return (
    <>
      <div className="programme-head">
        <h1>{t('title')}</h1>
        <span className="programme-links">
          <a href={`/e/${event.slug}/now`}>{t('screen')}</a>{' '}
          <a href={`${path}.ics${query}`}>{t('subscribe')}</a>
        </span>
      </div>
      {version && <VersionNotice version={version} locale={locale} />}
      {search.demos && <SharedSelection all={path} />}
      <OwnSelectionBox slug={event.slug} />
      <div data-live="now" data-follow={isOn || undefined}>
        {isOn && current.length > 0 && query === '' && (
          <section className="now" aria-labelledby="now">
            <h2 id="now">{t('today')}</h2>
            <ul className="rows">
              {current.map((demo) => (
                <DemoRow key={demo.demoId} demo={demo} {...rows} mark={marks.get(demo)} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <ProgrammeChips
        days={[...new Set(demos.map(dayOf))]}
        {...{ demos, topics, search, locale, path }}
      />
      <p className="quiet">
        {t('count', { count: shown.length })} · {t('zone')}
      </p>
      <div className="programme-days" data-live="days">
        {shown.length === 0 && (
          <p className="empty">
            {t('nothing')} <a href={path}>{t('reset')}</a>
          </p>
        )}
        {[...days].map(([day, ofDay]) => (
          <section key={day} aria-labelledby={`day-${day}`} data-day={day}>
            <DayHeading day={day} />
            <ul className="rows">
              {ofDay.map((one) =>
                'demoId' in one ? (
                  <DemoRow key={one.demoId} demo={one} {...rows} mark={marks.get(one)} />
                ) : (
                  <PlenaryRow key={one.plenaryId} plenary={one} locale={locale} />
                ),
              )}
            </ul>
          </section>
        ))}
      </div>
      <SponsorStrip sponsors={sponsors} place="programme" {...{ event, locale }} />
    </>
  );
}

function DayHeading({ day }: { readonly day: string }) {
  const format = useFormatter();
  return (
    <h2 id={`day-${day}`}>
      {format.dateTime(new Date(`${day}T00:00:00Z`), {
        ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
      })}
    </h2>
  );
}

/** Everything that begins at the next possible time is next; ISO times compare as text. */
function marksOf(demos: readonly PublicDemo[], now: string) {
  const next = demos.find((demo) => demo.startsAt > now)?.startsAt;
  return new Map(
    demos.map((demo) => {
      if (demo.endsAt <= now) return [demo, 'over' as const];
      if (demo.startsAt <= now) return [demo, 'now' as const];
      return [demo, demo.startsAt === next ? ('next' as const) : undefined];
    }),
  );
}
