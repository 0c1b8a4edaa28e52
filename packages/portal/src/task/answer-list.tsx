import { textIn } from '@foyer/domain/locale.ts';
import { orderedItems } from '@foyer/domain/task/order.rules.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import { mediaUrl } from '../listing/media-url.ts';
import classes from './answer-list.module.css';
import { OrderTotal } from './order-total.tsx';

type AnswerListProps = {
  eventId: string;
  task: Pick<AskedTask, 'questions' | 'answers' | 'files'>;
};

/** What was handed in, question by question, as both sides read it. */
export function AnswerList({ eventId, task }: AnswerListProps) {
  const t = useTranslations('portal.task');
  const { locale } = useLanguage();
  if (task.questions.length === 0) return null;
  const isOrder = task.questions.every(({ type }) => type === 'quantity');
  // Of an order one reads what is in it.
  const shown = isOrder ? orderedItems(task.questions, task.answers) : task.questions;
  const list = (
    <dl className={classes.answers}>
      {shown.map((question) => {
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
  if (!isOrder) return list;
  return (
    <>
      {shown.length > 0 && list}
      <OrderTotal items={task.questions} answers={task.answers} />
    </>
  );
}
