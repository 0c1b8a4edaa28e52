import { expect, it } from 'vitest';
import type { RevisionStatus } from './listing.schema.ts';
import { listingStateOf, whyNotPublic } from './visibility.rules.ts';

const open = {
  isEventPublished: true,
  takesPart: true,
  hasPublishedRevision: false,
  latestStatus: null,
  isComplete: true,
};

it.each([
  ['nothing was submitted', {}, ['not_submitted']],
  ['it is not finished', { isComplete: false }, ['incomplete', 'not_submitted']],
  ['it is under review', { latestStatus: 'submitted' }, ['under_review']],
  ['it was sent back', { latestStatus: 'sent_back' }, ['sent_back']],
  [
    'it was sent back and emptied',
    { latestStatus: 'sent_back', isComplete: false },
    ['incomplete', 'sent_back'],
  ],
  ['it was recalled', { latestStatus: 'recalled' }, ['not_submitted']],
  [
    'the event is a draft',
    { isEventPublished: false, hasPublishedRevision: true },
    ['event_not_published'],
  ],
  ['the exhibitor withdrew', { takesPart: false, hasPublishedRevision: true }, ['not_taking_part']],
  [
    'several things at once',
    { isEventPublished: false, takesPart: false },
    ['event_not_published', 'not_taking_part', 'not_submitted'],
  ],
  ['nothing: it is public', { hasPublishedRevision: true, latestStatus: 'published' }, []],
  [
    'nothing: a change under review hides nothing',
    { hasPublishedRevision: true, latestStatus: 'submitted' },
    [],
  ],
] as const)('is not public because %s', (_name, change, reasons) => {
  expect(whyNotPublic({ ...open, ...change })).toEqual(reasons);
});

const listing = (
  latestStatus: RevisionStatus | null,
  hasStarted: boolean,
  hasUnsubmittedChanges: boolean,
) => ({ latestStatus, hasStarted, hasUnsubmittedChanges });

it.each([
  [listing(null, false, false), 'not_started'],
  [listing(null, true, true), 'draft'],
  [listing('submitted', true, true), 'submitted'],
  [listing('sent_back', true, true), 'sent_back'],
  [listing('recalled', true, true), 'draft'],
  [listing('published', true, false), 'published'],
  [listing('published', true, true), 'draft'],
  [listing('superseded', true, false), 'published'],
] as const)('%o is %s', (asked, state) => {
  expect(listingStateOf(asked)).toBe(state);
});
