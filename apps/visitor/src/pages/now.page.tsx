import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { NowBoardView } from '../features/demo/now-board.tsx';
import { formatsOf } from '../shell/formats.ts';

type Props = Extract<PublicPage, { kind: 'now' }> & { readonly locale: Locale };

/** For a screen in the foyer: nothing to press, everything to read. */
export function NowPage({ event, board, locale }: Props) {
  const t = useTranslations('now');
  return (
    <div className="now-screen">
      <header className="now-head">
        <p className="now-event">{event.name}</p>
        <h1>{t('title')}</h1>
        <p className="now-clock" data-now-clock />
      </header>
      <div
        id="now-board"
        data-stream={`/e/${event.slug}/now/stream?lang=${locale}`}
        data-time-zone={event.timeZone}
        data-locale={formatsOf[locale]}
      >
        <NowBoardView board={board} locale={locale} />
      </div>
      <footer className="now-foot">
        <p role="status" hidden data-now-lost>
          {t('lost')}
        </p>
        <a href={`/e/${event.slug}/programme`}>{t('programme')}</a>
      </footer>
    </div>
  );
}
