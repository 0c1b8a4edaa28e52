import { textIn } from '@foyer/domain/locale.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import type { Question } from '@foyer/domain/task/template.schema.ts';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import { mediaUrl } from '../listing/media-url.ts';
import classes from './answer-list.module.css';

type AnswerListProps = {
  eventId: string;
  task: Pick<AskedTask, 'questions' | 'answers' | 'files'>;
};

/** What was handed in, question by question, as both sides read it. */
export function AnswerList({ eventId, task }: AnswerListProps) {
  const t = useTranslations('portal.task');
  const { locale } = useLanguage();
  const wordsOf = useAnswerWords();
  if (task.questions.length === 0) return null;
  return (
    <dl className={classes.answers}>
      {task.questions.map((question) => {
        const file = task.files.find(
          ({ mediaId }) => mediaId === task.answers[question.questionId],
        );
        const words = file ? (
          // A document is handed out as a file, never shown in our name.
          <Anchor href={mediaUrl(eventId, file.mediaId)} target="_blank" rel="noopener">
            {file.fileName}
          </Anchor>
        ) : (
          wordsOf(question, task.answers[question.questionId])
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

function useAnswerWords() {
  const t = useTranslations('portal.task');
  const format = useFormatter();
  const { locale } = useLanguage();
  return (
    { type, options }: Question,
    value: AskedTask['answers'][string] | undefined,
  ): ReactNode => {
    const label = (id: string) => {
      const option = options.find(({ optionId }) => optionId === id);
      return option ? textIn(option.label, locale) : id;
    };
    if (value === undefined || type === 'file') return null;
    if (Array.isArray(value)) return format.list(value.map(label));
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (typeof value === 'number') return format.number(value);
    if (type === 'one_choice') return label(value);
    if (type !== 'date') return value;
    // A day has no time zone; noon in UTC is the same day when written in UTC.
    return format.dateTime(new Date(`${value}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  };
}
