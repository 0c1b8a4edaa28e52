import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { StartForm } from '../features/call/start-form.tsx';
import { useDayWords } from '../shell/use-day-words.ts';

type Props = Extract<PublicPage, { kind: 'call' }> & { readonly locale: Locale };

/** The call for exhibitors, and the form by which one begins to apply. */
export function CallPage({ event, call, standing, path, form, keptUntil, locale }: Props) {
  const t = useTranslations('call');
  const day = useDayWords();
  if (!call) {
    return (
      <section className="call">
        <h1>{t('closedTitle')}</h1>
        <p className="lead">{t('closed')}</p>
      </section>
    );
  }
  return (
    <div className="call">
      <section>
        <h1>{textIn(call.title, locale)}</h1>
        {call.closesOn && <p className="call-until">{t('until', { date: day(call.closesOn) })}</p>}
        {standing === 'soon' && call.opensOn && (
          <p className="notice">{t('soon', { date: day(call.opensOn) })}</p>
        )}
        <div className="call-text">{textIn(call.text, locale)}</div>
      </section>
      {form && <StartForm {...{ form, event, path, keptUntil, locale }} />}
    </div>
  );
}
