import { describe, expect, test } from 'vitest';
import { teamRoles } from '../team-role.ts';
import { mayActOnAnnouncement } from './announcement.policy.ts';
import {
  announcementMoves,
  announcementProblems,
  canCallBack,
  canChangeAnnouncement,
  canSchedule,
  isStillFor,
} from './announcement.rules.ts';
import { announcementStatuses, audienceSchema, everybody } from './announcement.schema.ts';
import { type Addressee, isInAudience } from './audience.rules.ts';

const now = new Date('2026-03-01T10:00:00Z');
const whole = {
  subject: { de: 'Anreise', en: 'Getting there' },
  body: { de: 'Liebe Leute von {exhibitor}', en: 'Dear people of {exhibitor}' },
  audience: everybody,
  status: 'draft',
} as const;
const codeOf = (verdict: { allowed: boolean; code?: string }) => verdict.code ?? 'allowed';

describe('every edge', () => {
  test.each(announcementStatuses)('from %s', (status) => {
    const moves: readonly string[] = announcementMoves[status];
    expect(canSchedule({ ...whole, status }, { now, sendAt: null }).allowed).toBe(
      moves.includes('scheduled'),
    );
    expect(canCallBack(status).allowed).toBe(moves.includes('draft'));
    expect(isStillFor({ status, sendAt: now }, now)).toBe(moves.includes('sent'));
    expect(canChangeAnnouncement(status).allowed).toBe(status === 'draft');
  });
});

test.each([
  ['at once', null, 'allowed'],
  ['later', new Date('2026-03-02T10:00:00Z'), 'allowed'],
  ['now', now, 'announcement.time_not_ahead'],
  ['in the past', new Date('2026-02-28T10:00:00Z'), 'announcement.time_not_ahead'],
  ['years away', new Date('2029-03-02T10:00:00Z'), 'announcement.time_not_ahead'],
])('it is sent %s', (_when, sendAt, code) => {
  expect(codeOf(canSchedule(whole, { now, sendAt }))).toBe(code);
});

test.each([
  ['one language is missing', { body: { de: 'Hallo', en: '' } }, 'announcement.incomplete'],
  ['a subject is missing', { subject: { de: '', en: 'Hi' } }, 'announcement.incomplete'],
  ['a placeholder is unknown', { body: { de: '{stand}', en: 'Hi' } }, 'announcement.text_wrong'],
  ['a link runs', { body: { de: 'javascript:x', en: 'Hi' } }, 'announcement.text_wrong'],
  ['it wants a button', { body: { de: '{button}', en: 'Hi' } }, 'announcement.text_wrong'],
])('it is not sent when %s', (_why, change, code) => {
  expect(codeOf(canSchedule({ ...whole, ...change }, { now, sendAt: null }))).toBe(code);
});

test('what is wrong is said beside its field', () => {
  const text = { ...whole, subject: { de: '{x}', en: '' }, body: { de: '', en: '{' } };
  expect(announcementProblems(text, 'de')).toEqual([
    { part: 'subject', code: 'mail.text_unknown_placeholder', name: 'x' },
  ]);
  expect(announcementProblems(text, 'en')).toEqual([
    { part: 'body', code: 'mail.text_loose_brace', name: '{' },
  ]);
});

test('one that was put off does not go out at its first moment', () => {
  const sendAt = new Date('2026-03-02T10:00:00Z');
  expect(isStillFor({ status: 'scheduled', sendAt }, now)).toBe(false);
  expect(isStillFor({ status: 'scheduled', sendAt }, sendAt)).toBe(true);
});

const template = '11111111-1111-4111-8111-111111111111';
const category = '22222222-2222-4222-8222-222222222222';
const addressee: Addressee = {
  exhibitorId: '33333333-3333-4333-8333-333333333333',
  participation: 'confirmed',
  stands: [{ areaSquareMetres: 12, openSides: 1, category: 'Innovation' }],
  categoryIds: [category],
  benefitIds: [],
  levelIds: [category],
  tasks: [
    { templateId: template, status: 'reopened', isOverdue: true },
    { templateId: 'other', status: 'done', isOverdue: false },
  ],
};

describe('an audience', () => {
  const isIn = (facets: object, of: Partial<Addressee> = {}) =>
    isInAudience(audienceSchema.parse(facets), { ...addressee, ...of });

  test.each([
    ['nothing set', {}, true],
    ['its status', { participations: ['confirmed'] }, true],
    ['another status', { participations: ['accepted', 'invited'] }, false],
    ['its category', { categoryIds: [category] }, true],
    ['another category', { categoryIds: [template] }, false],
    ['with a stand', { stand: 'with' }, true],
    ['without a stand', { stand: 'without' }, false],
    ['its kind of stand', { standCategories: ['Innovation', 'Standard'] }, true],
    ['another kind of stand', { standCategories: ['Standard'] }, false],
    ['its sponsor level', { levelIds: [category] }, true],
    ['another sponsor level', { levelIds: [template] }, false],
    ['something open', { tasks: 'open' }, true],
    ['something overdue', { tasks: 'overdue' }, true],
    ['everything done', { tasks: 'done' }, false],
    ['this task open', { tasks: 'open', templateId: template }, true],
    ['this task done', { tasks: 'done', templateId: template }, false],
    ['whoever has this task', { templateId: template }, true],
    ['another task', { templateId: category }, false],
    ['two facets of which one does not fit', { stand: 'with', tasks: 'done' }, false],
  ])('of %s', (_what, facets, expected) => {
    expect(isIn(facets)).toBe(expected);
  });

  test('who left is written to only where the status is asked for', () => {
    expect(isIn({}, { participation: 'withdrawn' })).toBe(false);
    expect(isIn({ participations: ['withdrawn'] }, { participation: 'withdrawn' })).toBe(true);
  });

  test('who is asked nothing has not done everything', () => {
    expect(isIn({ tasks: 'done' }, { tasks: [] })).toBe(false);
  });
});

test('owners and managers write them, everybody at a booth reads them', () => {
  const whoMay = (act: Parameters<typeof mayActOnAnnouncement>[1]) =>
    teamRoles.filter((role) => mayActOnAnnouncement({ kind: 'organiser', role }, act));
  for (const act of ['view', 'write', 'send'] as const)
    expect(whoMay(act)).toEqual(['owner', 'manager']);
  for (const role of ['admin', 'editor', 'scanner'] as const) {
    expect(mayActOnAnnouncement({ kind: 'exhibitor', role }, 'read')).toBe(true);
    expect(mayActOnAnnouncement({ kind: 'exhibitor', role }, 'view')).toBe(false);
  }
});
