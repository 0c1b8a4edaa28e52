import { refusalsOf } from '../refusal.ts';

export const exhibitorRefusals = {
  'exhibitor.not_found': 'not_found',
  'exhibitor.name_taken': 'conflict',
  'exhibitor.wrong_participation': 'conflict',
  'exhibitor.not_taking_part': 'conflict',
  'exhibitor.changed_meanwhile': 'conflict',
  'exhibitor.not_a_member': 'not_found',
  'exhibitor.last_admin': 'conflict',
  'exhibitor.import_empty': 'invalid',
  'exhibitor.import_workbook': 'invalid',
  'exhibitor.import_encoding': 'invalid',
  'exhibitor.import_unclosed_quote': 'invalid',
  'exhibitor.import_missing_columns': 'invalid',
  'exhibitor.import_too_many_rows': 'too_large',
  'exhibitor.import_too_large': 'too_large',
} as const;

export type ExhibitorRefusalCode = keyof typeof exhibitorRefusals;
export const refuseExhibitor = refusalsOf(exhibitorRefusals);
