import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { ApplicationForm } from '../features/application/application-form.tsx';
import { ApplicationNotice } from '../features/application/application-notice.tsx';
import { ApplicationState } from '../features/application/application-state.tsx';
import { Leaving } from '../features/application/leaving.tsx';
import { SubmissionList } from '../features/application/submission-list.tsx';
import { useDayWords } from '../shell/use-day-words.ts';

type Props = Extract<PublicPage, { kind: 'application' }> & { readonly locale: Locale };

/** One application: how it stands, the form while it can be written, and what was handed in. */
export function ApplicationPage(props: Props) {
  const t = useTranslations('application');
  const day = useDayWords();
  const { application, said, token, keptUntil, locale } = props;
  const action = `/a/${token}`;
  return (
    <div className="application">
      {token === '' && <p className="notice">{t('preview')}</p>}
      <ApplicationNotice said={said} form={application.form} />
      <h1>{t('of', { name: application.name })}</h1>
      <ApplicationState {...props} action={action} />
      {application.form && (
        <ApplicationForm {...{ application, action, locale, token }} form={application.form} />
      )}
      {application.submission && (
        <SubmissionList submission={application.submission} {...{ application, action, locale }} />
      )}
      {token !== '' && <Leaving {...{ application, said, action, locale }} />}
      <p className="quiet">{t('privacy', { until: day(keptUntil) })}</p>
    </div>
  );
}
