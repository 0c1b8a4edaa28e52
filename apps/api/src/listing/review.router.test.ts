import { openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { aBoothMember, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';
import {
  aBooth,
  aLogo,
  codeOf,
  edit,
  factsOf,
  lettersOf,
  publicContent,
  publishedLogos,
  publishFirst,
  submit,
  submitFirst,
  type TestBooth,
} from './listing-test-booth.ts';

let api: TestApi;
let booth: TestBooth;
let eventId: TestBooth['eventId'];
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  booth = await aBooth(api);
  eventId = booth.eventId;
});

const comments = [{ field: 'tagline' as const, body: 'Bitte kürzer.' }];
const view = () => booth.admin.listing.getWorkingCopy(booth.at);
const publicName = async () => (await publicContent(api, booth))?.['displayName'];

describe('publishing', () => {
  it('makes the submission public, with its logo, and tells everybody who edits', async () => {
    const editor = await aBoothMember(api.database, { ...booth.at, role: 'editor' });
    await aBoothMember(api.database, { ...booth.at, role: 'scanner' });
    await publishFirst(booth);
    expect(await publicName()).toBe('IT.NRW');
    expect(await publishedLogos(api, booth)).toEqual([booth.logoMediaId]);
    const letters = (await lettersOf(api, booth)).filter(
      (mail) => mail.template === 'listing-published',
    );
    expect(letters.map(({ to }) => to).sort()).toEqual(
      [editor.email, booth.adminAccount.email].sort(),
    );
    expect(letters[0]?.text).toContain(`/e/${booth.event.slug}/`);
    expect(await factsOf(booth)).toEqual([
      'listing.edited',
      'listing.published',
      'listing.submitted',
    ]);
  });

  it('supersedes the version before, and its logo is public no more', async () => {
    const first = await publishFirst(booth);
    const logoMediaId = await aLogo(api, booth.at);
    await edit(booth, { displayName: 'IT.NRW neu', logoMediaId });
    const { revisionId } = await submit(booth);
    await booth.reviewer.listing.publish({ eventId, revisionId });
    expect(await publicName()).toBe('IT.NRW neu');
    expect(await publishedLogos(api, booth)).toEqual([logoMediaId]);
    const history = await booth.reviewer.listing.history({
      eventId,
      exhibitorId: booth.exhibitorId,
    });
    expect(history.map(({ status, changedFields }) => [status, changedFields])).toEqual([
      ['published', ['displayName', 'logoMediaId']],
      ['superseded', ['displayName', 'tagline', 'description', 'logoMediaId']],
    ]);
    expect(history[1]).toMatchObject({ revisionId: first, decidedBy: booth.reviewerAccount.name });
  });

  it('is told before and after in the history', async () => {
    await publishFirst(booth);
    await edit(booth, { displayName: 'IT.NRW neu' });
    const { revisionId } = await submit(booth);
    await booth.reviewer.listing.publish({ eventId, revisionId });
    const [fact] = await booth.reviewer.fact
      .list({ eventId, noun: 'listing', limit: 200 })
      .then((facts) =>
        facts.filter(({ type, after }) => type === 'listing.published' && after?.['number'] === 2),
      );
    expect(fact).toMatchObject({
      before: { displayName: 'IT.NRW' },
      after: { number: 2, displayName: 'IT.NRW neu' },
    });
  });

  it('is refused when another version became public meanwhile', async () => {
    await publishFirst(booth);
    await edit(booth, { displayName: 'Neu' });
    const { revisionId } = await submit(booth);
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('listing_revision')
        .set({ status: 'superseded' })
        .where('event_id', '=', eventId)
        .where('status', '=', 'published')
        .execute(),
    );
    expect(await codeOf(booth.reviewer.listing.publish({ eventId, revisionId }))).toBe(
      'listing.base_changed',
    );
    const review = await booth.reviewer.listing.getReview({ eventId, revisionId });
    expect(review.isBaseChanged).toBe(true);
  });
});

describe('an edit under review', () => {
  it('never changes or hides what is public', async () => {
    await publishFirst(booth);
    const before = await publicContent(api, booth);
    await edit(booth, { displayName: 'Ganz anders', logoMediaId: null });
    expect(await publicContent(api, booth)).toEqual(before);
    await edit(booth, { logoMediaId: await aLogo(api, booth.at) });
    const { revisionId } = await submit(booth);
    expect(await publicContent(api, booth)).toEqual(before);
    await booth.reviewer.listing.sendBack({ eventId, revisionId, comments });
    expect(await publicContent(api, booth)).toEqual(before);
    const again = await submit(booth);
    await booth.admin.listing.recall({ ...booth.at, revisionId: again.revisionId });
    expect(await publicContent(api, booth)).toEqual(before);
    expect(await publishedLogos(api, booth)).toEqual([booth.logoMediaId]);
  });

  it('and what is edited after the submission is not published with it', async () => {
    const { revisionId } = await submitFirst(booth);
    await edit(booth, { displayName: 'Später geschrieben' });
    await booth.reviewer.listing.publish({ eventId, revisionId });
    expect(await publicName()).toBe('IT.NRW');
    expect((await view()).content.displayName).toBe('Später geschrieben');
  });
});

describe('sending back', () => {
  it('hands the comments to the exhibitor, by letter and beside the field', async () => {
    const { revisionId } = await submitFirst(booth);
    await booth.reviewer.listing.sendBack({
      eventId,
      revisionId,
      comments: [...comments, { field: null, body: 'Sonst schön.' }],
    });
    const { latest, comments: heard } = await view();
    expect(latest).toMatchObject({ status: 'sent_back', decidedBy: booth.reviewerAccount.name });
    expect(heard.map(({ field, body }) => [field, body])).toEqual(
      expect.arrayContaining([
        ['tagline', 'Bitte kürzer.'],
        [null, 'Sonst schön.'],
      ]),
    );
    const letters = (await lettersOf(api, booth)).filter(
      (mail) => mail.template === 'listing-sent-back',
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('Kurzbeschreibung');
    expect(letters[0]?.text).toContain('Sonst schön.');
  });

  it('needs a reason, which may have been given during the review', async () => {
    const { revisionId } = await submitFirst(booth);
    const sendBack = () => codeOf(booth.reviewer.listing.sendBack({ eventId, revisionId }));
    expect(await sendBack()).toBe('listing.comment_needed');
    const comment = { field: null, body: 'Von uns: bitte kürzer.' };
    await booth.admin.listing.addComment({ ...booth.at, revisionId, comment });
    expect(await sendBack()).toBe('listing.comment_needed');
    await booth.reviewer.listing.addReviewComment({ eventId, revisionId, comment });
    expect(await sendBack()).toBe('done');
  });
});

describe('publishing the accepted fields', () => {
  it('makes them public and hands the rest back in one step', async () => {
    await publishFirst(booth);
    await edit(booth, { displayName: 'Zu laut!!!', contactEmail: 'info@example.org' });
    const { revisionId } = await submit(booth);
    await booth.reviewer.listing.publishAccepted({
      eventId,
      revisionId,
      accepted: ['contactEmail'],
      comments: [{ field: 'displayName', body: 'Bitte ohne Ausrufezeichen.' }],
    });
    expect(await publicContent(api, booth)).toMatchObject({
      displayName: 'IT.NRW',
      contactEmail: 'info@example.org',
    });
    expect(await view()).toMatchObject({
      latest: { revisionId, status: 'sent_back' },
      published: { number: 3, acceptedFromRevisionId: revisionId },
    });
    const queue = await booth.reviewer.listing.queue({ eventId, view: 'sent_back' });
    expect(queue.rows.map((row) => row.revisionId)).toEqual([revisionId]);
    await edit(booth, { displayName: 'Leiser' });
    const again = await submit(booth);
    await booth.reviewer.listing.publish({ eventId, revisionId: again.revisionId });
    expect(await publicName()).toBe('Leiser');
  });

  it('is refused for a first listing that would miss something', async () => {
    const { revisionId } = await submitFirst(booth);
    const call = booth.reviewer.listing.publishAccepted({
      eventId,
      revisionId,
      accepted: ['displayName', 'tagline', 'description'],
      comments: [{ field: 'logoMediaId', body: 'Unscharf.' }],
    });
    expect(await codeOf(call)).toBe('listing.rest_incomplete');
    expect(await publicContent(api, booth)).toBeNull();
  });

  it('is refused without a word about the rest, and without an accepted change', async () => {
    await publishFirst(booth);
    await edit(booth, { displayName: 'Neu', contactEmail: 'info@example.org' });
    const { revisionId } = await submit(booth);
    const accept = (accepted: never, said = comments) =>
      codeOf(
        booth.reviewer.listing.publishAccepted({ eventId, revisionId, accepted, comments: said }),
      );
    expect(await accept(['contactEmail'] as never, [])).toBe('listing.comment_needed');
    expect(await accept(['tagline'] as never)).toBe('listing.nothing_accepted');
  });
});

describe('two reviewers at once', () => {
  it('decide once: the second waits, and is told what the first did', async () => {
    const { revisionId } = await submitFirst(booth);
    const first = openDatabase({ connectionString: api.database.connectionString, poolSize: 2 });
    const colleague = api.as(await aTeamMember(api.database, { ...booth.event, role: 'manager' }));
    let second: Promise<unknown> | undefined;
    await withScope(first, { kind: 'system' }, async (tx) => {
      // The first holds the revision, as its command does, while the second asks for it.
      await tx
        .updateTable('listing_revision')
        .set({ status: 'sent_back', decided_at: api.time.now })
        .where('event_id', '=', eventId)
        .where('revision_id', '=', revisionId)
        .execute();
      second = colleague.listing.publish({ eventId, revisionId });
      second.catch(() => {});
      await untilSomebodyWaits();
    });
    const refusal = await second?.catch((error) => error.cause);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      code: 'listing.already_decided',
      params: { status: 'sent_back' },
    });
    await first.close();
    expect(await publicContent(api, booth)).toBeNull();
  });

  it('and a reviewer and an exhibitor who recalls: one of them wins', async () => {
    const { revisionId } = await submitFirst(booth);
    const codes = await Promise.all([
      codeOf(booth.reviewer.listing.publish({ eventId, revisionId })),
      codeOf(booth.admin.listing.recall({ ...booth.at, revisionId })),
    ]);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(
      codes.some(
        (code) => code === 'listing.already_decided' || code === 'listing.recalled_meanwhile',
      ),
    ).toBe(true);
  });

  async function untilSomebodyWaits(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rows } = await api.database.pool.query(
        `select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple')`,
      );
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('Nobody waited.');
  }
});

describe('the queue', () => {
  it('shows the oldest first, with what it is and since when', async () => {
    const start = api.time.now;
    const second = await anExhibitor(api.database, booth.event);
    await publishFirst(booth);
    await edit(booth, { displayName: 'Neu' });
    api.time.now = new Date(start.getTime() + 60_000);
    const { revisionId } = await freshly().listing.submit({
      ...booth.at,
      seenVersion: (await freshly().listing.getWorkingCopy(booth.at)).version,
    });
    const { rows, counts } = await booth.reviewer.listing.queue({ eventId });
    expect(rows).toMatchObject([
      { revisionId, kind: 'change', round: 1, changedFields: ['displayName'], since: api.time.now },
    ]);
    expect(counts).toEqual({ waiting: 1, sent_back: 0, published: 1 });
    expect(second).toBeDefined();
    api.time.now = start;
  });
  const freshly = () => api.as(booth.adminAccount);

  it('counts the rounds of a wish that came back', async () => {
    const { revisionId } = await submitFirst(booth);
    await booth.reviewer.listing.sendBack({ eventId, revisionId, comments });
    await submit(booth);
    const { rows, counts } = await booth.reviewer.listing.queue({ eventId });
    expect(rows).toMatchObject([{ kind: 'first', round: 2, number: 2 }]);
    expect(counts).toMatchObject({ waiting: 1, sent_back: 0 });
  });

  it('finds by name, literally, and by kind', async () => {
    await submitFirst(booth);
    const found = async (filter: object) =>
      (await booth.reviewer.listing.queue({ eventId, ...filter })).rows.length;
    expect(await found({ search: 'it.nrw' })).toBe(1);
    expect(await found({ search: '%' })).toBe(0);
    expect(await found({ kind: 'first' })).toBe(1);
    expect(await found({ kind: 'change' })).toBe(0);
  });

  it('shows nothing of another event', async () => {
    const other = await aBooth(api);
    await submitFirst(other);
    expect((await booth.reviewer.listing.queue({ eventId })).rows).toEqual([]);
  });
});

describe('who reviews', () => {
  it.each([
    ['owner', 'done'],
    ['manager', 'done'],
    ['reviewer', 'done'],
    ['planner', 'access.forbidden'],
    ['sponsorship', 'access.forbidden'],
    ['viewer', 'access.forbidden'],
  ] as const)('%s: %s', async (role, code) => {
    const { revisionId } = await submitFirst(booth);
    const member = api.as(await aTeamMember(api.database, { ...booth.event, role }));
    expect(await codeOf(member.listing.getReview({ eventId, revisionId }))).toBe('done');
    expect(await codeOf(member.listing.publish({ eventId, revisionId }))).toBe(code);
  });

  it('nobody of another event, not even about its own revision under this id', async () => {
    const other = await aBooth(api);
    const { revisionId } = await submitFirst(other);
    const { reviewer } = booth;
    expect(await codeOf(reviewer.listing.publish({ eventId, revisionId }))).toBe(
      'access.not_found',
    );
    expect(await codeOf(reviewer.listing.getReview({ eventId, revisionId }))).toBe(
      'access.not_found',
    );
    const foreign = { eventId: other.eventId, revisionId };
    expect(await codeOf(reviewer.listing.publish(foreign))).toBe('access.not_found');
    expect(await codeOf(booth.admin.listing.publish({ eventId, revisionId }))).toBe(
      'access.not_found',
    );
  });
});
