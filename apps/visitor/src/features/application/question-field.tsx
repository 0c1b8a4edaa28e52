import type { ApplicationFile } from '@foyer/domain/application/application.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import {
  type AnswerIssue,
  type FormValues,
  fieldsOf,
} from '@foyer/domain/question/answer-form.rules.ts';
import { hasChoices, maxRating, type Question } from '@foyer/domain/question/question.schema.ts';
import { useMessages, useTranslations } from 'use-intl';
import { ChoiceField } from './choice-field.tsx';
import { ConflictBox } from './conflict-box.tsx';
import { FileField } from './file-field.tsx';
import { PlainField } from './plain-field.tsx';

export type QuestionProps = {
  readonly question: Question;
  readonly values: FormValues;
  readonly issue: AnswerIssue | undefined;
  /** What somebody else answered meanwhile, in words. */
  readonly theirs: string | undefined;
  readonly files: readonly ApplicationFile[];
  readonly action: string;
  readonly locale: Locale;
};

/** What every kind of field shares: how it is named, and what describes it. */
export type FieldProps = QuestionProps & {
  readonly id: string;
  readonly described: {
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-describedby': string;
  };
};

/** One question in the field that fits it, with its help and what is wrong with its answer. */
export function QuestionField(props: QuestionProps) {
  const { question, values, issue, locale } = props;
  const t = useTranslations('question');
  const wordsOf = useIssueWords(question);
  const id = `question-${question.questionId}`;
  const isGroup = hasChoices(question) || ['yes_no', 'rating'].includes(question.type);
  const described = {
    'aria-invalid': issue ? (true as const) : undefined,
    'aria-describedby': `${id}-help ${id}-issue`,
  };
  const label = (
    <>
      {textIn(question.label, locale)}
      {!question.isRequired && <span className="quiet"> ({t('optional')})</span>}
    </>
  );
  const fields = fieldsOf(question);
  const inside = (
    <>
      <Help {...{ question, id, locale }} />
      <div className="control">
        <Control {...props} {...{ id, described }} />
      </div>
      {question.allowsNotApplicable && (
        <label className="choice not-applicable">
          <input
            type="checkbox"
            name={fields.notApplicable}
            defaultChecked={(values[fields.notApplicable] ?? []).length > 0}
          />
          {t('notApplicable')}
        </label>
      )}
      <p id={`${id}-issue`} className="failure" hidden={!issue} data-issue>
        {issue && wordsOf(issue)}
      </p>
      <ConflictBox theirs={props.theirs} />
    </>
  );
  const told = {
    'data-question': question.questionId,
    'data-invalid': wordsOf('invalid'),
    'data-too_many_words': wordsOf('too_many_words'),
    'data-max-words': question.maxWords,
  };
  return isGroup ? (
    <fieldset id={id} className="field" {...told} aria-describedby={described['aria-describedby']}>
      <legend>{label}</legend>
      {inside}
    </fieldset>
  ) : (
    <div id={id} className="field" {...told}>
      <label htmlFor={`${id}-field`}>{label}</label>
      {inside}
    </div>
  );
}

function Control(props: FieldProps) {
  switch (props.question.type) {
    case 'one_choice':
    case 'several_choices':
    case 'yes_no':
    case 'rating':
      return <ChoiceField {...props} />;
    case 'file':
    case 'image':
      return <FileField {...props} />;
    default:
      return <PlainField {...props} />;
  }
}

function Help({ question, id, locale }: { question: Question; id: string; locale: Locale }) {
  const t = useTranslations('question');
  const { help = { de: '', en: '' }, maxWords, type } = question;
  const words = [
    textIn(help, locale),
    maxWords === undefined ? '' : `${t('maxWords', { max: String(maxWords) })}.`,
    type === 'rating' ? `${t('ratingHelp', { max: String(maxRating) })}.` : '',
  ].filter(Boolean);
  return (
    <p id={`${id}-help`} className="quiet written" hidden={words.length === 0}>
      {words.join(' ')}
    </p>
  );
}

function useIssueWords({ type }: Question): (issue: AnswerIssue) => string {
  const t = useTranslations('question.issues');
  const fitting: Partial<Record<string, string>> = useMessages().question.invalid;
  return (issue) => (issue === 'invalid' ? (fitting[type] ?? t(issue)) : t(issue));
}
