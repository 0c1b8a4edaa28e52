import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { type LockedExhibitor, lockExhibitor } from '../exhibitor/exhibitor.queries.ts';
import { listExhibitorsWithMembers } from '../exhibitor/member.queries.ts';
import { inviteMember, renewTo } from './invitation.commands.ts';
import { lockFirstInvitation } from './invitation.queries.ts';

export type Resent = { readonly sent: number; readonly skipped: number };

/**
 * Writes once more to the contacts of these exhibitors. Skipped are those who have people already,
 * those who left, and ids that are not of this event.
 */
export async function resendInvitations(
  scope: OrganiserScope,
  exhibitorIds: readonly ExhibitorId[],
): Promise<Resent> {
  // In one order, so that two of these at once wait for each other and not for ever.
  const wanted = [...new Set(exhibitorIds)].sort();
  const joined = await listExhibitorsWithMembers(scope, wanted);
  let sent = 0;
  for (const exhibitorId of wanted) {
    if (joined.has(exhibitorId)) continue;
    const exhibitor = await lockExhibitor(scope, exhibitorId);
    if (!exhibitor || !isTakingPart(exhibitor.participation)) continue;
    await resend(scope, exhibitor);
    sent += 1;
  }
  return { sent, skipped: wanted.length - sent };
}

async function resend(scope: OrganiserScope, exhibitor: LockedExhibitor): Promise<void> {
  const { exhibitorId, contactEmail: email, contactName: name, locale } = exhibitor;
  const invitation = await lockFirstInvitation(scope, exhibitorId);
  if (invitation) return renewTo(scope, invitation, { email, name, locale });
  return inviteMember(scope, { exhibitorId, role: 'admin', email, name, locale });
}
