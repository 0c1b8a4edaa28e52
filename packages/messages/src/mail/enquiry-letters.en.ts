import type { Translated } from '../translated.ts';
import type { enquiryLettersDe } from './enquiry-letters.de.ts';

export const enquiryLettersEn = {
  received: {
    subject: 'New enquiry to {exhibitor}',
    heading: 'Somebody has written to you',
    body: 'An enquiry to {exhibitor} has come in through your public page at “{event}”. Only you and your team see what it says.\n\n{button}\n\nIf several come within an hour, we write to you only once.',
    action: 'Read and answer the enquiry',
  },
  answered: {
    subject: 'Answer from {exhibitor}',
    heading: '{exhibitor} has answered you',
    body: '{answerer} answers your enquiry through the page of “{event}”.\n\n{details}\n\n{button}\n\nIf you reply to this e-mail, your message goes to {address}.',
    action: 'Open the exhibitor’s page',
    answer: 'Answer',
    question: 'Your enquiry',
    why: 'You get this message because somebody made an enquiry with your address. If that was not you, there is nothing you need to do.',
  },
} as const satisfies Translated<typeof enquiryLettersDe>;
