import { openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';
import {
  aBooth,
  codeOf,
  edit,
  factsOf,
  publicContent,
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
  api.time.now = new Date('2026-02-02T09:00:00Z');
  booth = await aBooth(api);
  eventId = booth.eventId;
});

const later = (minutes: number) => {
  api.time.now = new Date(api.time.now.getTime() + minutes * 60_000);
};
const aReviewer = async () =>
  api.as(await aTeamMember(api.database, { eventId, role: 'reviewer' })).listing;
const publicTagline = async () => (await publicContent(api, booth))?.['tagline'];
const queue = async () => (await (await aReviewer()).queue({ eventId })).rows;
const publish = async (revisionId: string) =>
  (await aReviewer()).publish({ eventId, revisionId: revisionId as never });

/** A change of what is public, waiting for its review. */
async function aChange(tagline: string) {
  await edit(booth, { 'tagline.de': tagline });
  return (await submit(booth)).revisionId;
}

describe('a listing that a reviewer has taken', () => {
  it('is decided by nobody else until it is taken over or let go', async () => {
    const { revisionId } = await submitFirst(booth);
    const [aylin, birgit] = [await aReviewer(), await aReviewer()];
    const at = { eventId, revisionId };
    await aylin.claim({ ...at, isClaimed: true });
    expect((await queue())[0]?.claim?.name).toMatch(/./);
    const comments = [{ field: null, body: 'Bitte kürzer.' }];
    for (const call of [
      () => birgit.publish(at),
      () => birgit.sendBack({ ...at, comments }),
      () => birgit.publishAccepted({ ...at, comments, accepted: ['tagline'] }),
    ]) {
      expect(await codeOf(call())).toBe('listing.claimed');
    }
    expect(await publicContent(api, booth)).toBeNull();
    await birgit.claim({ ...at, isClaimed: true });
    expect(await codeOf(aylin.publish(at))).toBe('listing.claimed');
    await birgit.claim({ ...at, isClaimed: false });
    await aylin.publish(at);
    expect((await aylin.getReview(at)).claim).toBeNull();
    expect(await codeOf(birgit.claim({ ...at, isClaimed: true }))).toBe('listing.already_decided');
  });

  it('is taken by reviewers, of their own event', async () => {
    const { revisionId } = await submitFirst(booth);
    const viewer = api.as(await aTeamMember(api.database, { eventId, role: 'viewer' })).listing;
    const claim = { eventId, revisionId, isClaimed: true };
    expect(await codeOf(viewer.claim(claim))).toBe('access.forbidden');
    const other = await aBooth(api);
    const stranger = api.as(
      await aTeamMember(api.database, { eventId: other.eventId, role: 'owner' }),
    ).listing;
    expect(await codeOf(stranger.claim({ ...claim, eventId: other.eventId }))).toBe(
      'access.not_found',
    );
  });
});

describe('small changes', () => {
  it('are published together; one that is not small, taken or decided is left and named', async () => {
    await publishFirst(booth);
    const small = await aChange('Für das ganze Land');
    expect((await queue()).map(({ isTrivial }) => isTrivial)).toEqual([true]);
    const colleague = await aReviewer();
    const me = await aReviewer();
    const together = { eventId, revisionIds: [small] };
    await colleague.claim({ eventId, revisionId: small, isClaimed: true });
    const name = booth.name;
    expect(await me.publishMany(together)).toEqual({
      published: 0,
      skipped: [{ exhibitorName: name, code: 'listing.claimed' }],
    });
    await colleague.claim({ eventId, revisionId: small, isClaimed: false });
    expect(await me.publishMany(together)).toEqual({ published: 1, skipped: [] });
    expect(await publicTagline()).toMatchObject({ de: 'Für das ganze Land' });
    expect((await me.publishMany(together)).skipped[0]?.code).toBe('listing.already_decided');
    const large = await aChange('Besuchen Sie evil.example');
    expect((await me.publishMany({ eventId, revisionIds: [large] })).skipped[0]?.code).toBe(
      'listing.not_trivial',
    );
    expect(await publicTagline()).toMatchObject({ de: 'Für das ganze Land' });
  });

  it('at once by two people are published once', async () => {
    await publishFirst(booth);
    const revisionIds = [await aChange('Für das ganze Land')];
    const outcomes = await Promise.all(
      [await aReviewer(), await aReviewer()].map((one) =>
        one.publishMany({ eventId, revisionIds }),
      ),
    );
    expect(outcomes.map(({ published }) => published).sort()).toEqual([0, 1]);
  });

  it('of another event are not found', async () => {
    await publishFirst(booth);
    const revisionIds = [await aChange('Für das ganze Land')];
    const other = await aBooth(api);
    const stranger = api.as(
      await aTeamMember(api.database, { eventId: other.eventId, role: 'owner' }),
    ).listing;
    expect(await codeOf(stranger.publishMany({ eventId: other.eventId, revisionIds }))).toBe(
      'listing.not_trivial',
    );
  });
});

describe('the history of what was public', () => {
  it('knows what the public saw at any moment', async () => {
    const before = new Date(api.time.now.getTime() - 60_000);
    const first = await publishFirst(booth);
    later(10);
    const between = api.time.now;
    later(10);
    const second = await aChange('Für das ganze Land');
    later(10);
    await publish(second);
    const reviewer = await aReviewer();
    const { exhibitorId } = booth;
    const at = async (moment: Date) =>
      (await reviewer.publicAt({ eventId, exhibitorId, at: moment.toISOString() }))?.revisionId ??
      null;
    expect(await at(before)).toBeNull();
    expect(await at(between)).toBe(first);
    expect(await at(api.time.now)).toBe(second);
    const neighbour = await anExhibitor(api.database, { eventId });
    expect(
      await reviewer.publicAt({
        eventId,
        exhibitorId: neighbour.exhibitorId as never,
        at: api.time.now.toISOString(),
      }),
    ).toBeNull();
  });

  it('brings an older version back, with a reason, and leaves the form of the exhibitor', async () => {
    const first = await publishFirst(booth);
    const old = await publicTagline();
    const second = await aChange('Für das ganze Land');
    await publish(second);
    const waiting = await aChange('Für alle Länder');
    const reviewer = await aReviewer();
    const reason = 'Die neue Fassung war ein Versehen.';
    await reviewer.restore({ eventId, revisionId: first, reason });
    expect(await publicTagline()).toEqual(old);
    const view = await booth.admin.listing.getWorkingCopy(booth.at);
    expect(view.content.tagline.de).toBe('Für alle Länder');
    expect(view.published).toMatchObject({ restoredFromRevisionId: first });
    // The latest submission is still the one that waits; it was compared with another version.
    expect(view.latest?.revisionId).toBe(waiting);
    expect(view.comments.at(-1)?.body).toBe(reason);
    const review = await reviewer.getReview({ eventId, revisionId: waiting });
    expect(review.isBaseChanged).toBe(true);
    expect(await codeOf(reviewer.publish({ eventId, revisionId: waiting }))).toBe(
      'listing.base_changed',
    );
    expect((await factsOf(booth)).filter((type) => type === 'listing.published')).toHaveLength(3);
  });

  it('brings back only what is not public now and was once', async () => {
    const first = await publishFirst(booth);
    const waiting = await aChange('Für das ganze Land');
    const reviewer = await aReviewer();
    for (const revisionId of [first, waiting]) {
      expect(await codeOf(reviewer.restore({ eventId, revisionId, reason: 'Weil.' }))).toBe(
        'listing.not_restorable',
      );
    }
    const viewer = api.as(await aTeamMember(api.database, { eventId, role: 'viewer' })).listing;
    expect(await codeOf(viewer.restore({ eventId, revisionId: first, reason: 'Weil.' }))).toBe(
      'access.forbidden',
    );
  });

  it('waits for whoever changes what is public, and is told', async () => {
    const first = await publishFirst(booth);
    const second = await aChange('Für das ganze Land');
    await publish(second);
    const restoring = { eventId, revisionId: first, reason: 'Weil.' };
    const reviewer = await aReviewer();
    let asked: Promise<string> | undefined;
    const other = openDatabase({ connectionString: api.database.connectionString, poolSize: 2 });
    await withScope(other, { kind: 'system' }, async (tx) => {
      await tx
        .updateTable('listing_revision')
        .set({ status: 'superseded' })
        .where('event_id', '=', eventId)
        .where('revision_id', '=', second)
        .execute();
      asked = codeOf(reviewer.restore(restoring));
      await untilSomebodyWaits();
    });
    await other.close();
    expect(await asked).toBe('listing.base_changed');
    expect(await publicContent(api, booth)).toBeNull();
  });
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
