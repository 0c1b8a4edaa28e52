import type { Translated } from '../translated.ts';
import type { listingLettersDe } from './listing-letters.de.ts';

export const listingLettersEn = {
  submitted: {
    subject: 'To review: {exhibitor}',
    heading: '{exhibitor} submitted a listing',
    body: '{status}\n\n{button}\n\n{event}',
    action: 'Review the listing',
    first: 'The listing is waiting for your review. It is not public yet.',
    again:
      'The listing was revised and is waiting for your review again. Until then the published version stays as it is.',
  },
  sentBack: {
    subject: 'Your listing at {event}: please have another look',
    heading: 'Your listing needs a change',
    body: '{reviewer} reviewed the listing of {exhibitor} and wrote comments on it.\n\n{details}\n\n{button}\n\nChange what it is about and submit the listing again. What is already published stays public in the meantime.',
    action: 'Revise the listing',
    general: 'Comment on the whole listing',
  },
  published: {
    subject: 'Your listing at {event} is public',
    heading: 'Your listing is published',
    body: 'The listing of {exhibitor} is now in the directory of “{event}”.\n\nYou can go on editing it at any time. Changes become public once they are reviewed.\n\n{button}',
    action: 'See the listing',
  },
} as const satisfies Translated<typeof listingLettersDe>;
