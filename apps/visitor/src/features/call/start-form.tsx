import type { StartField } from '@foyer/domain/application/application.schema.ts';
import type { PublicEvent } from '@foyer/domain/event/event.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { StartForm as Form } from '@foyer/domain/public-page.ts';
import { useMessages, useTranslations } from 'use-intl';
import { useDayWords } from '../../shell/use-day-words.ts';

type Props = {
  readonly form: Form;
  readonly event: PublicEvent;
  readonly path: string;
  readonly keptUntil: string;
  readonly locale: Locale;
};

/** Asks for the address the link goes to. An ordinary form, and no puzzle. */
export function StartForm({ form, event, path, keptUntil, locale }: Props) {
  const t = useTranslations('call');
  const day = useDayWords();
  if (form.sentTo !== null) {
    return (
      <section id="start" className="panel" role="status">
        <h2>{t('sentTitle')}</h2>
        <p>{t('sent', { email: form.sentTo })}</p>
      </section>
    );
  }
  return (
    <section id="start" aria-labelledby="start-title" className="panel">
      <h2 id="start-title">{t('start')}</h2>
      <p>{t('startText')}</p>
      <Failure form={form} />
      <form method="post" action={`${path}?lang=${locale}#start`} noValidate>
        <input type="hidden" name="ticket" value={form.ticket} />
        <div className="trap" aria-hidden="true">
          <label htmlFor="start-website">{t('trap')}</label>
          <input id="start-website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <Field form={form} field="name" autoComplete="organization" />
        <Field form={form} field="contactName" autoComplete="name" />
        <Field form={form} field="email" autoComplete="email" />
        <p className="quiet">
          {t('privacy', { organiser: event.organiserName, until: day(keptUntil) })}{' '}
          {event.privacyUrl && <a href={event.privacyUrl}>{t('privacyLink')}</a>}
        </p>
        <button className="button" type="submit">
          {t('send')}
        </button>
      </form>
    </section>
  );
}

function Failure({ form }: { form: Form }) {
  const t = useTranslations('call');
  const refusals: Record<string, string> = useMessages().applicationRefusals.application;
  const hasIssues = Object.keys(form.issues).length > 0;
  if (!form.refusal && !hasIssues) return null;
  const code = form.refusal?.code.split('.')[1] ?? '';
  return (
    <p role="alert" className="failure">
      {hasIssues ? t('look') : (refusals[code] ?? t('failed'))}
    </p>
  );
}

type FieldProps = {
  readonly form: Form;
  readonly field: StartField;
  readonly autoComplete: string;
};

function Field({ form, field, autoComplete }: FieldProps) {
  const t = useTranslations('call');
  const issue = form.issues[field];
  const id = `start-${field}`;
  return (
    <div className="field">
      <label htmlFor={id}>{t(`fields.${field}`)}</label>
      <input
        {...{ id, autoComplete, name: field }}
        type={field === 'email' ? 'email' : 'text'}
        maxLength={field === 'email' ? 254 : 120}
        defaultValue={form.values[field]}
        required
        aria-invalid={issue ? true : undefined}
        aria-describedby={issue ? `${id}-issue` : undefined}
      />
      {issue && (
        <p id={`${id}-issue`} className="failure">
          {t(`issues.${issue}`)}
        </p>
      )}
    </div>
  );
}
