import type { Translated } from '../translated.ts';
import type { taskLettersDe } from './task-letters.de.ts';

export const taskLettersEn = {
  reminder: {
    subject:
      '{event}: {overdue, select, yes {{count, plural, one {A task is overdue} other {# tasks are waiting, some overdue}}} other {{count, plural, one {A task is waiting for you} other {# tasks are waiting for you}}}}',
    heading: 'Still to do for {exhibitor}',
    intro:
      'For “{event}” {count, plural, one {one task is still open} other {# tasks are still open}}:',
    due: 'by {date}',
    dueHard: 'by {date}, closed after that',
    overdue: 'was due on {date}',
    action: 'Open the tasks',
    what: 'Every task can be done right there on your home page.',
    crossed: 'If you have just done it, nothing more is needed.',
  },
  reopened: {
    subject: '{event}: Please complete “{title}”',
    heading: 'Once more about “{title}”',
    intro:
      '{writer} has opened the task “{title}” of {exhibitor} again. Your answers are still there; only what is said here is missing:',
    comment: 'Comment',
    due: 'Deadline',
    action: 'Open the task',
  },
} as const satisfies Translated<typeof taskLettersDe>;
