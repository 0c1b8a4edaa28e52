import { refusalsOf } from '../refusal.ts';

export const applicationRefusals = {
  'application.not_found': 'not_found',
  'application.wrong_status': 'conflict',
  'application.call_closed': 'conflict',
  'application.answers_missing': 'conflict',
  'application.answer_invalid': 'invalid',
  'application.form_changed_meanwhile': 'conflict',
  'application.file_changed_meanwhile': 'conflict',
  'application.form_expired': 'conflict',
  'application.too_many': 'too_many',
  'application.too_many_files': 'conflict',
  'application.image_too_small': 'invalid',
  'application.not_in_team': 'not_found',
  'application.name_taken': 'conflict',
  'application.decided_meanwhile': 'conflict',
} as const;

export type ApplicationRefusalCode = keyof typeof applicationRefusals;
export const refuseApplication = refusalsOf(applicationRefusals);
