import { z } from 'zod';
import type { CalendarDate } from '../calendar-date.ts';
import { type Answers, missingAnswers } from '../question/answer.rules.ts';
import type { Question } from '../question/question.schema.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { TaskRefusalCode } from './task.refusals.ts';
import type { Closing, TaskCounts } from './template.schema.ts';

/** The same words are in the table's check constraint. A task nobody touched has no row and is open. */
export const taskStatuses = ['open', 'done', 'reopened', 'waived'] as const;
export const taskStatusSchema = z.enum(taskStatuses);
export type TaskStatus = z.infer<typeof taskStatusSchema>;

/** Taking a waiver back leads to `open`, whatever was before. */
export const taskMoves = {
  open: ['done', 'waived'],
  done: ['reopened'],
  reopened: ['done', 'waived'],
  waived: ['open'],
} as const satisfies Record<TaskStatus, readonly TaskStatus[]>;

/** One exhibitor's task as far as the rules ask. */
export type TaskState = {
  readonly status: TaskStatus;
  /** The exhibitor's own date where it got an extension. */
  readonly dueOn: CalendarDate;
  readonly closing: Closing;
};

export const isOpen = (status: TaskStatus): boolean => status === 'open' || status === 'reopened';

/** From the day after. */
export const isOverdue = ({ status, dueOn }: TaskState, today: CalendarDate): boolean =>
  isOpen(status) && dueOn < today;

/** Past its date and closed hard: only an extension opens it again. */
export const isClosed = ({ dueOn, closing }: TaskState, today: CalendarDate): boolean =>
  closing === 'hard' && dueOn < today;

/** Once the event is over, only what was due after it is still asked. */
export const isStillAsked = (
  { dueOn }: { readonly dueOn: CalendarDate },
  at: { readonly today: CalendarDate; readonly endsOn: CalendarDate },
): boolean => at.today <= at.endsOn || dueOn > at.endsOn;

export function canMoveTask(from: TaskStatus, to: TaskStatus): Verdict<TaskRefusalCode> {
  const moves: readonly TaskStatus[] = taskMoves[from];
  if (moves.includes(to)) return allowed;
  // Two people at once is the usual reason, and nothing is wrong.
  if (from === 'done' && to === 'done') return denied('task.already_done');
  return denied('task.wrong_status', { from, to });
}

/** Whether the exhibitor may still write answers. */
export function canAnswer(task: TaskState, today: CalendarDate): Verdict<TaskRefusalCode> {
  if (task.status === 'done') return denied('task.already_done');
  if (!isOpen(task.status)) return denied('task.wrong_status', { from: task.status, to: 'done' });
  return isClosed(task, today) ? denied('task.closed') : allowed;
}

export function canFinish(
  task: TaskState,
  given: {
    readonly today: CalendarDate;
    readonly questions: readonly Question[];
    readonly answers: Answers;
  },
): Verdict<TaskRefusalCode> {
  const verdict = canAnswer(task, given.today);
  if (!verdict.allowed) return verdict;
  const missing = missingAnswers(given.questions, given.answers).length;
  return missing === 0 ? allowed : denied('task.answers_missing', { count: missing });
}

/** The exhibitor changes what it handed in, as long as it could still have handed it in. */
export function canTakeBack(task: TaskState, today: CalendarDate): Verdict<TaskRefusalCode> {
  const verdict = canMoveTask(task.status, 'reopened');
  if (!verdict.allowed) return verdict;
  return isClosed(task, today) ? denied('task.closed') : allowed;
}

/** The organiser asks again. A task that would be closed at once needs a new date with it. */
export function canReopen(
  task: TaskState,
  { today, until }: { readonly today: CalendarDate; readonly until: CalendarDate | null },
): Verdict<TaskRefusalCode> {
  const verdict = canMoveTask(task.status, 'reopened');
  if (!verdict.allowed) return verdict;
  if (until !== null) return canExtend({ status: 'reopened' }, { today, until });
  return isClosed(task, today) ? denied('task.needs_new_date') : allowed;
}

/** An extension ends today at the earliest, and may also take an earlier extension back in part. */
export function canExtend(
  { status }: Pick<TaskState, 'status'>,
  { today, until }: { readonly today: CalendarDate; readonly until: CalendarDate },
): Verdict<TaskRefusalCode> {
  if (!isOpen(status)) return denied('task.wrong_status', { from: status, to: 'open' });
  return until < today ? denied('task.date_too_early') : allowed;
}

/** How far a set of tasks is. */
export function countTasks(tasks: readonly TaskState[], today: CalendarDate): TaskCounts {
  const count = (is: (task: TaskState) => boolean) => tasks.filter(is).length;
  return {
    overdue: count((task) => isOverdue(task, today)),
    open: count((task) => isOpen(task.status) && !isOverdue(task, today)),
    done: count(({ status }) => status === 'done'),
    waived: count(({ status }) => status === 'waived'),
  };
}
