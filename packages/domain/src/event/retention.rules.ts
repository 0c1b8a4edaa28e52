import { type CalendarDate, daysAfter } from '../calendar-date.ts';

/** The last day on which personal data of an event is kept: of attendees, leads and enquiries. */
export function keptUntil(event: {
  readonly endsOn: CalendarDate;
  readonly retentionDays: number;
}): CalendarDate {
  return daysAfter(event.endsOn, event.retentionDays);
}
