import { type CalendarDate, daysAfter } from '../calendar-date.ts';
import type { Lead, Temperature } from './lead.schema.ts';

/** Where a lead stands on the way to a customer, by its next step; in the order of the board. */
export const followUps = ['overdue', 'soon', 'later', 'unplanned'] as const;
export type FollowUp = (typeof followUps)[number];

const SOON_DAYS = 7;

type Planned = Pick<Lead, 'nextStep' | 'temperature' | 'lastEntryAt' | 'status'>;

/** By the calendar of the event; a step without a day can wait. */
export function followUpOf({ nextStep }: Planned, today: CalendarDate): FollowUp {
  if (!nextStep) return 'unplanned';
  if (nextStep.dueOn === null) return 'later';
  if (nextStep.dueOn < today) return 'overdue';
  return nextStep.dueOn <= daysAfter(today, SOON_DAYS) ? 'soon' : 'later';
}

const warmth = (temperature: Temperature | null) =>
  temperature === null ? 0 : { cold: 1, warm: 2, hot: 3 }[temperature];

/**
 * The board: what is due first on top; without a date the warmest, then the latest. Whoever took
 * the consent back is not followed up.
 */
export function followUpBoard<L extends Planned>(
  leads: readonly L[],
  today: CalendarDate,
): Record<FollowUp, L[]> {
  const board: Record<FollowUp, L[]> = { overdue: [], soon: [], later: [], unplanned: [] };
  const ordered = leads
    .filter(({ status }) => status === 'active' || status === 'unresolved')
    .toSorted(
      (one, other) =>
        byDay(one, other) ||
        warmth(other.temperature) - warmth(one.temperature) ||
        other.lastEntryAt.getTime() - one.lastEntryAt.getTime(),
    );
  for (const lead of ordered) board[followUpOf(lead, today)].push(lead);
  return board;
}

function byDay(one: Planned, other: Planned): number {
  const [a, b] = [one.nextStep?.dueOn ?? '9999', other.nextStep?.dueOn ?? '9999'];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
