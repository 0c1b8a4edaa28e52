import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { aBoothMember, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';
import {
  aBooth,
  codeOf,
  edit,
  factsOf,
  lettersOf,
  publicContent,
  publishFirst,
  submit,
  submitFirst,
  type TestBooth,
} from './listing-test-booth.ts';

let api: TestApi;
let booth: TestBooth;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  booth = await aBooth(api);
});

const view = () => booth.admin.listing.getWorkingCopy(booth.at);
const anEditor = async () =>
  api.as(await aBoothMember(api.database, { ...booth.at, role: 'editor' }));

describe('the working copy', () => {
  it('begins with the name the organiser knows, and nothing is stored by looking', async () => {
    expect(await view()).toMatchObject({
      version: 0,
      hasStarted: false,
      published: null,
      latest: null,
      content: { displayName: booth.name, tagline: { de: '', en: '' }, logoMediaId: null },
    });
    expect((await view()).version).toBe(0);
  });

  it('is saved part by part and read back', async () => {
    const saved = await edit(booth, {
      'tagline.de': '  Für das Land ',
      contactEmail: 'INFO@example.org',
    });
    expect(saved).toMatchObject({
      version: 1,
      saved: ['tagline.de', 'contactEmail'],
      conflicts: [],
    });
    expect((await view()).content).toMatchObject({
      tagline: { de: 'Für das Land', en: '' },
      contactEmail: 'info@example.org',
    });
  });

  it('lets two editors of different fields both win', async () => {
    const editor = await anEditor();
    const seen = { ...booth.at, seenVersion: 0 };
    await Promise.all([
      booth.admin.listing.saveWorkingCopy({
        ...seen,
        sitting: randomUUID(),
        changes: { 'tagline.de': 'Deutsch' },
      }),
      editor.listing.saveWorkingCopy({
        ...seen,
        sitting: randomUUID(),
        changes: { 'tagline.en': 'English' },
      }),
    ]);
    expect((await view()).content.tagline).toEqual({ de: 'Deutsch', en: 'English' });
  });

  it('tells the later of two editors of one field, with the other text and its author', async () => {
    const editor = await anEditor();
    await edit(booth, { 'tagline.de': 'Zuerst' });
    const later = await editor.listing.saveWorkingCopy({
      ...booth.at,
      seenVersion: 0,
      sitting: randomUUID(),
      changes: { 'tagline.de': 'Danach', 'tagline.en': 'Also' },
    });
    expect(later.saved).toEqual(['tagline.en']);
    expect(later.conflicts).toEqual([
      { part: 'tagline.de', theirs: 'Zuerst', by: booth.adminAccount.name, at: api.time.now },
    ]);
    expect((await view()).content.tagline).toEqual({ de: 'Zuerst', en: 'Also' });
  });

  it('keeps in the history what a sitting replaced, once a sitting', async () => {
    const sitting = randomUUID();
    const save = (text: string, seenVersion: number) =>
      booth.admin.listing.saveWorkingCopy({
        ...booth.at,
        seenVersion,
        sitting,
        changes: { 'tagline.de': text },
      });
    await save('a', 0);
    await save('ab', 1);
    await save('abc', 2);
    await edit(booth, { 'tagline.de': 'anders' });
    const facts = await booth.admin.fact.listOfBooth({ ...booth.at, noun: 'listing' });
    expect(facts.map(({ before }) => before?.['tagline.de']).sort()).toEqual(['', 'abc']);
    const organisers = await booth.reviewer.fact.list({ eventId: booth.eventId, noun: 'listing' });
    expect(organisers).toEqual([]);
  });

  it('takes no image of a neighbour and no category of nowhere', async () => {
    const other = await aBooth(api);
    const refused = (changes: Parameters<typeof edit>[1]) => codeOf(edit(booth, changes));
    expect(await refused({ logoMediaId: other.logoMediaId })).toBe('listing.unknown_logo');
    expect(await refused({ categoryIds: [randomUUID()] })).toBe('listing.unknown_category');
    expect((await view()).version).toBe(0);
  });

  it('refuses what is too long or no field at all, and saves nothing of it', async () => {
    expect(await codeOf(edit(booth, { displayName: 'x'.repeat(200), 'tagline.de': 'gut' }))).toBe(
      'BAD_REQUEST',
    );
    expect(await codeOf(edit(booth, { version: 7 } as never))).toBe('BAD_REQUEST');
    expect((await view()).version).toBe(0);
  });

  it('is for admins and editors of this exhibitor alone', async () => {
    const scanner = api.as(await aBoothMember(api.database, { ...booth.at, role: 'scanner' }));
    expect(await codeOf(scanner.listing.getWorkingCopy(booth.at))).toBe('access.forbidden');
    const neighbour = await aBooth(api);
    expect(await codeOf(neighbour.admin.listing.getWorkingCopy(booth.at))).toBe('access.not_found');
    expect(await codeOf(booth.reviewer.listing.getWorkingCopy(booth.at))).toBe('access.not_found');
    expect(await codeOf((await anEditor()).listing.getWorkingCopy(booth.at))).toBe('done');
  });
});

describe('submitting', () => {
  it('hands over the working copy with the products of the moment', async () => {
    const { productId } = await booth.admin.product.add({
      ...booth.at,
      product: { name: { de: 'EVA', en: '' }, summary: { de: '', en: '' }, url: '' },
    });
    await submitFirst(booth);
    await booth.admin.product.remove({ ...booth.at, productId });
    const { latest } = await view();
    expect(latest).toMatchObject({
      number: 1,
      status: 'submitted',
      submittedBy: booth.adminAccount.name,
      content: { displayName: 'IT.NRW', products: [{ productId, name: { de: 'EVA' } }] },
    });
    expect(await factsOf(booth)).toEqual(['listing.edited', 'listing.submitted']);
    expect(await publicContent(api, booth)).toBeNull();
  });

  it('is refused with the list of what is missing', async () => {
    await edit(booth, { 'tagline.de': 'Nur das' });
    const refusal = await submit(booth).catch((error) => error.cause);
    expect(refusal).toMatchObject({
      code: 'listing.incomplete',
      params: { missing: 'description, logoMediaId' },
    });
  });

  it('is refused while one is under review', async () => {
    await submitFirst(booth);
    await edit(booth, { displayName: 'Neu' });
    expect(await codeOf(submit(booth))).toBe('listing.already_submitted');
  });

  it('is refused when exactly this is public already', async () => {
    await publishFirst(booth);
    expect(await codeOf(submit(booth))).toBe('listing.nothing_changed');
  });

  it('is refused to somebody who has not seen what a colleague wrote', async () => {
    const editor = await anEditor();
    await edit(booth, { 'tagline.de': 'a', 'description.de': 'b', logoMediaId: booth.logoMediaId });
    const { version } = await view();
    await edit(booth, { 'tagline.de': 'ganz anders' }, editor);
    const call = booth.admin.listing.submit({ ...booth.at, seenVersion: version });
    expect(await codeOf(call)).toBe('listing.changed_meanwhile');
  });

  it('makes one revision of two clicks at once', async () => {
    await edit(booth, { 'tagline.de': 'a', 'description.de': 'b', logoMediaId: booth.logoMediaId });
    const codes = await Promise.all([codeOf(submit(booth)), codeOf(submit(booth))]);
    expect(codes.sort()).toEqual(['done', 'listing.already_submitted']);
    expect(await booth.admin.listing.historyOfBooth(booth.at)).toHaveLength(1);
  });

  it('leaves out a category that the organiser removed meanwhile', async () => {
    const categoryId = randomUUID();
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('category')
        .values({
          event_id: booth.eventId,
          category_id: categoryId,
          name: '{"de":"Netz","en":"Net"}',
        })
        .execute(),
    );
    await edit(booth, { categoryIds: [categoryId] });
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx.deleteFrom('category').where('category_id', '=', categoryId).execute(),
    );
    await submitFirst(booth);
    expect((await view()).latest?.content.categoryIds).toEqual([]);
  });

  it('writes to reviewers when the queue was empty, and not again while it is not', async () => {
    const second = await aTeamMember(api.database, { ...booth.event, role: 'reviewer' });
    await aTeamMember(api.database, { ...booth.event, role: 'planner' });
    await submitFirst(booth);
    const told = (await lettersOf(api, booth)).filter(
      (mail) => mail.template === 'listing-submitted',
    );
    expect(told.map(({ to }) => to).sort()).toEqual(
      [second.email, booth.reviewerAccount.email].sort(),
    );
    const { latest } = await view();
    await booth.admin.listing.recall({ ...booth.at, revisionId: latest?.revisionId as never });
    await submit(booth);
    expect(await lettersOf(api, booth)).toHaveLength(4);
  });
});

describe('recalling', () => {
  it('takes the submission back, to be changed and submitted again', async () => {
    const { revisionId } = await submitFirst(booth);
    await booth.admin.listing.recall({ ...booth.at, revisionId });
    expect((await view()).latest?.status).toBe('recalled');
    expect((await submit(booth)).number).toBe(2);
    expect(await factsOf(booth)).toContain('listing.recalled');
  });

  it('comes too late after a decision, and says which', async () => {
    const revisionId = await publishFirst(booth);
    const call = booth.admin.listing.recall({ ...booth.at, revisionId });
    const refusal = await call.catch((error) => error.cause);
    expect(refusal).toMatchObject({
      code: 'listing.already_decided',
      params: { status: 'published' },
    });
  });

  it('does not know the submission of a neighbour, even a published one', async () => {
    const other = await aBooth(api);
    const revisionId = await publishFirst(other);
    expect(await codeOf(booth.admin.listing.recall({ ...booth.at, revisionId }))).toBe(
      'access.not_found',
    );
  });
});

describe('talking about a listing', () => {
  it('reaches both sides, with field and author', async () => {
    const { revisionId } = await submitFirst(booth);
    await booth.reviewer.listing.addReviewComment({
      eventId: booth.eventId,
      revisionId,
      comment: { field: 'tagline', body: 'Bitte kürzer.' },
    });
    api.time.now = new Date(api.time.now.getTime() + 1000);
    await api.as(booth.adminAccount).listing.addComment({
      ...booth.at,
      revisionId,
      comment: { field: null, body: 'Machen wir.' },
    });
    const comments = await booth.admin.listing.comments(booth.at);
    expect(comments).toMatchObject([
      { field: 'tagline', body: 'Bitte kürzer.', authorSide: 'organiser', revisionNumber: 1 },
      { field: null, body: 'Machen wir.', authorSide: 'exhibitor' },
    ]);
    const review = await booth.reviewer.listing.getReview({ eventId: booth.eventId, revisionId });
    expect(review.comments).toEqual(comments);
  });

  it('needs words', async () => {
    const { revisionId } = await submitFirst(booth);
    const comment = { field: null, body: '   ' };
    expect(await codeOf(booth.admin.listing.addComment({ ...booth.at, revisionId, comment }))).toBe(
      'BAD_REQUEST',
    );
  });

  it('is not possible about the listing of somebody else', async () => {
    const other = await aBooth(api);
    const revisionId = await publishFirst(other);
    const comment = { field: null, body: 'Hallo' };
    expect(await codeOf(booth.admin.listing.addComment({ ...booth.at, revisionId, comment }))).toBe(
      'access.not_found',
    );
    const foreign = { eventId: booth.eventId, revisionId, comment };
    expect(await codeOf(booth.reviewer.listing.addReviewComment(foreign))).toBe('access.not_found');
  });
});
