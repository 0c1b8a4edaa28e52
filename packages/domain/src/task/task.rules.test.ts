import { describe, expect, it } from 'vitest';
import { daysUntil, nextStepOf, type Situation, tasksOf } from './task.rules.ts';
import type { AskedTask } from './task.schema.ts';

const event = { startsOn: '2026-03-20', endsOn: '2026-03-21', listingDueOn: '2026-03-01' };
const fresh: Situation = {
  actor: { kind: 'exhibitor', role: 'admin' },
  today: '2026-02-20',
  participation: 'confirmed',
  event,
  listing: {
    state: 'not_started',
    blocking: ['tagline', 'logoMediaId'],
    unsubmittedFields: 0,
    isPublic: false,
    comments: 0,
  },
  products: 0,
  demos: { draft: 0, declined: 0, total: 0 },
  people: { members: 1, invited: 0 },
  hasStand: false,
  asked: [],
};
const written: Situation = {
  ...fresh,
  listing: { ...fresh.listing, state: 'draft', blocking: [] },
  products: 2,
};
const kinds = (situation: Situation) => tasksOf(situation).tasks.map(({ kind }) => kind);
const ring = (situation: Situation) => tasksOf(situation).progress;
const withListing = (listing: Partial<Situation['listing']>) => ({
  ...written,
  listing: { ...written.listing, ...listing },
});

describe('what is left to do', () => {
  it('begins with the listing; what is optional comes last', () => {
    expect(kinds(fresh)).toEqual(['complete_listing', 'add_product', 'invite_team', 'plan_demo']);
    expect(ring(fresh)).toEqual({ done: 0, total: 3 });
    expect(tasksOf(fresh).tasks[0]).toMatchObject({ missing: ['tagline', 'logoMediaId'] });
  });
  it('asks to submit once nothing is missing', () => {
    expect(kinds(written)[0]).toBe('submit_listing');
    expect(ring(written)).toEqual({ done: 2, total: 3 });
  });
  it.each(['submitted', 'published'] as const)('leaves a listing alone that is %s', (state) => {
    expect(kinds(withListing({ state }))).toEqual(['invite_team', 'plan_demo']);
    expect(ring(withListing({ state }))).toEqual({ done: 3, total: 3 });
  });
  it('puts an answer to a review first, even when something is missing or overdue', () => {
    const sentBack = withListing({ state: 'sent_back', comments: 2, blocking: ['logoMediaId'] });
    const tasks = tasksOf({ ...sentBack, products: 0, today: '2026-03-02' }).tasks;
    expect(tasks.map(({ kind }) => kind).slice(0, 2)).toEqual([
      'answer_review',
      'complete_listing',
    ]);
    expect(tasks[0]).toMatchObject({ comments: 2, isOverdue: true });
  });
  it('asks to submit changes of what is public', () => {
    const changed = withListing({ state: 'draft', isPublic: true, unsubmittedFields: 3 });
    expect(tasksOf(changed).tasks[0]).toMatchObject({ kind: 'submit_changes', fields: 3 });
  });
  it('names demos that were declined or only begun', () => {
    const demos = { draft: 1, declined: 2, total: 3 };
    expect(kinds({ ...written, demos })).toEqual([
      'mend_demo',
      'submit_listing',
      'submit_demo',
      'invite_team',
    ]);
  });
  it('counts an open invitation as a colleague', () => {
    expect(kinds({ ...written, people: { members: 1, invited: 1 } })).not.toContain('invite_team');
  });
  it('is overdue from the day after', () => {
    const overdue = (today: string) => tasksOf({ ...fresh, today }).tasks[0]?.isOverdue;
    expect([overdue('2026-03-01'), overdue('2026-03-02')]).toEqual([false, true]);
  });
  it('is only what the role may do', () => {
    const as = (role: 'editor' | 'scanner') => ({
      ...fresh,
      actor: { kind: 'exhibitor', role } as const,
    });
    expect(kinds(as('editor'))).toEqual(['complete_listing', 'add_product', 'plan_demo']);
    expect(tasksOf(as('scanner'))).toEqual({
      tasks: [],
      settled: [],
      progress: { done: 0, total: 0 },
    });
  });
  it.each(['withdrawn', 'cancelled', 'rejected'] as const)(
    'is nothing when %s',
    (participation) => {
      expect(kinds({ ...fresh, participation })).toEqual([]);
    },
  );
  it('is nothing once the event is over', () => {
    expect(kinds({ ...fresh, today: '2026-03-21' })).not.toEqual([]);
    expect(kinds({ ...fresh, today: '2026-03-22' })).toEqual([]);
  });
});

describe('what the organiser asks', () => {
  const asked = (given: Partial<AskedTask>): AskedTask => ({
    templateId: '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a01' as never,
    title: { de: 'Versicherung', en: 'Insurance' },
    help: { de: '', en: '' },
    afterwards: { de: '', en: '' },
    type: 'confirm',
    linkUrl: '',
    questions: [],
    closing: 'soft',
    ...{ status: 'open', answers: {}, files: [], dueOn: '2026-02-25', isExtended: false },
    ...{ isOverdue: false, isClosed: false, comment: '', doneAt: null, doneByName: '' },
    ...given,
  });
  const withAsked = (...tasks: AskedTask[]) => ({ ...written, asked: tasks });

  it('stands among the rest by its date and counts in the ring', () => {
    expect(kinds(withAsked(asked({})))).toEqual([
      'asked',
      'submit_listing',
      'invite_team',
      'plan_demo',
    ]);
    expect(ring(withAsked(asked({}), asked({ status: 'done' })))).toEqual({ done: 3, total: 5 });
  });
  it('comes before everything when it was given back with a word', () => {
    const overdue = asked({ dueOn: '2026-02-01', isOverdue: true });
    const back = asked({ status: 'reopened', comment: 'Bitte mit Unterschrift', type: 'upload' });
    const [first] = tasksOf(withAsked(overdue, back)).tasks;
    expect(first).toMatchObject({ kind: 'asked', asked: { type: 'upload' } });
  });
  it('is settled when done or waived; what is waived counts nowhere', () => {
    const all = tasksOf(withAsked(asked({ status: 'done' }), asked({ status: 'waived' })));
    expect(all.settled.map(({ status }) => status)).toEqual(['done', 'waived']);
    expect(all.progress).toEqual({ done: 3, total: 4 });
  });
  it('is left after the event only when it is due after it', () => {
    const feedback = asked({ dueOn: '2026-04-01' });
    const after = { ...withAsked(asked({}), feedback), today: '2026-03-25' };
    expect(tasksOf(after).tasks).toMatchObject([{ kind: 'asked', dueOn: '2026-04-01' }]);
  });
  it('is nothing for who only scans', () => {
    const scanner = { ...withAsked(asked({})), actor: { kind: 'exhibitor', role: 'scanner' } };
    expect(tasksOf(scanner as Situation).tasks).toEqual([]);
  });
});

describe('what happens next', () => {
  it.each([
    ['ended', { participation: 'cancelled' }],
    ['over', { today: '2026-03-22' }],
    ['now', { today: '2026-03-20' }],
    ['review', { listing: { ...written.listing, state: 'submitted' } }],
    ['stand', {}],
    ['event', { hasStand: true }],
  ] as const)('is %s', (next, given) => {
    expect(nextStepOf({ ...written, ...given } as Situation)).toBe(next);
  });
  it.each([
    ['2026-02-18', 30],
    ['2026-03-19', 1],
    ['2026-03-20', 0],
    ['2026-03-21', 0],
    ['2026-03-23', -2],
  ])('on %s the event is %i days away', (today, days) => {
    expect(daysUntil(event, today)).toBe(days);
  });
});
