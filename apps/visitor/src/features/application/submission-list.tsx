import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { OwnApplicationView } from '@foyer/domain/public-page.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';
import { useTranslations } from 'use-intl';

type Props = {
  readonly submission: NonNullable<OwnApplicationView['submission']>;
  readonly application: OwnApplicationView;
  readonly action: string;
  readonly locale: Locale;
};

/** What was handed in, to read. */
export function SubmissionList({ submission, application, action, locale }: Props) {
  const t = useTranslations('application');
  const { questions, answers } = submission;
  return (
    <section aria-labelledby="handed-in">
      <h2 id="handed-in">{t('handedIn')}</h2>
      <dl className="answers">
        <div>
          <dt>{t('fields.contactName')}</dt>
          <dd>
            {application.contactName}, {application.contactEmail}
          </dd>
        </div>
        {questions.map((question) => {
          const value = answers[question.questionId];
          const file = application.files.find(({ fileId }) => fileId === value);
          const words = answerWords(question, value, locale);
          return (
            <div key={question.questionId}>
              <dt>{textIn(question.label, locale)}</dt>
              <dd className="written">
                {file ? <a href={`${action}/files/${file.fileId}`}>{file.fileName}</a> : words}
                {!file && words === null && <span className="quiet">{t('noAnswer')}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
