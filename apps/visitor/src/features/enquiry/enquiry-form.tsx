import type { EnquiryField } from '@foyer/domain/enquiry/enquiry.schema.ts';
import type { PublicEvent } from '@foyer/domain/event/event.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { EnquiryForm as Form } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Props = {
  readonly form: Form;
  readonly event: PublicEvent;
  /** Whom it is written to. */
  readonly name: string;
  /** Where the form is taken. */
  readonly action: string;
  readonly locale: Locale;
  /** What it may be about; the first is chosen. */
  readonly subjects?: readonly string[];
};

/** Writes to an exhibitor, or to the organiser. An ordinary form: it works without a script and asks no puzzle. */
export function EnquiryForm({ form, event, name, action, locale, subjects = [] }: Props) {
  const t = useTranslations('enquiry');
  if (form.isSent) return <EnquirySent name={name} />;
  return (
    <section id="enquiry" aria-labelledby="enquiry-title" className="enquiry">
      <h2 id="enquiry-title">{t('title', { name })}</h2>
      <Failure form={form} />
      <form method="post" action={`${action}?lang=${locale}#enquiry`}>
        <input type="hidden" name="ticket" value={form.ticket} />
        <div className="trap" aria-hidden="true">
          <label htmlFor="enquiry-website">{t('trap')}</label>
          <input id="enquiry-website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <div className="field-pair">
          <Field form={form} field="name" autoComplete="name" maxLength={120} isRequired />
          <Field form={form} field="organisation" autoComplete="organization" maxLength={120} />
        </div>
        <Field
          {...{ form, field: 'email', type: 'email', autoComplete: 'email' }}
          maxLength={254}
          isRequired
        />
        {subjects.length > 0 && (
          <div className="field">
            <label htmlFor="enquiry-subject">{t('subject')}</label>
            <select id="enquiry-subject" name="subject" defaultValue={subjects[0]}>
              {subjects.map((subject) => (
                <option key={subject}>{subject}</option>
              ))}
            </select>
          </div>
        )}
        <Field form={form} field="message" maxLength={3000} isRequired />
        <PrivacyWords
          {...{ event, name }}
          keptUntil={form.keptUntil}
          isToOrganiser={subjects.length > 0}
        />
        <button className="button" type="submit">
          {t('send')}
        </button>
      </form>
    </section>
  );
}

function EnquirySent({ name }: { name: string }) {
  const t = useTranslations('enquiry');
  return (
    <section id="enquiry" aria-labelledby="enquiry-title" className="enquiry">
      <h2 id="enquiry-title">{t('sentTitle')}</h2>
      <p role="status">{t('sent', { name })}</p>
    </section>
  );
}

function Failure({ form }: { form: Form }) {
  const t = useTranslations('enquiry');
  const refusals = useTranslations('enquiry.refusals');
  const hasIssues = Object.keys(form.issues).length > 0;
  if (!form.refusal && !hasIssues) return null;
  const code = form.refusal?.code.replace('enquiry.', '');
  const known = ['too_many', 'too_many_links', 'form_expired'] as const;
  const reason = known.find((one) => one === code);
  return (
    <p role="alert" className="failure">
      {hasIssues && t('look')}
      {!hasIssues &&
        (reason
          ? refusals(reason, { max: Number(form.refusal?.params['max'] ?? 0) })
          : t('failed'))}
    </p>
  );
}

type FieldProps = {
  readonly form: Form;
  readonly field: EnquiryField;
  readonly type?: 'text' | 'email';
  readonly autoComplete?: string;
  readonly maxLength: number;
  readonly isRequired?: boolean;
};

function Field({ form, field, type = 'text', autoComplete, maxLength, isRequired }: FieldProps) {
  const t = useTranslations('enquiry');
  const issue = form.issues[field];
  const id = `enquiry-${field}`;
  const input = {
    ...{ id, maxLength, autoComplete, name: field },
    defaultValue: form.values[field],
    required: isRequired,
    'aria-invalid': issue ? true : undefined,
    'aria-describedby': issue ? `${id}-issue` : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {t(`fields.${field}`)}
        {!isRequired && <span className="quiet"> ({t('optional')})</span>}
      </label>
      {field === 'message' ? (
        <textarea {...input} rows={5} minLength={10} />
      ) : (
        <input {...input} type={type} />
      )}
      {issue && (
        <p id={`${id}-issue`} className="failure">
          {t(`issues.${issue}`)}
        </p>
      )}
    </div>
  );
}

function PrivacyWords({
  event,
  name,
  keptUntil,
  isToOrganiser,
}: {
  event: PublicEvent;
  name: string;
  keptUntil: string;
  isToOrganiser: boolean;
}) {
  const t = useTranslations('enquiry');
  const format = useFormatter();
  const until = format.dateTime(new Date(`${keptUntil}T00:00:00Z`), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <p className="quiet">
      {t(isToOrganiser ? 'privacyOrganiser' : 'privacy', { name, until })}{' '}
      {event.privacyUrl && <a href={event.privacyUrl}>{t('privacyLink')}</a>}
    </p>
  );
}
