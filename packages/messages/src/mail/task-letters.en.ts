import type { Translated } from '../translated.ts';
import type { taskLettersDe } from './task-letters.de.ts';

export const taskLettersEn = {
  reminder: {
    subject: '{event}: {waiting}',
    heading: 'Still to do for {exhibitor}',
    body: 'For “{event}” {open}:\n\n{details}\n\n{button}\n\nEvery task can be done right there on your home page.\n\nIf you have just done it, nothing more is needed.',
    action: 'Open the tasks',
    waiting:
      '{overdue, select, yes {{count, plural, one {A task is overdue} other {# tasks are waiting, some overdue}}} other {{count, plural, one {A task is waiting for you} other {# tasks are waiting for you}}}}',
    open: '{count, plural, one {one task is still open} other {# tasks are still open}}',
    due: 'by {date}',
    dueHard: 'by {date}, closed after that',
    overdue: 'was due on {date}',
  },
  reopened: {
    subject: '{event}: Please complete “{title}”',
    heading: 'Once more about “{title}”',
    body: '{writer} has opened the task “{title}” of {exhibitor} again. Your answers are still there; only what is said here is missing:\n\n{details}\n\n{button}',
    action: 'Open the task',
    comment: 'Comment',
    due: 'Deadline',
  },
} as const satisfies Translated<typeof taskLettersDe>;
