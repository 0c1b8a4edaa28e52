import { orderedItems } from '@foyer/domain/task/order.rules.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import { mediaUrl } from '../listing/media-url.ts';
import { AnswerList } from '../question/answer-list.tsx';
import { OrderTotal } from './order-total.tsx';

type TaskAnswersProps = {
  eventId: string;
  task: Pick<AskedTask, 'questions' | 'answers' | 'files'>;
};

/** What was handed in for a task, as both sides read it. */
export function TaskAnswers({ eventId, task }: TaskAnswersProps) {
  const { questions, answers } = task;
  if (questions.length === 0) return null;
  const isOrder = questions.every(({ type }) => type === 'quantity');
  const files = task.files.map(({ mediaId, fileName }) => ({
    ...{ id: mediaId, fileName },
    href: mediaUrl(eventId, mediaId),
  }));
  if (!isOrder) return <AnswerList {...{ questions, answers, files }} />;
  // Of an order one reads what is in it.
  return (
    <>
      <AnswerList questions={orderedItems(questions, answers)} {...{ answers, files }} />
      <OrderTotal items={questions} answers={answers} />
    </>
  );
}
