import type { Translated } from '../translated.ts';
import type { enquiryFactsDe, enquiryRefusalsDe, enquiryStatesDe } from './enquiry.de.ts';

export const enquiryRefusalsEn = {
  enquiry: {
    not_found: 'This enquiry does not exist any more.',
    wrong_status: 'Somebody of your team has dealt with the enquiry meanwhile. Nothing was sent.',
    too_many:
      'Too many messages came from here just now. Your text is still in the field. Please try again later.',
    too_many_links:
      'The message has more than {max, plural, one {# link} other {# links}}. Please leave some out.',
    form_expired: 'The form was not valid any more. Please send it once more.',
  },
} as const satisfies Translated<typeof enquiryRefusalsDe>;

export const enquiryStatesEn = {
  enquiry: { received: 'Open', answered: 'Answered', dismissed: 'Done without an answer' },
} as const satisfies Translated<typeof enquiryStatesDe>;

export const enquiryFactsEn = {
  enquiry: {
    received: 'Enquiry received through the public page',
    answered: 'Enquiry answered',
    dismissed: 'Enquiry done without an answer',
    reopened: 'Enquiry opened again',
    erased: '{count, plural, one {# enquiry} other {# enquiries}} erased at the end of their time',
  },
} as const satisfies Translated<typeof enquiryFactsDe>;
