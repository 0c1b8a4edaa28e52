import type { Translated } from '../translated.ts';
import type { listingLettersDe } from './listing-letters.de.ts';

export const listingLettersEn = {
  submitted: {
    subject: 'To review: {exhibitor}',
    heading: '{exhibitor} submitted a listing',
    first: 'The listing is waiting for your review. It is not public yet.',
    again:
      'The listing was revised and is waiting for your review again. Until then the published version stays as it is.',
    action: 'Review the listing',
  },
  sentBack: {
    subject: 'Your listing at {event}: please have another look',
    heading: 'Your listing needs a change',
    intro: '{reviewer} reviewed the listing of {exhibitor} and wrote comments on it.',
    general: 'Comment on the whole listing',
    what: 'Change what it is about and submit the listing again. What is already published stays public in the meantime.',
    action: 'Revise the listing',
  },
  published: {
    subject: 'Your listing at {event} is public',
    heading: 'Your listing is published',
    intro: 'The listing of {exhibitor} is now in the directory of “{event}”.',
    what: 'You can go on editing it at any time. Changes become public once they are reviewed.',
    action: 'See the listing',
  },
} as const satisfies Translated<typeof listingLettersDe>;
