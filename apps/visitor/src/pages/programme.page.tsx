import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import type { Locale } from '@foyer/domain/locale.ts';
import type { PublicDemo, PublicPage } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';
import { DemoRow } from '../features/demo/demo-row.tsx';

type Props = Extract<PublicPage, { kind: 'programme' }> & { readonly locale: Locale };

export function ProgrammePage({ event, demos, now, locale }: Props) {
  const t = useTranslations('programme');
  const format = useFormatter();
  const days = Map.groupBy(demos, (demo) =>
    calendarDateAt(new Date(demo.startsAt), event.timeZone),
  );
  const next = demos.find((demo) => demo.startsAt > now)?.startsAt;
  return (
    <>
      <h1>{t('title')}</h1>
      {demos.length === 0 && <p className="empty">{t('empty')}</p>}
      {demos.length > 0 && <p className="quiet">{t('zone')}</p>}
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {format.dateTime(new Date(`${day}T00:00:00Z`), {
              ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
            })}
          </h2>
          <ul className="rows">
            {ofDay.map((demo) => (
              <DemoRow
                key={demo.demoId}
                {...{ demo, locale }}
                slug={event.slug}
                mark={markOf(demo, now, next)}
                level="h3"
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Everything that begins at the next possible time is next; ISO times compare as text. */
function markOf(demo: PublicDemo, now: string, next: string | undefined) {
  if (demo.endsAt <= now) return 'over';
  if (demo.startsAt <= now) return 'now';
  return demo.startsAt === next ? 'next' : undefined;
}
