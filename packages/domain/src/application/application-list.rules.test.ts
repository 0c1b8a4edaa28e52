import { expect, it } from 'vitest';
import type { ApplicationRow } from './application.schema.ts';
import {
  applicationViews,
  countViews,
  filterApplications,
  isInView,
} from './application-list.rules.ts';
import { applicationStatuses } from './application-status.rules.ts';

const row = (name: string, given: Partial<ApplicationRow> = {}): ApplicationRow => ({
  applicationId: name as never,
  name,
  contactName: 'Kim',
  contactEmail: 'kim@example.org',
  locale: 'de',
  status: 'submitted',
  isWaitlisted: false,
  submittedAt: new Date('2026-01-05T08:00:00Z'),
  reviewers: [],
  comments: 0,
  exhibitorId: null,
  participation: null,
  ...given,
});
const rows = [
  row('Anker', { reviewers: [{ accountId: 'me' as never, name: 'Ich' }] }),
  row('Brett', { status: 'to_accept' }),
  row('Clip', { status: 'waitlisted', contactEmail: 'brett@example.org' }),
];
const names = (filter: Parameters<typeof filterApplications>[1]) =>
  filterApplications(rows, filter, 'me').map(({ name }) => name);

it('every application is in exactly one view', () => {
  for (const status of applicationStatuses) {
    expect(applicationViews.filter((view) => isInView({ status }, view))).toHaveLength(1);
  }
});
it('are found by name, address, view, and by who is to look at them', () => {
  expect(names({ q: 'BRETT' })).toEqual(['Brett', 'Clip']);
  expect(names({ view: 'to_decide' })).toEqual(['Anker']);
  expect(names({ mine: true })).toEqual(['Anker']);
  expect(countViews(rows, { view: 'decided' }, 'me')).toMatchObject({
    to_decide: 1,
    decided: 1,
    waitlisted: 1,
    closed: 0,
  });
});
