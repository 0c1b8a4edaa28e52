import { REMINDER_DAYS_BEFORE } from '@foyer/domain/invitation/invitation.rules.ts';
import { DAY_MS } from '@foyer/domain/public-form.ts';
import type { JoiningScope, SystemScope } from '../access/scopes.ts';
import { type FoundInvitation, foundColumns } from './acceptance.queries.ts';

export type Remindable = FoundInvitation & {
  readonly remindedAt: Date | null;
  readonly tokenHash: string;
  readonly timeZone: string;
};

const unanswered = (scope: SystemScope) =>
  scope.tx
    .selectFrom('invitation')
    .innerJoin('event', 'event.event_id', 'invitation.event_id')
    .select([
      ...foundColumns,
      'reminded_at as remindedAt',
      'token_hash as tokenHash',
      'time_zone as timeZone',
    ])
    .where('invitation.status', '=', 'open')
    .where('reminded_at', 'is', null)
    .where('expires_at', '>', scope.now)
    .where('expires_at', '<=', new Date(scope.now.getTime() + REMINDER_DAYS_BEFORE * DAY_MS));

/** At all events; the rules say whose time has come. */
export async function listUnanswered(scope: SystemScope): Promise<Remindable[]> {
  const rows = await unanswered(scope).orderBy('expires_at').execute();
  return rows as unknown as Remindable[];
}

/** Another worker, or an answer, may have been faster; then there is none. */
export async function lockUnanswered(
  scope: JoiningScope,
  invitationId: string,
): Promise<Remindable | null> {
  const row = await unanswered(scope)
    .where('invitation.event_id', '=', scope.eventId)
    .where('invitation_id', '=', invitationId)
    .forUpdate('invitation')
    .executeTakeFirst();
  return (row as unknown as Remindable | undefined) ?? null;
}

/** A second link beside the first; both end when the invitation does. */
export async function saveReminded(
  scope: JoiningScope,
  {
    invitationId,
    tokenHash,
    earlier,
  }: { invitationId: string; tokenHash: string; earlier: string },
): Promise<void> {
  await scope.tx
    .updateTable('invitation')
    .set({ token_hash: tokenHash, earlier_token_hash: earlier, reminded_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('invitation_id', '=', invitationId)
    .execute();
}
