import type { Translated } from '../translated.ts';
import type {
  applicationColumnsDe,
  applicationFactsDe,
  applicationRefusalsDe,
  applicationStatesDe,
} from './application.de.ts';

export const applicationRefusalsEn = {
  application: {
    not_found: 'This application is gone.',
    wrong_status: 'The application has moved on in the meantime. Please reload the page.',
    call_closed:
      'The deadline has passed. What you wrote is saved, but can no longer be handed in.',
    answers_missing: 'Some details are still missing.',
    answer_invalid: 'This answer does not fit the question. It was not saved.',
    form_changed_meanwhile:
      'The form was changed in the meantime. Please reload the page; your answers are kept.',
    file_changed_meanwhile:
      'Meanwhile there is another file here than the one you saw, or none any more. What stands below stays. If yours is to count, please choose it once more.',
    form_expired: 'The form was open for too long or sent too fast. Please send it once more.',
    too_many: 'Very many requests came from here just now. Please try again in an hour.',
    too_many_files: 'An application takes no more than {max} files.',
    image_too_small: 'The picture is too small: its longer side needs at least {min} pixels.',
    not_in_team: 'This person no longer belongs to the team.',
    name_taken:
      'There is an exhibitor called “{name}” at this event already. Nobody has been told.',
    decided_meanwhile:
      'Somebody has decided differently in the meantime. No letter has left; please look at the letters again.',
  },
} as const satisfies Translated<typeof applicationRefusalsDe>;

export const applicationStatesEn = {
  application: {
    draft: 'Being written',
    submitted: 'Handed in',
    in_review: 'In review',
    changes_requested: 'Question asked',
    to_accept: 'To be accepted',
    to_waitlist: 'To be put on the waiting list',
    to_reject: 'To be rejected',
    accepted: 'Accepted',
    waitlisted: 'On the waiting list',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
} as const satisfies Translated<typeof applicationStatesDe>;

export const applicationFactsEn = {
  application: {
    submitted: 'Application of {name} handed in',
    submitted_again: 'Application of {name} completed and handed in again',
    withdrawn: 'Application of {name} withdrawn',
    restarted: 'Application of {name} begun anew',
    reviewers_named: 'Reviewers named for the application of {name}',
    changes_requested: 'A question asked about the application of {name}',
    decided: 'Application of {name} decided',
    undone: 'Decision on the application of {name} taken back',
    told: 'Decision on the application of {name} told',
    commented: 'Application of {name} commented',
    reminded: 'Unfinished applications reminded of the deadline',
    erased: 'Applications erased after their time',
  },
} as const satisfies Translated<typeof applicationFactsDe>;

export const applicationColumnsEn = {
  name: 'Organisation',
  status: 'State',
  contactName: 'Contact',
  contactEmail: 'E-mail',
  locale: 'Language',
  submittedAt: 'Handed in on',
  reviewers: 'Reviewers',
} as const satisfies Translated<typeof applicationColumnsDe>;
