import { describe, expect, it } from 'vitest';
import type { Verdict } from '../refusal.ts';
import {
  canAnswer,
  canExtend,
  canFinish,
  canMoveTask,
  canReopen,
  canTakeBack,
  countTasks,
  isOverdue,
  type TaskState,
  type TaskStatus,
  taskStatuses,
} from './task-status.rules.ts';

const task = (given: Partial<TaskState> = {}): TaskState => ({
  status: 'open',
  dueOn: '2026-03-01',
  closing: 'hard',
  ...given,
});
const said = (verdict: Verdict<string>) => (verdict.allowed ? 'allowed' : verdict.code);
const onTime = '2026-03-01';
const late = '2026-03-02';

describe('a task moves', () => {
  const table: Record<TaskStatus, readonly TaskStatus[]> = {
    open: ['done', 'waived'],
    done: ['reopened'],
    reopened: ['done', 'waived'],
    waived: ['open'],
  };
  it.each(taskStatuses.flatMap((from) => taskStatuses.map((to) => [from, to] as const)))(
    'from %s to %s only where the table says so',
    (from, to) => {
      expect(canMoveTask(from, to).allowed).toBe(table[from].includes(to));
    },
  );
  it('says in particular that somebody was first', () => {
    expect(said(canMoveTask('done', 'done'))).toBe('task.already_done');
  });
});

describe('the exhibitor', () => {
  it.each([
    ['open', onTime, 'hard', 'allowed'],
    ['reopened', onTime, 'hard', 'allowed'],
    ['open', late, 'soft', 'allowed'],
    ['open', late, 'hard', 'task.closed'],
    ['done', onTime, 'hard', 'task.already_done'],
    ['waived', onTime, 'hard', 'task.wrong_status'],
  ] as const)(
    'answers a task that is %s on %s and closes %s: %s',
    (...[status, today, closing, is]) => {
      expect(said(canAnswer(task({ status, closing }), today))).toBe(is);
    },
  );

  it('finishes once nothing is missing', () => {
    const questions = [
      {
        questionId: 'q',
        type: 'short_text' as const,
        label: { de: 'F', en: 'Q' },
        isRequired: true,
        options: [],
      },
    ];
    const finish = (answers: Record<string, string>) =>
      canFinish(task(), { today: onTime, questions, answers });
    expect(finish({})).toMatchObject({ code: 'task.answers_missing', params: { count: 1 } });
    expect(said(finish({ q: 'Ja' }))).toBe('allowed');
  });

  it('takes back what it handed in, until it is closed', () => {
    expect(said(canTakeBack(task({ status: 'done' }), onTime))).toBe('allowed');
    expect(said(canTakeBack(task({ status: 'done', closing: 'soft' }), late))).toBe('allowed');
    expect(said(canTakeBack(task({ status: 'done' }), late))).toBe('task.closed');
    expect(said(canTakeBack(task(), onTime))).toBe('task.wrong_status');
  });
});

describe('the organiser', () => {
  it('extends what is open, to today at the earliest', () => {
    const extend = (status: TaskStatus, until: string) =>
      said(canExtend(task({ status }), { today: late, until }));
    expect(extend('open', late)).toBe('allowed');
    expect(extend('open', onTime)).toBe('task.date_too_early');
    expect(extend('done', late)).toBe('task.wrong_status');
  });
  it('reopens with a new date where the old one would close it at once', () => {
    const reopen = (today: string, until: string | null, closing: 'soft' | 'hard' = 'hard') =>
      said(canReopen(task({ status: 'done', closing }), { today, until }));
    expect(reopen(onTime, null)).toBe('allowed');
    expect(reopen(late, null)).toBe('task.needs_new_date');
    expect(reopen(late, null, 'soft')).toBe('allowed');
    expect(reopen(late, '2026-03-05')).toBe('allowed');
    expect(reopen(late, onTime)).toBe('task.date_too_early');
    expect(said(canReopen(task(), { today: onTime, until: null }))).toBe('task.wrong_status');
  });
});

it('is overdue from the day after, until it is done or waived', () => {
  const overdue = (status: TaskStatus, today: string) => isOverdue(task({ status }), today);
  expect(taskStatuses.filter((status) => overdue(status, late))).toEqual(['open', 'reopened']);
  expect(taskStatuses.filter((status) => overdue(status, onTime))).toEqual([]);
});

it('is counted once', () => {
  const tasks = [
    task(),
    task({ dueOn: '2026-03-09' }),
    task({ status: 'reopened' }),
    task({ status: 'done' }),
    task({ status: 'waived' }),
  ];
  expect(countTasks(tasks, late)).toEqual({ overdue: 2, open: 1, done: 1, waived: 1 });
});
