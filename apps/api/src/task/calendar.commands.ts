import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { mayActOnTask } from '@foyer/domain/task/task.policy.ts';
import type { Context } from '../access/context.ts';
import { hashOfLinkSecret, makeLinkSecret } from '../access/link-secret.ts';
import { type BoothScope, withBoothScope, withSystemScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { deleteCalendar, findCalendarOwner, saveCalendar } from './calendar.queries.ts';
import { readHome } from './task.queries.ts';
import { taskCalendar } from './task-calendar.ts';

/** Makes this person's link to the dates of its booth; an earlier one ends. */
export async function makeCalendarLink(scope: BoothScope): Promise<{ url: string }> {
  const token = makeLinkSecret();
  await saveCalendar(scope, hashOfLinkSecret(token));
  await record(scope, 'calendar_linked');
  return { url: `${scope.services.config.publicUrl}/api/task/calendar/${token}.ics` };
}

export async function revokeCalendarLink(scope: BoothScope): Promise<void> {
  if (await deleteCalendar(scope)) await record(scope, 'calendar_unlinked');
}

async function record(scope: BoothScope, happened: 'calendar_linked' | 'calendar_unlinked') {
  await recordFact(scope, {
    noun: 'task',
    nounId: scope.exhibitorId,
    type: `task.${happened}`,
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
  });
}

/**
 * What a calendar reads: as the link's owner would see it at this moment. Membership and role are
 * proven anew each time, so whoever left the booth reads nothing.
 */
export async function readCalendar(ctx: Context, token: string): Promise<string> {
  const owner = await withSystemScope(ctx, null, (scope) =>
    findCalendarOwner(scope, hashOfLinkSecret(token)),
  );
  if (!owner) throw refuseAccess('access.not_found');
  const { accountId, locale } = owner;
  const signedIn = { accountId, email: '', name: '', sessionId: '' };
  return withBoothScope({ ...ctx, locale, signedIn }, owner, async (scope) => {
    if (!mayActOnTask(scope.actor, 'finish')) throw refuseAccess('access.not_found');
    const event = await getEvent(scope);
    const home = await readHome(scope);
    const { publicUrl } = scope.services.config;
    const link = `${publicUrl}/exhibitor/${event.slug}/${scope.exhibitorId}/home`;
    return taskCalendar({ home, event, link, locale, now: scope.now, id: scope.exhibitorId });
  });
}
