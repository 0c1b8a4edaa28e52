import type { Tables } from '@foyer/database/tables.ts';
import type { InvitationId } from '@foyer/domain/identifier.ts';
import type { ExpressionBuilder } from 'kysely';
import type { SystemScope } from '../access/scopes.ts';
import type { Invitation } from './invitation.queries.ts';

export type FoundInvitation = Invitation & { readonly eventId: string };

export const foundColumns = [
  'invitation.event_id as eventId',
  'invitation.invitation_id as invitationId',
  'invitation.kind',
  'invitation.role',
  'invitation.exhibitor_id as exhibitorId',
  'invitation.email',
  'invitation.name',
  'invitation.locale',
  'invitation.status',
  'invitation.expires_at as expiresAt',
  'invitation.created_at as createdAt',
  'invitation.created_by as createdBy',
] as const;

/** The link of the letter, or of the one before a reminder. */
const isItsLink = (eb: ExpressionBuilder<Tables, 'invitation'>, tokenHash: string) =>
  eb.or([eb('token_hash', '=', tokenHash), eb('earlier_token_hash', '=', tokenHash)]);

/** Looks through all events: the token says which one is meant. */
export async function findInvitationByHash(
  scope: SystemScope,
  tokenHash: string,
): Promise<FoundInvitation | null> {
  const row = await scope.tx
    .selectFrom('invitation')
    .select(foundColumns)
    .where((eb) => isItsLink(eb, tokenHash))
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
    .where((eb) => isItsLink(eb, tokenHash))
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
