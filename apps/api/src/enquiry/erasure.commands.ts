import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { keptUntil } from '@foyer/domain/event/retention.rules.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import { DAY_MS } from '@foyer/domain/public-form.ts';
import type { Services } from '../access/context.ts';
import { withSystemScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { eraseEnquiries, forgetSenders, listEventsWithEnquiries } from './erasure.queries.ts';

/** Ends what is personal in enquiries when its time has come; safe to run at any time and twice. */
export async function eraseByRetention(services: Services, signal: AbortSignal): Promise<void> {
  const at = { services, now: services.clock(), locale: 'de' } as const;
  const events = await withSystemScope(at, null, async (scope) => {
    await forgetSenders(scope, new Date(scope.now.getTime() - DAY_MS));
    return listEventsWithEnquiries(scope);
  });
  for (const event of events) {
    if (signal.aborted) return;
    if (calendarDateAt(at.now, event.timeZone) <= keptUntil(event)) continue;
    const eventId = event.eventId as EventId;
    await withSystemScope(at, eventId, async (system) => {
      const scope = { ...system, eventId };
      const erased = await eraseEnquiries(scope);
      await recordFact(scope, {
        noun: 'enquiry',
        nounId: eventId,
        type: 'enquiry.erased',
        after: { count: erased },
      });
    });
  }
}
