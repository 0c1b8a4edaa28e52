import { refusalsOf } from '../refusal.ts';

export const taskRefusals = {
  'task.not_found': 'not_found',
  'task.template_not_found': 'not_found',
  'task.template_changed_meanwhile': 'conflict',
  'task.follows_benefit': 'conflict',
  'task.too_many_templates': 'conflict',
  'task.already_done': 'conflict',
  'task.wrong_status': 'conflict',
  'task.closed': 'conflict',
  'task.exhibitor_left': 'conflict',
  'task.answers_missing': 'invalid',
  'task.answer_invalid': 'invalid',
  'task.answer_changed_meanwhile': 'conflict',
  'task.file_not_found': 'not_found',
  'task.date_too_early': 'invalid',
  'task.needs_new_date': 'invalid',
  'task.nobody_to_remind': 'conflict',
} as const;

export type TaskRefusalCode = keyof typeof taskRefusals;
export const refuseTask = refusalsOf(taskRefusals);
