import type { Translated } from '../translated.ts';
import type { listingFactsDe, listingRefusalsDe, listingStatesDe } from './listing.de.ts';

export const listingRefusalsEn = {
  listing: {
    incomplete:
      'Something is missing before you can submit: a name, a logo, and a short description and a description in one language.',
    nothing_changed: 'This is published exactly like this already. There is nothing to submit.',
    changed_meanwhile:
      'Somebody on your team has just changed the listing. Look at the change, then submit again.',
    already_submitted: 'The listing is under review. To change it, take it back.',
    already_decided:
      'Somebody else has decided about this listing meanwhile: {status, select, published {it is published} sent_back {it was sent back} superseded {it was published and is already replaced} other {it is done}}. Your comments are still here.',
    recalled_meanwhile:
      'The exhibitor has taken the listing back meanwhile. There is nothing left to decide.',
    base_changed:
      'Another version was published meanwhile. Please compare with that one; nothing was decided.',
    claimed: '{name} is reviewing this listing. Take it over to decide yourself.',
    not_restorable: 'Only a version that was public once and is not now can become public again.',
    not_trivial: 'This is no small change. Look at this listing on its own.',
    comment_needed:
      'Say what has to change, at a field or about the whole listing. Nothing goes back without a reason.',
    nothing_accepted: 'None of the changes is accepted. Send the whole listing back.',
    rest_incomplete:
      'Without the fields you rejected, something is missing that every public listing needs. Send the whole listing back.',
    unknown_logo: 'This image no longer exists. Please upload it again.',
    unknown_category: 'One of these categories no longer exists. Reload the page and choose again.',
  },
} as const satisfies Translated<typeof listingRefusalsDe>;

export const listingStatesEn = {
  listing: {
    not_started: 'Not started',
    draft: 'Draft',
    submitted: 'Under review',
    sent_back: 'Sent back',
    published: 'Published',
  },
  revision: {
    submitted: 'Under review',
    sent_back: 'Sent back',
    published: 'Published',
    superseded: 'Replaced',
    recalled: 'Taken back',
  },
  notPublic: {
    event_not_published: 'The event itself is not published yet.',
    not_taking_part: 'The participation is cancelled or not confirmed.',
    incomplete: 'Something is missing in the listing.',
    not_submitted: 'The listing has not been submitted yet.',
    under_review: 'The listing is under review.',
    sent_back: 'The listing was sent back for changes.',
  },
} as const satisfies Translated<typeof listingStatesDe>;

export const listingFactsEn = {
  listing: {
    edited: 'Listing edited',
    submitted: 'Listing submitted for review (version {number})',
    recalled: 'Listing taken back (version {number})',
    claimed: 'Listing taken for review (version {number})',
    released: 'Review of the listing given back (version {number})',
    published: 'Listing published (version {number})',
    sent_back: 'Listing sent back for changes (version {number})',
    commented: 'Comment on the listing (version {number})',
  },
} as const satisfies Translated<typeof listingFactsDe>;
