import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import { isReminderDue } from '@foyer/domain/invitation/invitation.rules.ts';
import type { Services } from '../access/context.ts';
import { hashOfLinkSecret, makeLinkSecret } from '../access/link-secret.ts';
import { asJoining, withSystemScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { lockExhibitor } from '../exhibitor/exhibitor.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { queueInvitation } from './invitation.mail.ts';
import { findInviter } from './invitation.queries.ts';
import {
  listUnanswered,
  lockUnanswered,
  type Remindable,
  saveReminded,
} from './reminder.queries.ts';

/** Sends what nobody answered once more; safe to run at any time, twice, and by several at once. */
export async function remindOfInvitations(services: Services, signal: AbortSignal): Promise<void> {
  const at = { services, now: services.clock(), locale: 'de' } as const;
  const waiting = await withSystemScope(at, null, listUnanswered);
  for (const invitation of waiting) {
    if (signal.aborted) return;
    if (!isReminderDue(invitation, { now: at.now, timeZone: invitation.timeZone })) continue;
    await withSystemScope(at, invitation.eventId as EventId, (system) => {
      const eventId = invitation.eventId as EventId;
      return remind(asJoining(system, { eventId, accountId: null, name: 'Foyer' }), invitation);
    });
  }
}

async function remind(
  scope: ReturnType<typeof asJoining>,
  { invitationId, ...listed }: Remindable,
): Promise<void> {
  // Exhibitor first, then invitation: the order in which everybody else locks them.
  const exhibitor =
    listed.kind === 'exhibitor' ? await lockExhibitor(scope, listed.exhibitorId) : null;
  const invitation = await lockUnanswered(scope, invitationId);
  if (!invitation || (exhibitor && !isTakingPart(exhibitor.participation))) return;
  const token = makeLinkSecret();
  const { email, name, locale, createdBy, expiresAt, role } = invitation;
  await saveReminded(scope, {
    invitationId,
    tokenHash: hashOfLinkSecret(token),
    earlier: invitation.tokenHash,
  });
  const event = await getEvent(scope);
  const sender = createdBy ? await findInviter(scope, createdBy) : null;
  await queueInvitation(scope, {
    ...{ event, token, expiresAt },
    circle: invitation,
    exhibitorName: exhibitor?.name ?? '',
    inviter: sender ?? { name: event.organiserName, isOfTeam: true },
    to: { email, name, locale },
  });
  await recordFact(scope, {
    noun: 'invitation',
    nounId: invitationId,
    type: 'invitation.reminded',
    exhibitorId: exhibitor?.exhibitorId ?? null,
    audience: exhibitor ? 'both' : 'organiser',
    after: { email, name, role },
  });
}
