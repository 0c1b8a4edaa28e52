import type { FoldedLead } from '@foyer/domain/lead/lead.schema.ts';
import { fittingAnswer, openQuestions, strayAnswer } from '@foyer/domain/lead/lead-form.rules.ts';
import { textIn } from '@foyer/domain/locales.ts';
import {
  type AnswerValue,
  isAnswerTo,
  isEmptyAnswer,
  isNotApplicable,
  isSameAnswer,
  notApplicable,
} from '@foyer/domain/question/answer.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { AnswerChoice } from '@foyer/portal/question/answer-choice.tsx';
import { AnswerPlain } from '@foyer/portal/question/answer-plain.tsx';
import { Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import { useKeptWhileTyping } from './use-kept-while-typing.ts';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  questions: readonly Question[];
  answers: FoldedLead['answers'];
  record: Record;
};

/** What the booth wants to know of everybody; each answer is kept as it is given. */
export function AskedQuestions({ badgeCode, questions, answers, record }: Props) {
  const t = useTranslations('scan');
  if (questions.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{t('questions', { open: openQuestions(questions, answers ?? {}).length })}</legend>
      <div className={classes.questions}>
        {questions.map((question) => (
          <AskedQuestion
            key={`${badgeCode} ${question.questionId}`}
            {...{ badgeCode, question, record }}
            given={fittingAnswer(question, answers ?? {}) ?? null}
            stray={strayAnswer(question, answers ?? {})}
          />
        ))}
      </div>
    </fieldset>
  );
}

type Answer = AnswerValue | null;
type AskedProps = Pick<Props, 'badgeCode' | 'record'> & {
  question: Question;
  given: Answer;
  /** What was answered when it was asked differently. */
  stray: string | null;
};

function AskedQuestion({ badgeCode, question, given, stray, record }: AskedProps) {
  const t = useTranslations('question');
  const scan = useTranslations('scan');
  const { locale } = useLanguage();
  const [value, setValue] = useState<Answer>(given);
  const isTouched = useRef(false);
  const kept = useRef(given);
  // A colleague answered, and nothing was touched here since.
  if (!isTouched.current && !isSameAnswer(given, kept.current)) {
    kept.current = given;
    setValue(given);
  }
  const isEmpty = isEmptyAnswer(value);
  const isWrong = !isEmpty && value !== null && !isAnswerTo(question, value);
  useKeptWhileTyping(value, () => {
    const next = isEmpty ? null : value;
    // Half an address is not kept; it stays in the field, with what is wrong about it.
    if (!isTouched.current || isWrong || isSameAnswer(next, kept.current)) return;
    kept.current = next;
    void record({ kind: 'answered', badgeCode, questionId: question.questionId, value: next });
  });
  const onChange = (next: Answer) => {
    isTouched.current = true;
    setValue(next);
  };
  const applies = !isNotApplicable(value);
  const help = question.help ? textIn(question.help, locale) : '';
  const open = question.isRequired && isEmpty ? scan('stillOpen') : '';
  const field = {
    label: textIn(question.label, locale),
    description: [open, help, stray === null ? '' : scan('strayAnswer', { answer: stray })]
      .filter(Boolean)
      .join(' · '),
    error: isWrong ? wrongWords(question, t) : undefined,
  };
  const isChoice = question.type === 'one_choice' || question.type === 'several_choices';
  return (
    <div>
      {isChoice ? (
        <AnswerChoice {...{ question, value, onChange }} field={fieldOf(field)} />
      ) : (
        <AnswerPlain {...{ type: question.type, value, onChange }} field={fieldOf(field)} />
      )}
      {question.allowsNotApplicable && (
        <Checkbox
          mt={8}
          label={t('notApplicable')}
          checked={!applies}
          onChange={() => onChange(applies ? notApplicable : null)}
        />
      )}
    </div>
  );
}

const fieldOf = (field: { label: string; description: string; error: string | undefined }) => ({
  ...field,
  description: field.description || undefined,
});

const explained = ['email', 'phone', 'url', 'number', 'date', 'time', 'date_time', 'short_text'];

function wrongWords({ type }: Question, t: ReturnType<typeof useTranslations<'question'>>): string {
  return explained.includes(type) ? t(`invalid.${type as 'email'}`) : t('issues.invalid');
}
