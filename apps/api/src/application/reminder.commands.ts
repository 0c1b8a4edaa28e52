import { isReminderDue } from '@foyer/domain/application/application.rules.ts';
import type { Services } from '../access/context.ts';
import { withSystemScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { sendReminder } from './application.mail.ts';
import { listCallsWithBegun, lockBegun, saveReminded } from './reminder.queries.ts';

/**
 * Brings the deadline to mind of who has begun and not handed in, once; safe to run at any time,
 * twice, and by several at once. The team learns how many there were: whose they are it may not see.
 */
export async function remindOfApplications(services: Services, signal: AbortSignal): Promise<void> {
  const at = { services, now: services.clock(), locale: 'de' } as const;
  for (const call of await withSystemScope(at, null, listCallsWithBegun)) {
    if (signal.aborted) return;
    const { eventId, closesOn } = call;
    await withSystemScope(at, eventId, async (system) => {
      const scope = { ...system, eventId };
      const due = (await lockBegun(scope)).filter((one) => isReminderDue(one, call, at.now));
      if (due.length === 0) return;
      for (const application of due) await sendReminder(scope, { ...application, closesOn });
      await saveReminded(
        scope,
        due.map(({ applicationId }) => applicationId),
      );
      await recordFact(scope, {
        noun: 'application',
        nounId: eventId,
        type: 'application.reminded',
        audience: 'organiser',
        after: { count: due.length },
      });
    });
  }
}
