import type { Unsubscription } from '@foyer/domain/announcement/announcement.schema.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import type { Context } from '../access/context.ts';
import { hashOfLinkSecret } from '../access/link-secret.ts';
import { asJoining, withSystemScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { deleteOptOut, findUnsubscription, insertOptOut } from './unsubscribe.queries.ts';

/** Whose announcements a link ends; null for a link that is of no letter. */
export function readUnsubscription(ctx: Context, token: string): Promise<Unsubscription | null> {
  return withSystemScope(ctx, null, (scope) => findUnsubscription(scope, hashOfLinkSecret(token)));
}

/**
 * Ends the announcements of one event to one address, or takes that back; doing it twice changes
 * nothing. The history says that somebody did, and not who.
 */
export function setUnsubscribed(
  ctx: Context,
  { token, isUnsubscribed }: { readonly token: string; readonly isUnsubscribed: boolean },
): Promise<Unsubscription | null> {
  return withSystemScope(ctx, null, async (scope) => {
    const found = await findUnsubscription(scope, hashOfLinkSecret(token));
    if (!found || found.isUnsubscribed === isUnsubscribed) return found;
    await (isUnsubscribed ? insertOptOut : deleteOptOut)(scope, found);
    const eventId = found.eventId as EventId;
    await recordFact(asJoining(scope, { eventId, accountId: null, name: 'Foyer' }), {
      noun: 'announcement',
      nounId: eventId,
      type: isUnsubscribed ? 'announcement.unsubscribed' : 'announcement.subscribed_again',
      audience: 'organiser',
    });
    return { ...found, isUnsubscribed };
  });
}
