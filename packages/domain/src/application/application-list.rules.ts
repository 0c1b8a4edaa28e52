import { z } from 'zod';
import { folded } from '../folded.ts';
import { optionalLineSchema } from '../text.ts';
import type { ApplicationRow } from './application.schema.ts';
import { isDecided } from './application-status.rules.ts';

/** Views of the list, by who has to do something. */
export const applicationViews = [
  'to_decide',
  'decided',
  'waiting_for_them',
  'accepted',
  'waitlisted',
  'closed',
] as const;
export type ApplicationView = (typeof applicationViews)[number];

/** What the organiser's page keeps in its URL; every key is optional. */
export const applicationFilterSchema = z.object({
  q: optionalLineSchema(200).optional(),
  view: z.enum(applicationViews).optional(),
  /** Only what the reader was asked to look at. */
  mine: z.union([z.literal(true), z.literal('true').transform(() => true as const)]).optional(),
});
export type ApplicationFilter = z.infer<typeof applicationFilterSchema>;

export function isInView(
  { status }: Pick<ApplicationRow, 'status'>,
  view: ApplicationView,
): boolean {
  switch (view) {
    case 'to_decide':
      return status === 'submitted' || status === 'in_review';
    case 'decided':
      return isDecided(status);
    case 'waiting_for_them':
      return status === 'changes_requested' || status === 'draft';
    case 'closed':
      return status === 'rejected' || status === 'withdrawn';
    default:
      return status === view;
  }
}

export function filterApplications(
  rows: readonly ApplicationRow[],
  { q = '', view, mine }: ApplicationFilter,
  reader: string,
): ApplicationRow[] {
  const wanted = folded(q.trim());
  return rows
    .filter((row) => view === undefined || isInView(row, view))
    .filter(({ reviewers }) => !mine || reviewers.some(({ accountId }) => accountId === reader))
    .filter(({ name, contactName, contactEmail }) =>
      [name, contactName, contactEmail].some((text) => folded(text).includes(wanted)),
    );
}

/** How many rows each view would show. */
export function countViews(
  rows: readonly ApplicationRow[],
  filter: ApplicationFilter,
  reader: string,
): Record<ApplicationView, number> {
  const all = filterApplications(rows, { ...filter, view: undefined }, reader);
  const count = (view: ApplicationView) => all.filter((row) => isInView(row, view)).length;
  return {
    to_decide: count('to_decide'),
    decided: count('decided'),
    waiting_for_them: count('waiting_for_them'),
    accepted: count('accepted'),
    waitlisted: count('waitlisted'),
    closed: count('closed'),
  };
}
