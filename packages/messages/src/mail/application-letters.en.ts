import type { Translated } from '../translated.ts';
import type { applicationLettersDe } from './application-letters.de.ts';

export const applicationLettersEn = {
  facts: {
    event: 'Event',
    days: 'Dates',
    place: 'Place',
    closes: 'Hand in by',
    next: 'What happens next',
  },
  note: 'Note',
  comment: 'Our question',
  link: {
    subject: 'Your application to exhibit: {event}',
    heading: 'This way to your application',
    body: 'You would like to exhibit at “{event}” with {applicant}. Fill in the application through this link. What you enter is saved as you go; stop at any time and carry on later.\n\n{details}\n\n{button}\n\nThe link is the key to your application. Only pass it on to people who should write in it.\n\nYou did not apply? Then you can delete this e-mail.',
    action: 'Open the application',
  },
  reminder: {
    subject: 'Not handed in yet: your application to {event}',
    heading: 'The deadline is near',
    body: 'You have begun an application of {applicant} to “{event}” and not handed it in yet. You can do so until {until}, and not after that. Everything you have entered is still there.\n\n{details}\n\n{button}\n\nIf you would rather not apply, there is nothing to do. This is the only reminder.',
    action: 'Finish the application',
  },
  received: {
    subject: 'Application received: {event}',
    heading: 'We have your application',
    body: 'Thank you. The application of {applicant} for “{event}” has reached us. We will write to you as soon as it is decided.\n\n{details}\n\n{button}\n\nYou can see how it stands there at any time, and withdraw it.',
    action: 'See the application',
  },
  changes: {
    subject: 'A question about your application: {event}',
    heading: 'We have a question',
    body: 'Something is missing in the application of {applicant} for “{event}”. Please complete it and hand it in again.\n\n{details}\n\n{button}',
    action: 'Complete the application',
  },
  accepted: {
    subject: 'Accepted: {applicant} at {event}',
    heading: 'You are in',
    body: 'We are happy that {applicant} will exhibit at “{event}”. Please confirm that you take part: the link lets you create your account, or sign in with the one you have.\n\nThen you prepare your appearance: the entry in the directory, products and demos, the stand and your team.\n\n{details}\n\n{button}\n\nThe link works until {until} and is meant for you alone. Once it has expired, you can ask for a new one there yourself.\n\nYou cannot take part after all? Then withdraw the application here: {application}',
    action: 'Confirm that we take part',
  },
  waitlisted: {
    subject: 'Waiting list: {applicant} at {event}',
    heading: 'You are on the waiting list',
    body: 'More organisations have applied for “{event}” than there is room for. {applicant} is on the waiting list; we will write to you as soon as there is a place.\n\n{details}\n\n{button}\n\nIf you would rather not wait, you can withdraw the application there.',
    action: 'See how it stands',
  },
  rejected: {
    subject: 'Not this time: {applicant} at {event}',
    heading: 'Not this time, unfortunately',
    body: 'Thank you for the application of {applicant} for “{event}”. Unfortunately we cannot offer you a place this time.\n\nIt was not an easy decision. We would be glad if you applied again.\n\n{details}\n\n{button}',
    action: 'See the application',
  },
} as const satisfies Translated<typeof applicationLettersDe>;
