import type { CalendarDate } from '../calendar-date.ts';
import type { Call, CallStanding } from './call.schema.ts';

type Dates = Pick<Call, 'access' | 'opensOn' | 'closesOn'>;

/** By the calendar at the event alone: nothing has to run for it to open or close. */
export function callStandingAt(
  { access, opensOn, closesOn }: Dates,
  today: CalendarDate,
): CallStanding {
  if (access === 'off' || closesOn === null) return 'off';
  if (today > closesOn) return 'closed';
  return opensOn !== null && today < opensOn ? 'soon' : 'open';
}

/** Whether the public pages lead to it: never to a call with a private link, nor to one that is over. */
export function isCallAnnounced(call: Dates, today: CalendarDate): boolean {
  return call.access === 'public' && ['soon', 'open'].includes(callStandingAt(call, today));
}

/** Whether somebody with this key in the address may read it. */
export function opensCall({ access, linkKey }: Pick<Call, 'access' | 'linkKey'>, key: string) {
  return access === 'public' || (access === 'link' && key === linkKey);
}
