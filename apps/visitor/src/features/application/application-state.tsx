import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { useDayWords } from '../../shell/use-day-words.ts';

type Props = Extract<PublicPage, { kind: 'application' }> & {
  readonly locale: Locale;
  readonly action: string;
};

/** How it stands, in words, with what the organiser says to it. */
export function ApplicationState(props: Props) {
  const { application, call, locale } = props;
  const t = useTranslations('application');
  const day = useDayWords();
  const { status, changeRequest, note, form } = application;
  if (status === 'accepted') return <Accepted {...props} />;
  if (status === 'to_accept' || status === 'to_waitlist' || status === 'to_reject') return null;
  const waits = status === 'submitted' || status === 'in_review';
  return (
    <section className="application-state" data-status={status}>
      <h2>{t(`states.${status}.title`)}</h2>
      <p>{status === 'draft' && !form ? t('closed') : t(`states.${status}.text`)}</p>
      {status === 'draft' && form && call?.closesOn && (
        <p className="call-until">{t('until', { date: day(call.closesOn) })}</p>
      )}
      {waits && call && textIn(call.afterwards, locale) !== '' && (
        <p className="written">{textIn(call.afterwards, locale)}</p>
      )}
      <Quote title={t('request')} text={changeRequest} />
      <Quote title={t('note')} text={note} />
    </section>
  );
}

function Accepted({ application, event, action, token }: Props) {
  const t = useTranslations('application.accepted');
  const words = useTranslations('application');
  const { participation, contactEmail, note } = application;
  return (
    <section className="application-state" data-status="accepted">
      <h2>
        {participation === 'withdrawn' || participation === 'cancelled'
          ? t(`ended.${participation}`)
          : t('title')}
      </h2>
      {participation === 'invited' && <p>{t('reinstated', { email: contactEmail })}</p>}
      {participation === 'accepted' && <p>{t('text', { email: contactEmail })}</p>}
      {participation === 'confirmed' && <p>{t('confirmed')}</p>}
      {participation === 'withdrawn' && <p>{t('withdrawn')}</p>}
      {participation === 'cancelled' && <p>{t('cancelled')}</p>}
      <Quote title={words('note')} text={note} />
      {participation === 'accepted' && token !== '' && (
        <form method="post" action={action}>
          <button className="button-quiet" type="submit" name="act" value="send_confirmation">
            {t('again')}
          </button>
        </form>
      )}
      {participation === 'confirmed' && (
        <p>
          <a className="button" href={`/exhibitor/${event.slug}`}>
            {t('portal')}
          </a>
        </p>
      )}
    </section>
  );
}

function Quote({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <figure className="quote">
      <figcaption>{title}</figcaption>
      <blockquote>{text}</blockquote>
    </figure>
  );
}
