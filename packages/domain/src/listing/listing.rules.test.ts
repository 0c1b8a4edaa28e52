import { describe, expect, it } from 'vitest';
import {
  canMoveRevision,
  canPublish,
  canPublishAccepted,
  canSendBack,
  canSubmit,
  contentWithAccepted,
  revisionMoves,
} from './listing.rules.ts';
import { type ListingContent, listingContentSchema, revisionStatuses } from './listing.schema.ts';

const content = (change: Partial<ListingContent> = {}): ListingContent => ({
  ...listingContentSchema.parse({
    displayName: 'IT.NRW',
    tagline: { de: 'Für das Land' },
    description: { de: 'Wir rechnen.' },
    logoMediaId: '6e4a44d2-0f0c-4f55-9a1a-0f3b1e7a5a01',
  }),
  ...change,
});
const codeOf = (verdict: { allowed: boolean; code?: string }) => verdict.code ?? 'allowed';

describe('moves of a revision', () => {
  const moves = revisionStatuses.flatMap((from) =>
    revisionStatuses.map(
      (to) => [from, to, (revisionMoves[from] as readonly string[]).includes(to)] as const,
    ),
  );
  it.each(moves)('%s → %s: %s', (from, to, may) => {
    expect(canMoveRevision(from, to).allowed).toBe(may);
  });

  it('are exactly these', () => {
    expect(moves.filter(([, , may]) => may).map(([from, to]) => `${from} → ${to}`)).toEqual([
      'submitted → sent_back',
      'submitted → published',
      'submitted → recalled',
      'published → superseded',
    ]);
  });

  it('tells the later of two what the earlier did', () => {
    expect(canMoveRevision('published', 'sent_back')).toMatchObject({
      code: 'listing.already_decided',
      params: { status: 'published' },
    });
    expect(codeOf(canMoveRevision('recalled', 'published'))).toBe('listing.recalled_meanwhile');
  });
});

describe('submitting', () => {
  it.each([
    ['a complete first listing', {}, 'allowed'],
    ['while one is under review', { isUnderReview: true }, 'listing.already_submitted'],
    ['without a logo', { content: content({ logoMediaId: null }) }, 'listing.incomplete'],
    ['what is public already', { published: content() }, 'listing.nothing_changed'],
    ['a change', { published: content({ displayName: 'Früher' }) }, 'allowed'],
  ])('%s', (_name, change, code) => {
    const submission = { content: content(), isUnderReview: false, published: null, ...change };
    expect(codeOf(canSubmit(submission))).toBe(code);
  });

  it('names what is missing', () => {
    const submission = {
      content: content({ logoMediaId: null, tagline: { de: '', en: '' } }),
      isUnderReview: false,
      published: null,
    };
    expect(canSubmit(submission)).toMatchObject({ params: { missing: 'tagline, logoMediaId' } });
  });
});

describe('deciding', () => {
  const submitted = { status: 'submitted', basedOnRevisionId: 'a' } as const;

  it('publishes what was compared with the version that is public now', () => {
    expect(codeOf(canPublish(submitted, 'a'))).toBe('allowed');
    expect(codeOf(canPublish({ ...submitted, basedOnRevisionId: null }, null))).toBe('allowed');
  });

  it.each([
    [
      'another version became public',
      { revision: submitted, published: 'b' },
      'listing.base_changed',
    ],
    [
      'the public version is gone',
      { revision: submitted, published: null },
      'listing.base_changed',
    ],
    [
      'it was sent back',
      { revision: { ...submitted, status: 'sent_back' }, published: 'a' },
      'listing.already_decided',
    ],
  ] as const)('does not publish when %s', (_name, { revision, published }, code) => {
    expect(codeOf(canPublish(revision, published))).toBe(code);
  });

  it('sends back with a reason only', () => {
    expect(codeOf(canSendBack(submitted, 1))).toBe('allowed');
    expect(codeOf(canSendBack(submitted, 0))).toBe('listing.comment_needed');
    expect(codeOf(canSendBack({ ...submitted, status: 'recalled' }, 1))).toBe(
      'listing.recalled_meanwhile',
    );
  });
});

describe('publishing the accepted fields while the rest goes back', () => {
  const published = content();
  const submitted = content({ displayName: 'Neu', contactEmail: 'info@example.org' });

  it('takes over the accepted fields and leaves the others as they are public', () => {
    expect(contentWithAccepted(published, submitted, ['contactEmail'])).toEqual(
      content({ contactEmail: 'info@example.org' }),
    );
  });

  it('needs a change among the accepted fields', () => {
    expect(codeOf(canPublishAccepted(published, submitted, ['tagline']))).toBe(
      'listing.nothing_accepted',
    );
    expect(codeOf(canPublishAccepted(published, submitted, ['displayName']))).toBe('allowed');
  });

  it('needs all that a first listing cannot do without', () => {
    expect(canPublishAccepted(null, submitted, ['displayName', 'tagline'])).toMatchObject({
      code: 'listing.rest_incomplete',
      params: { missing: 'description, logoMediaId' },
    });
    const required = ['displayName', 'tagline', 'description', 'logoMediaId'] as const;
    expect(codeOf(canPublishAccepted(null, submitted, required))).toBe('allowed');
  });
});
