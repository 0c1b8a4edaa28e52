import type { Translated } from '../translated.ts';
import type {
  attendeeColumnsDe,
  attendeeFactsDe,
  attendeeRefusalsDe,
  attendeeStatesDe,
} from './attendee.de.ts';

export const attendeeRefusalsEn = {
  attendee: {
    not_found: 'This person is not here any more.',
    badge_code_taken: 'Somebody else has this badge code.',
    external_ref_taken: 'Somebody else has this ticket number.',
    changed_meanwhile:
      'Somebody else has changed these details in the meantime. Nothing was overwritten; open the person again.',
    wrong_status: 'That has been done already. Please reload the page.',
    nobody_to_print: 'Nobody who is coming is in this selection.',
    import_too_large: 'The file is larger than 30 MB. Please split it.',
    import_workbook:
      'This is a workbook. Save it as CSV in Excel or LibreOffice and choose that file.',
    import_encoding: 'This file cannot be read as text. Please save it again as CSV (UTF-8).',
    import_unclosed_quote:
      'A quotation mark begins in line {line, number} and ends nowhere. Please mend that line.',
    import_empty: 'Nobody is in the file.',
    import_missing_columns:
      'No column holds the name. Choose “Name” (or “First name” and “Last name”) for one. Found: {found}',
    import_outdated:
      'The list of attendees has changed in the meantime, and with it who is missing in the file. Nothing was imported; please check the file again.',
    import_too_many_rows:
      'The file has {rows, number} lines; at most {max, number} go at once. Please split it.',
  },
} as const satisfies Translated<typeof attendeeRefusalsDe>;

export const attendeeStatesEn = {
  attendee: { registered: 'Registered', cancelled: 'Cancelled' },
} as const satisfies Translated<typeof attendeeStatesDe>;

export const attendeeFactsEn = {
  attendee: {
    imported:
      'Attendees imported: {added, plural, =0 {nobody new} one {# new} other {# new}}, {changed, plural, =0 {nobody changed} one {# changed} other {# changed}}{cancelled, plural, =0 {} one {, # cancelled} other {, # cancelled}}',
    added: 'An attendee added',
    changed: 'The details of an attendee changed',
    cancelled: 'An attendance cancelled',
    reinstated: 'A cancelled attendance taken up again',
    exported: 'List of attendees downloaded ({count, plural, one {# person} other {# people}})',
    retention_ended:
      'Retention ended: {attendees, plural, one {# person} other {# people}} and {leads, plural, one {# lead} other {# leads}} erased',
    badges_printed: '{count, plural, one {# badge made as PDF} other {# badges made as PDF}}',
  },
} as const satisfies Translated<typeof attendeeFactsDe>;

export const attendeeColumnsEn = {
  name: 'Name',
  organisation: 'Organisation',
  email: 'E-mail',
  ticket: 'Ticket',
  status: 'Status',
  badgeCode: 'Badge code',
  shortCode: 'Short code',
  externalRef: 'Ticket number',
} as const satisfies Translated<typeof attendeeColumnsDe>;
