import type { Locale } from '@foyer/domain/locales.ts';
import type { OwnApplicationView } from '@foyer/domain/public-page.ts';
import { shownFile } from '@foyer/domain/question/answer-form.rules.ts';
import { isUpload } from '@foyer/domain/question/question.schema.ts';
import { useTranslations } from 'use-intl';
import { ConflictBox } from './conflict-box.tsx';
import { QuestionField } from './question-field.tsx';

type Form = NonNullable<OwnApplicationView['form']>;
type Props = {
  readonly application: OwnApplicationView;
  readonly form: Form;
  readonly action: string;
  readonly locale: Locale;
  readonly token: string;
};

/** An ordinary form; with a script, `save-as-typed.ts` sends each field as it changes. */
export function ApplicationForm({ application, form, action, locale, token }: Props) {
  const t = useTranslations('application');
  const isPreview = token === '';
  const uploads = form.questions
    .filter(isUpload)
    .map((question) => ({ ...question, seen: shownFile(question, form.values) }));
  return (
    <>
      <form
        id="application"
        method="post"
        action={`${action}?lang=${locale}`}
        noValidate
        data-saving={t('saving')}
        data-saved={t('saved')}
        data-unsaved={t('unsaved')}
        data-offline={t('offline')}
        data-uploading={t('uploading')}
        data-failed={t('failed')}
        data-words={t.raw('words')}
      >
        {/* Enter in a field presses the first button of the form: it saves and hands nothing in. */}
        <button type="submit" name="act" value="save" className="trap" tabIndex={-1} aria-hidden>
          {t('save')}
        </button>
        <input type="hidden" name="seen" value={form.version} />
        <input type="hidden" name="sitting" value={form.sitting} />
        <h2>{t('contact')}</h2>
        <Contact form={form} field="name" autoComplete="organization" />
        <Contact form={form} field="contactName" autoComplete="name" />
        <div className="field">
          <label htmlFor="contact-email">{t('fields.email')}</label>
          <input
            id="contact-email"
            type="email"
            value={application.contactEmail}
            readOnly
            aria-describedby="contact-email-help"
          />
          <p id="contact-email-help" className="quiet">
            {t('emailHelp')}
          </p>
        </div>
        <h2>{t('questions')}</h2>
        {form.questions.length === 0 ? (
          <p>{t('noQuestions')}</p>
        ) : (
          <p className="quiet">{t('optionalHelp')}</p>
        )}
        {form.questions.map((question) => (
          <QuestionField
            key={question.questionId}
            {...{ question, locale, action }}
            values={form.values}
            issue={form.issues[question.questionId]}
            theirs={form.conflicts[question.questionId]?.theirs}
            files={application.files}
          />
        ))}
        <div className="save-bar">
          <p id="save-state" role="status" className="quiet" />
          <span className="leaving-acts">
            <button
              type="submit"
              name="act"
              value="save"
              className="button-quiet"
              id="save-now"
              disabled={isPreview}
            >
              {t('save')}
            </button>
            <button type="submit" name="act" value="submit" className="button" disabled={isPreview}>
              {application.status === 'draft' ? t('submit') : t('submitAgain')}
            </button>
          </span>
        </div>
      </form>
      {/* A form of its own for each file: a form cannot hold another one, but its fields can be in it. */}
      {uploads.map(({ questionId, seen }) => (
        <form
          key={questionId}
          id={`upload-${questionId}`}
          method="post"
          encType="multipart/form-data"
          action={`${action}/files/${questionId}?lang=${locale}&seen=${seen}`}
        />
      ))}
      {uploads.map(({ questionId, seen }) => (
        <form
          key={questionId}
          id={`remove-${questionId}`}
          method="post"
          action={`${action}?lang=${locale}`}
        >
          <input type="hidden" name="act" value="remove_file" />
          <input type="hidden" name="question" value={questionId} />
          <input type="hidden" name="seen" value={seen} />
        </form>
      ))}
    </>
  );
}

type ContactProps = {
  readonly form: Form;
  readonly field: 'name' | 'contactName';
  readonly autoComplete: string;
};

function Contact({ form, field, autoComplete }: ContactProps) {
  const t = useTranslations('application');
  const issues = useTranslations('question.issues');
  const issue = form.issues[field];
  const id = `contact-${field}`;
  return (
    <div className="field" data-question={field} data-invalid={issues('required')}>
      <label htmlFor={id}>{t(`fields.${field}`)}</label>
      <input
        {...{ id, autoComplete, name: field }}
        maxLength={120}
        defaultValue={form.values[field]?.[0] ?? ''}
        aria-invalid={issue ? true : undefined}
        aria-describedby={`${id}-issue`}
      />
      <p id={`${id}-issue`} className="failure" hidden={!issue} data-issue>
        {issue && issues('required')}
      </p>
      <ConflictBox theirs={form.conflicts[field]?.theirs} />
    </div>
  );
}
