import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { keptUntil } from '@foyer/domain/event/retention.rules.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import type { Services } from '../access/context.ts';
import { withSystemScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { erasePeople, listEventsWithPeople } from './retention.queries.ts';

/** Ends the personal data of events whose time is over, and reports it; safe to run twice. */
export async function erasePeopleByRetention(
  services: Services,
  signal: AbortSignal,
): Promise<void> {
  const at = { services, now: services.clock(), locale: 'de' } as const;
  const events = await withSystemScope(at, null, listEventsWithPeople);
  for (const event of events) {
    if (signal.aborted) return;
    if (calendarDateAt(at.now, event.timeZone) <= keptUntil(event)) continue;
    const eventId = event.eventId as EventId;
    await withSystemScope(at, eventId, async (system) => {
      const scope = { ...system, eventId };
      await recordFact(scope, {
        noun: 'attendee',
        nounId: eventId,
        type: 'attendee.retention_ended',
        audience: 'organiser',
        after: await erasePeople(scope),
      });
    });
  }
}
