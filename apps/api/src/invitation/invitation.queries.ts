import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { ExhibitorId, InvitationId } from '@foyer/domain/identifier.ts';
import type { InvitationStatus } from '@foyer/domain/invitation/invitation.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
import { sql } from 'kysely';
import type { BoothScope, JoiningScope, OrganiserScope, WritingScope } from '../access/scopes.ts';

/** Whom an invitation lets in: the team, or the people of one exhibitor. */
export type Circle =
  | { readonly kind: 'team'; readonly role: TeamRole }
  | { readonly kind: 'exhibitor'; readonly role: ExhibitorRole; readonly exhibitorId: ExhibitorId };

export type Invitation = Circle & {
  readonly invitationId: InvitationId;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly status: InvitationStatus;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  /** Who sent it; null when that account is gone. */
  readonly createdBy: string | null;
};

export type NewInvitation = Circle & {
  readonly invitationId: InvitationId;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly tokenHash: string;
  readonly expiresAt: Date;
};

/** Which of an event's invitations are meant: a team's scope never reaches into a booth's by id alone. */
export type Place =
  | { readonly kind: 'team' }
  | { readonly kind: 'exhibitor'; readonly exhibitorId?: ExhibitorId };

const columns = [
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
] as const;

const ROWS_A_STATEMENT = 1000;

export async function insertInvitations(
  scope: OrganiserScope | BoothScope,
  invitations: readonly NewInvitation[],
): Promise<void> {
  for (let at = 0; at < invitations.length; at += ROWS_A_STATEMENT) {
    await scope.tx
      .insertInto('invitation')
      .values(
        invitations.slice(at, at + ROWS_A_STATEMENT).map((invitation) => ({
          event_id: scope.eventId,
          invitation_id: invitation.invitationId,
          token_hash: invitation.tokenHash,
          email: invitation.email,
          name: invitation.name,
          kind: invitation.kind,
          role: invitation.role,
          exhibitor_id: invitation.kind === 'exhibitor' ? invitation.exhibitorId : null,
          locale: invitation.locale,
          expires_at: invitation.expiresAt,
          created_at: scope.now,
          created_by: scope.accountId,
        })),
      )
      .execute();
  }
}

function invitationsAt(scope: OrganiserScope | BoothScope | JoiningScope, place: Place) {
  const found = scope.tx
    .selectFrom('invitation')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .where('kind', '=', place.kind);
  if (scope.kind === 'exhibitor') return found.where('exhibitor_id', '=', scope.exhibitorId);
  return place.kind === 'exhibitor' && place.exhibitorId
    ? found.where('exhibitor_id', '=', place.exhibitorId)
    : found;
}

/** What is still waiting, the newest first; who joined is in the list of people instead. */
export async function listWaiting(
  scope: OrganiserScope | BoothScope,
  place: Place,
): Promise<Invitation[]> {
  const rows = await invitationsAt(scope, place)
    .where('status', '=', 'open')
    .orderBy('created_at', 'desc')
    .orderBy('invitation_id')
    .execute();
  return rows as Invitation[];
}

export async function lockInvitation(
  scope: OrganiserScope | BoothScope,
  place: Place,
  invitationId: InvitationId,
): Promise<Invitation | null> {
  const row = await invitationsAt(scope, place)
    .where('invitation_id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst();
  return (row as Invitation | undefined) ?? null;
}

/** The open one of this address, also when it has lapsed: a second one could not be inserted. */
export async function lockOpenInvitationOf(
  scope: OrganiserScope | BoothScope,
  place: Place,
  email: string,
): Promise<Invitation | null> {
  const row = await invitationsAt(scope, place)
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('status', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
  return (row as Invitation | undefined) ?? null;
}

/** The invitation that makes an exhibitor's first administrator, if one was ever sent. */
export async function lockFirstInvitation(
  scope: OrganiserScope | JoiningScope,
  exhibitorId: ExhibitorId,
): Promise<Invitation | null> {
  const row = await invitationsAt(scope, { kind: 'exhibitor', exhibitorId })
    .where('role', '=', 'admin')
    .where('status', '<>', 'accepted')
    .orderBy(sql`status = 'open'`, 'desc')
    .orderBy('created_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return (row as Invitation | undefined) ?? null;
}

export type Renewal = {
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly email?: string;
  readonly name?: string;
  readonly role?: string;
  readonly locale?: Locale;
};

/** A new token makes the old letter's link worthless. */
export async function saveRenewal(
  scope: WritingScope,
  invitationId: InvitationId,
  { tokenHash, expiresAt, ...changed }: Renewal,
): Promise<void> {
  await scope.tx
    .updateTable('invitation')
    .set({
      ...{ token_hash: tokenHash, expires_at: expiresAt, status: 'open', ...changed },
      // Renewed, it begins anew: the letters before it are worthless, and it may be brought to mind again.
      ...{ earlier_token_hash: null, reminded_at: null },
    })
    .where('event_id', '=', scope.eventId)
    .where('invitation_id', '=', invitationId)
    .execute();
}

export async function saveRevoked(scope: WritingScope, invitationId: InvitationId): Promise<void> {
  await scope.tx
    .updateTable('invitation')
    .set({ status: 'revoked' })
    .where('event_id', '=', scope.eventId)
    .where('invitation_id', '=', invitationId)
    .execute();
}

/** All open ones of an exhibitor at once. */
export async function revokeAllOf(scope: WritingScope, exhibitorId: string): Promise<void> {
  await scope.tx
    .updateTable('invitation')
    .set({ status: 'revoked' })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('status', '=', 'open')
    .execute();
}

/** Who sent it, by name, and whether that was somebody of the team. */
export async function findInviter(
  scope: OrganiserScope | JoiningScope,
  accountId: string,
): Promise<{ name: string; isOfTeam: boolean } | null> {
  const row = await scope.tx
    .selectFrom('auth.user')
    .leftJoin('team_member', (join) =>
      join
        .onRef('team_member.account_id', '=', 'auth.user.id')
        .on('team_member.event_id', '=', scope.eventId),
    )
    .select(['auth.user.name', 'team_member.account_id as memberId'])
    .where('auth.user.id', '=', accountId)
    .executeTakeFirst();
  return row ? { name: row.name, isOfTeam: row.memberId !== null } : null;
}

export async function hasTeamMemberWithEmail(
  scope: OrganiserScope,
  email: string,
): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('team_member')
    .innerJoin('auth.user', 'auth.user.id', 'team_member.account_id')
    .select('account_id')
    .where('event_id', '=', scope.eventId)
    .where('auth.user.email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
}
