import type { AttendeeId } from '@foyer/domain/identifier.ts';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { sendBadgeLink, tellFirstScan } from './badge.mail.ts';
import { findExhibitorOfLead, listHolders, listHoldersToSend, markTold } from './badge.queries.ts';

/** Asking again and again fills nobody's mailbox. */
const SENT_LATELY_MS = 10 * 60_000;

/**
 * Sends everybody registered with this address the link of their badge. Whether there was anybody
 * is not told: an answer would say who comes to the event. `to` is the exhibitor that they are about
 * to hand their contact over to.
 */
export async function sendLinksTo(
  scope: EventSystemScope,
  email: string,
  to?: string,
): Promise<void> {
  const event = await getEvent(scope);
  const since = new Date(scope.now.getTime() - SENT_LATELY_MS);
  for (const holder of await listHoldersToSend(scope, { email, since })) {
    await sendBadgeLink(scope, { event, holder, locale: scope.locale, to });
  }
}

/** Sends these attendees their links; answers how many could be written to. */
export async function sendLinks(
  scope: OrganiserScope,
  attendeeIds: readonly AttendeeId[],
): Promise<{ sent: number }> {
  const event = await getEvent(scope);
  const holders = await listHolders(scope, attendeeIds);
  for (const holder of holders) await sendBadgeLink(scope, { event, holder, locale: 'de' });
  return { sent: holders.length };
}

/** Tells badge holders of the first scan, where the event wants it; doing it again does nothing. */
export async function tellOfFirstScans(
  scope: EventSystemScope,
  leadIds: readonly string[],
): Promise<void> {
  const event = await getEvent(scope);
  if (!event.tellsFirstScan) return;
  for (const leadId of leadIds) {
    const exhibitorName = await findExhibitorOfLead(scope, leadId);
    const holder = exhibitorName === null ? null : await markTold(scope, leadId);
    if (holder && exhibitorName !== null)
      await tellFirstScan(scope, { event, holder, locale: 'de', exhibitorName });
  }
}
