import type { Translated } from '../translated.ts';
import type {
  exhibitorColumnsDe,
  exhibitorFactsDe,
  exhibitorRefusalsDe,
  exhibitorStatesDe,
} from './exhibitor.de.ts';

export const exhibitorRefusalsEn = {
  exhibitor: {
    not_found: 'This exhibitor is no longer here.',
    name_taken: 'An exhibitor with this name takes part in this event already.',
    wrong_participation:
      'This does not work at this stage of the participation. Somebody may have been faster; please reload the page.',
    not_taking_part: 'This exhibitor no longer takes part.',
    changed_meanwhile:
      'Somebody else has changed the text in the meantime. Yours is still in the field; reload the page before you save.',
    not_a_member: 'This person no longer belongs to the booth’s team.',
    last_admin: 'A booth needs an administrator. Give that role to somebody else first.',
    import_empty: 'There are no exhibitors in the list.',
    import_workbook:
      'This is an Excel workbook. Save it in Excel as “CSV UTF-8”, then choose that file.',
    import_encoding: 'The file is not readable text. Save it as CSV in UTF-8 and try again.',
    import_unclosed_quote:
      'A quotation mark opens in line {line} and is never closed. Close it and try again.',
    import_missing_columns:
      'Columns are missing: company and e-mail address are needed. Found: {found}',
    import_too_many_rows:
      'The list has {rows, number} rows, at most {max, number} work at a time. Please split it.',
    import_too_large: 'The file is larger than 5 MB. Please split it.',
  },
} as const satisfies Translated<typeof exhibitorRefusalsDe>;

export const exhibitorStatesEn = {
  participation: {
    invited: 'Invited',
    applied: 'Applied',
    in_review: 'In review',
    changes_requested: 'Changes requested',
    to_accept: 'To be accepted',
    to_reject: 'To be rejected',
    waitlisted: 'Waiting list',
    accepted: 'Accepted',
    rejected: 'Rejected',
    confirmed: 'Confirmed',
    withdrawn: 'Withdrawn',
    cancelled: 'Cancelled by the organiser',
  },
  listingStanding: {
    none: 'Not submitted',
    submitted: 'Waiting for review',
    sent_back: 'Sent back',
    published: 'Published',
    published_submitted: 'Change waiting',
    published_sent_back: 'Change sent back',
  },
} as const satisfies Translated<typeof exhibitorStatesDe>;

export const exhibitorColumnsEn = {
  name: 'Company',
  participation: 'Participation',
  stands: 'Stand',
  mainName: 'At the stand of',
  listing: 'Listing',
  memberCount: 'People',
  contactName: 'Contact',
  contactEmail: 'E-mail',
  locale: 'Language',
  lastActiveAt: 'Last active',
} as const satisfies Translated<typeof exhibitorColumnsDe>;

export const exhibitorFactsEn = {
  exhibitor: {
    invited: 'Exhibitor {name} invited',
    accepted: 'Exhibitor {name} accepted',
    edited: 'Details of the exhibitor changed',
    commented: 'Internal comment changed',
    confirmed: 'Participation confirmed',
    withdrawn: 'Participation withdrawn',
    cancelled: 'Participation cancelled by the organiser',
    reinstated: 'Participation taken up again',
    member_role_changed: 'Role of {name} changed',
    member_removed: '{name} removed from the booth’s team',
  },
} as const satisfies Translated<typeof exhibitorFactsDe>;
