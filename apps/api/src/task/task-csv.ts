import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { type CsvValue, formatCsv } from '@foyer/domain/csv.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { AnswerValue } from '@foyer/domain/question/answer.rules.ts';
import { isUpload, type Question } from '@foyer/domain/question/question.schema.ts';
import { questionsOf } from '@foyer/domain/task/asked-questions.rules.ts';
import { isOverdue } from '@foyer/domain/task/task-status.rules.ts';
import type { Template } from '@foyer/domain/task/template.schema.ts';
import { answerWords } from '@foyer/messages/question/answer-words.ts';
import { taskCsvDe, taskStatesDe } from '@foyer/messages/task/task.de.ts';
import { taskCsvEn, taskStatesEn } from '@foyer/messages/task/task.en.ts';
import type { OwnTask } from './asked-tasks.ts';

type Given = {
  readonly tasks: readonly OwnTask[];
  readonly today: CalendarDate;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly fileNames: ReadonlyMap<string, string>;
};

const wordsOf = (locale: Locale) =>
  locale === 'de'
    ? { ...taskCsvDe, states: taskStatesDe.task }
    : { ...taskCsvEn, states: taskStatesEn.task };

/** One line a task: who, what, how far, by when. */
export function tasksAsCsv({ tasks, today, locale, timeZone }: Given): string {
  const { columns, states } = wordsOf(locale);
  return formatCsv([
    [columns.exhibitor, columns.task, columns.state, columns.due, columns.done, columns.by],
    ...tasks.map((task) => [
      task.exhibitor.name,
      textIn(task.template.title, locale),
      isOverdue(task, today) ? states.overdue : states[task.status],
      task.dueOn,
      task.doneAt ? minuteOf(task.doneAt, timeZone) : '',
      task.doneByName,
    ]),
  ]);
}

/** One line an exhibitor, one column a question: what was handed in for one task. */
export function answersAsCsv(template: Template, given: Given): string {
  const { tasks, today, locale, timeZone, fileNames } = given;
  const { columns, states } = wordsOf(locale);
  const questions = questionsOf(template);
  // Figures stay figures and days sort as text, so that a spreadsheet can go on with them.
  const cell = (question: Question, value: AnswerValue | undefined): CsvValue => {
    if (typeof value === 'number') return value;
    if (isUpload(question)) return fileNames.get(String(value)) ?? '';
    const one = { ...question, type: 'one_choice' } as const;
    if (Array.isArray(value)) return value.map((id) => answerWords(one, id, locale)).join(', ');
    const isMoment = question.type === 'date' || question.type === 'date_time';
    return isMoment && typeof value === 'string'
      ? value
      : (answerWords(question, value, locale) ?? '');
  };
  return formatCsv([
    [
      ...[columns.exhibitor, columns.state, columns.done, columns.by],
      ...questions.map(({ label }) => textIn(label, locale)),
    ],
    ...tasks.map((task) => [
      task.exhibitor.name,
      isOverdue(task, today) ? states.overdue : states[task.status],
      task.doneAt ? minuteOf(task.doneAt, timeZone) : '',
      task.doneByName,
      ...questions.map((question) => cell(question, task.answers[question.questionId])),
    ]),
  ]);
}

/** `2026-02-01 10:05` at the event: sorts as text and reads as a date in any language. */
function minuteOf(at: Date, timeZone: string): string {
  const format = { dateStyle: 'short', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(at);
}
