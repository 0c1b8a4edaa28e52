import type { InvitationId } from '@foyer/domain/identifier.ts';
import type { SystemScope } from '../access/scopes.ts';
import type { Invitation } from './invitation.queries.ts';

export type FoundInvitation = Invitation & { readonly eventId: string };

/** Looks through all events: the token says which one is meant. */
export async function findInvitationByHash(
  scope: SystemScope,
  tokenHash: string,
): Promise<FoundInvitation | null> {
  const row = await scope.tx
    .selectFrom('invitation')
    .select([
      'event_id as eventId',
      'invitation_id as invitationId',
      'kind',
      'role',
      'exhibitor_id as exhibitorId',
      'email',
      'name',
      'locale',
      'status',
      'expires_at as expiresAt',
      'created_at as createdAt',
      'created_by as createdBy',
    ])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return (row as FoundInvitation | undefined) ?? null;
}

/** Two people with one link: the second waits here and then finds it used. */
export async function lockFoundInvitation(
  scope: SystemScope,
  {
    eventId,
    invitationId,
    tokenHash,
  }: { eventId: string; invitationId: string; tokenHash: string },
): Promise<Pick<FoundInvitation, 'status' | 'expiresAt'> | null> {
  const row = await scope.tx
    .selectFrom('invitation')
    .select(['status', 'expires_at as expiresAt'])
    .where('event_id', '=', eventId)
    .where('invitation_id', '=', invitationId)
    // A renewal in between has made this link worthless.
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  return (row as Pick<FoundInvitation, 'status' | 'expiresAt'> | undefined) ?? null;
}

export async function saveAccepted(
  scope: SystemScope,
  at: { eventId: string; invitationId: InvitationId; accountId: string },
): Promise<void> {
  await scope.tx
    .updateTable('invitation')
    .set({ status: 'accepted', accepted_at: scope.now, accepted_by: at.accountId })
    .where('event_id', '=', at.eventId)
    .where('invitation_id', '=', at.invitationId)
    .execute();
}
