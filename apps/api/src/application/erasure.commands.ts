import { calendarDateAt, daysAfter } from '@foyer/domain/calendar-date.ts';
import { keptUntil } from '@foyer/domain/event/retention.rules.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import { DAY_MS } from '@foyer/domain/public-form.ts';
import type { Services } from '../access/context.ts';
import { withSystemScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { eraseApplications, forgetSenders, listEventsWithApplications } from './erasure.queries.ts';

/** What was never handed in goes so many days after the deadline, since nobody waits for it. */
const draftsKeptDays = 30;

/** Ends what is personal in applications when its time has come; safe to run at any time and twice. */
export async function eraseByRetention(services: Services, signal: AbortSignal): Promise<void> {
  const at = { services, now: services.clock(), locale: 'de' } as const;
  const events = await withSystemScope(at, null, async (scope) => {
    await forgetSenders(scope, new Date(scope.now.getTime() - DAY_MS));
    return listEventsWithApplications(scope);
  });
  for (const event of events) {
    if (signal.aborted) return;
    const today = calendarDateAt(at.now, event.timeZone);
    const isOver = today > keptUntil(event);
    const isLate = event.closesOn !== null && today > daysAfter(event.closesOn, draftsKeptDays);
    if (!isOver && !isLate) continue;
    const eventId = event.eventId as EventId;
    await withSystemScope(at, eventId, async (system) => {
      const scope = { ...system, eventId };
      const count = await eraseApplications(scope, isOver ? 'all' : 'never_handed_in');
      if (count === 0) return;
      await recordFact(scope, {
        noun: 'application',
        nounId: eventId,
        type: 'application.erased',
        audience: 'organiser',
        after: { count },
      });
    });
  }
}
