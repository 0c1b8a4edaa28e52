import { textIn } from '@foyer/domain/locale.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
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
          answerWords(question, task.answers[question.questionId], locale)
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
