import { type Locale, textIn } from '@foyer/domain/locale.ts';
import type { PublicDemo } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Props = {
  readonly demo: PublicDemo;
  readonly slug: string;
  readonly locale: Locale;
  readonly mark?: 'now' | 'next' | 'over' | undefined;
  readonly withDay?: boolean;
  readonly level: 'h2' | 'h3';
};

export function DemoRow({ demo, slug, locale, mark, withDay = false, level: Heading }: Props) {
  const t = useTranslations('programme');
  const format = useFormatter();
  const from = new Date(demo.startsAt);
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const place = demo.placeName && textIn(demo.placeName, locale);
  const stands = demo.stands.map(({ number }) => t('at', { number })).join(', ');
  return (
    <li className="demo" data-mark={mark}>
      <p className="demo-time">
        {withDay && (
          <span>{format.dateTime(from, { weekday: 'short', day: 'numeric', month: 'short' })}</span>
        )}
        <time dateTime={demo.startsAt}>
          {format.dateTimeRange(from, new Date(demo.endsAt), clock)}
        </time>
      </p>
      <div>
        <Heading>{textIn(demo.title, locale)}</Heading>
        <p className="quiet">
          <a href={`/e/${slug}/exhibitors/${demo.exhibitorId}`}>{demo.exhibitorName}</a>
          {' · '}
          {place || stands || t('atStand')}
          {demo.presenter && ` · ${demo.presenter}`}
        </p>
        <p className="prose">{textIn(demo.abstract, locale)}</p>
        {mark && (
          <span className="tag" data-strong={mark !== 'over' || undefined}>
            {t(mark)}
          </span>
        )}
        <span className="tag">{t(`languages.${demo.language}`)}</span>
      </div>
    </li>
  );
}
