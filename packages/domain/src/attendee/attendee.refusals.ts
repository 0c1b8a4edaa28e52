import { refusalsOf } from '../refusal.ts';

export const attendeeRefusals = {
  'attendee.not_found': 'not_found',
  'attendee.badge_code_taken': 'conflict',
  'attendee.external_ref_taken': 'conflict',
  'attendee.changed_meanwhile': 'conflict',
  'attendee.wrong_status': 'conflict',
  'attendee.nobody_to_print': 'not_found',
  'attendee.import_too_large': 'too_large',
  'attendee.import_workbook': 'invalid',
  'attendee.import_encoding': 'invalid',
  'attendee.import_unclosed_quote': 'invalid',
  'attendee.import_empty': 'invalid',
  'attendee.import_missing_columns': 'invalid',
  'attendee.import_too_many_rows': 'too_large',
  'attendee.import_outdated': 'conflict',
} as const;

export type AttendeeRefusalCode = keyof typeof attendeeRefusals;
export const refuseAttendee = refusalsOf(attendeeRefusals);
