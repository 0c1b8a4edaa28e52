import { textIn } from '@foyer/domain/locales.ts';
import { isNotApplicable, notApplicable, wordCount } from '@foyer/domain/question/answer.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { AnswerChoice } from '@foyer/portal/question/answer-choice.tsx';
import { AnswerPlain } from '@foyer/portal/question/answer-plain.tsx';
import { Button, Checkbox, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { AnswerFile } from './answer-file.tsx';
import classes from './asked-task.module.css';
import { QuantityField } from './quantity-field.tsx';
import type { OpenAnswers } from './use-answers.ts';

type AnswerFieldProps = {
  question: Question;
  asked: AskedTask;
  open: OpenAnswers;
  error: string | undefined;
};

/** One question in the field that fits it; a colleague's answer beside it where one was faster. */
export function AnswerField(props: AnswerFieldProps) {
  const { question, open } = props;
  const t = useTranslations('question');
  const { questionId } = question;
  const applies = !isNotApplicable(open.shownOf(questionId));
  return (
    <div id={`answer-${questionId}`}>
      <Field {...props} />
      {question.allowsNotApplicable && (
        <Checkbox
          mt={8}
          label={t('notApplicable')}
          checked={!applies}
          onChange={() => open.change(questionId, applies ? notApplicable : null)}
        />
      )}
      {open.conflicts.has(questionId) && <Conflict question={question} open={open} />}
    </div>
  );
}

function Field({ question, asked, open, error }: AnswerFieldProps) {
  const t = useTranslations('question');
  const { locale } = useLanguage();
  const { questionId, type, help, maxWords, minPixels } = question;
  const value = open.shownOf(questionId);
  const onChange = (next: typeof value) => open.change(questionId, next);
  const words = typeof value === 'string' ? wordCount(value) : 0;
  const wordsOf = (count: number, max: number) =>
    count === 0
      ? t('maxWords', { max: String(max) })
      : t('wordsSoFar', { count: String(count), max: String(max) });
  const isTooLong = maxWords !== undefined && words > maxWords;
  const description = [
    help ? textIn(help, locale) : '',
    maxWords === undefined ? '' : wordsOf(words, maxWords),
    minPixels === undefined || type !== 'image' ? '' : t('minPixels', { min: String(minPixels) }),
    // A field that may stay empty says so; the others are expected.
    question.isRequired ? '' : t('optional'),
  ].filter(Boolean);
  const field = {
    label: textIn(question.label, locale),
    error: error ?? (isTooLong ? t('issues.too_many_words') : undefined),
    description: description.length > 0 ? description.join(' · ') : undefined,
  };
  switch (type) {
    case 'one_choice':
    case 'several_choices':
      return <AnswerChoice {...{ question, value, field, onChange }} />;
    case 'quantity':
      return <QuantityField question={question} open={open} error={error} />;
    case 'file':
    case 'image':
      return (
        <AnswerFile
          label={field.label}
          help={field.description}
          error={error}
          isPicture={type === 'image'}
          file={asked.files.find(({ mediaId }) => mediaId === value)}
          hasFile={value !== null}
          onChange={onChange}
        />
      );
    default:
      return <AnswerPlain {...{ type, value, field, onChange }} />;
  }
}

function Conflict({ question, open }: { question: Question; open: OpenAnswers }) {
  const t = useTranslations('home.asked.conflict');
  const { locale } = useLanguage();
  const { questionId } = question;
  const words = answerWords(question, open.storedOf(questionId) ?? undefined, locale);
  return (
    <div className={classes.conflict} role="alert">
      <p>{t('title')}</p>
      {question.type !== 'file' && question.type !== 'image' && (
        <blockquote>{words || t('empty')}</blockquote>
      )}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => open.resolve(questionId, false)}>
          {t('theirs')}
        </Button>
        <Button size="xs" onClick={() => open.resolve(questionId, true)}>
          {t('mine')}
        </Button>
      </Group>
    </div>
  );
}
