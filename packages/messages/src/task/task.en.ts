import type { Translated } from '../translated.ts';
import type { taskCsvDe, taskFactsDe, taskRefusalsDe, taskStatesDe } from './task.de.ts';

export const taskRefusalsEn = {
  task: {
    not_found: 'This exhibitor no longer has this task.',
    template_not_found: 'This task no longer exists.',
    template_changed_meanwhile:
      'Somebody else has changed the task meanwhile. Nothing was overwritten; please reload the page.',
    follows_benefit:
      'This task belongs to a benefit for sponsors. Change it there: Sponsors, Levels.',
    too_many_templates: 'An event takes no more than {max} tasks.',
    already_done: '{name} has done this task meanwhile.',
    wrong_status: 'The task has moved on meanwhile. Please reload the page.',
    closed:
      'The deadline has passed. If you would still like to hand it in, ask the organiser for an extension.',
    exhibitor_left: 'This exhibitor no longer takes part.',
    answers_missing: '{count, plural, one {One answer is missing.} other {# answers are missing.}}',
    answer_invalid: 'This answer does not fit the question. It was not saved.',
    answer_changed_meanwhile:
      'Somebody of your team has given another answer here meanwhile. Nothing was overwritten.',
    file_not_found: 'This file is no longer there. Please upload it once more.',
    date_too_early: 'The new deadline must not lie in the past.',
    needs_new_date:
      'The deadline has passed. Name a new one, so that the exhibitor can still do something.',
    nobody_to_remind:
      'There is nobody to remind: everything is done, or nobody has accepted the invitation yet.',
  },
} as const satisfies Translated<typeof taskRefusalsDe>;

export const taskStatesEn = {
  task: {
    open: 'Open',
    overdue: 'Overdue',
    done: 'Done',
    reopened: 'Open again',
    waived: 'Waived',
  },
} as const satisfies Translated<typeof taskStatesDe>;

export const taskFactsEn = {
  task: {
    finished: 'Task “{title}” done',
    taken_back: 'Task “{title}” taken back to be changed',
    reopened: 'Task “{title}” opened again',
    extended: 'Deadline of the task “{title}” changed',
    waived: 'Task “{title}” waived',
    resumed: 'Task “{title}” asked for again',
    reminded: 'Reminded of open tasks',
    template_added: 'Task “{title}” added',
    template_changed: 'Task “{title}” changed',
    template_removed: 'Task “{title}” deleted with every answer',
    calendar_linked: 'Calendar link for deadlines made',
    calendar_unlinked: 'Calendar link for deadlines revoked',
  },
} as const satisfies Translated<typeof taskFactsDe>;

export const taskCsvEn = {
  columns: {
    exhibitor: 'Exhibitor',
    task: 'Task',
    state: 'State',
    due: 'Deadline',
    done: 'Done on',
    by: 'Done by',
  },
} as const satisfies Translated<typeof taskCsvDe>;
