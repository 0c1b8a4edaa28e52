import { textIn } from '@foyer/domain/locales.ts';
import type { Answers } from '@foyer/domain/question/answer.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import classes from './answer-list.module.css';

type AnswerListProps = {
  questions: readonly Question[];
  answers: Answers;
  files: readonly { readonly id: string; readonly fileName: string; readonly href: string }[];
};

/** What was handed in, question by question, as both sides read it. */
export function AnswerList({ questions, answers, files }: AnswerListProps) {
  const t = useTranslations('portal.task');
  const { locale } = useLanguage();
  if (questions.length === 0) return null;
  return (
    <dl className={classes.answers}>
      {questions.map((question) => {
        const value = answers[question.questionId];
        const file = files.find(({ id }) => id === value);
        const words = file ? (
          // A document is handed out as a file, never shown in our name.
          <Anchor href={file.href} target="_blank" rel="noopener">
            {file.fileName}
          </Anchor>
        ) : (
          answerWords(question, value, locale)
        );
        return (
          <div key={question.questionId}>
            <dt>{textIn(question.label, locale)}</dt>
            <dd>{words ?? <span className={classes.none}>{t('noAnswer')}</span>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
