import type { Member } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { BoothScope, JoiningScope, OrganiserScope } from '../access/scopes.ts';

export const listMembers = (scope: BoothScope) => listMembersOf(scope, scope.exhibitorId);

export async function listMembersOf(
  scope: BoothScope | OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<Member[]> {
  const rows = await scope.tx
    .selectFrom('exhibitor_member')
    .innerJoin('auth.user', 'auth.user.id', 'exhibitor_member.account_id')
    .select([
      'exhibitor_member.account_id as accountId',
      'auth.user.name',
      'auth.user.email',
      'exhibitor_member.role',
      'exhibitor_member.created_at as createdAt',
    ])
    .where('exhibitor_member.event_id', '=', scope.eventId)
    .where('exhibitor_member.exhibitor_id', '=', exhibitorId)
    .orderBy('exhibitor_member.created_at')
    .orderBy('auth.user.name')
    .execute();
  return rows as Member[];
}

/** Two administrators who let each other go at once: the second waits here and then meets the rule. */
export async function lockMembers(scope: BoothScope) {
  const rows = await scope.tx
    .selectFrom('exhibitor_member')
    .innerJoin('auth.user', 'auth.user.id', 'exhibitor_member.account_id')
    .select(['account_id as accountId', 'role', 'auth.user.name'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .orderBy('account_id')
    .forUpdate('exhibitor_member')
    .execute();
  return rows as { accountId: string; role: ExhibitorRole; name: string }[];
}

export async function saveMemberRole(
  scope: BoothScope,
  member: { accountId: string; role: ExhibitorRole },
): Promise<void> {
  await scope.tx
    .updateTable('exhibitor_member')
    .set({ role: member.role })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('account_id', '=', member.accountId)
    .execute();
}

export async function deleteMember(scope: BoothScope, accountId: string): Promise<void> {
  await scope.tx
    .deleteFrom('exhibitor_member')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('account_id', '=', accountId)
    .execute();
}

/** Joining twice changes nothing. */
export async function insertMember(
  scope: JoiningScope,
  member: { exhibitorId: ExhibitorId; accountId: string; role: ExhibitorRole },
): Promise<void> {
  await scope.tx
    .insertInto('exhibitor_member')
    .values({
      event_id: scope.eventId,
      exhibitor_id: member.exhibitorId,
      account_id: member.accountId,
      role: member.role,
      created_at: scope.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'exhibitor_id', 'account_id']).doNothing(),
    )
    .execute();
}

/** Whether somebody with this address works at the booth already. */
export async function hasMemberWithEmail(
  scope: BoothScope | OrganiserScope,
  at: { exhibitorId: ExhibitorId; email: string },
): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('exhibitor_member')
    .innerJoin('auth.user', 'auth.user.id', 'exhibitor_member.account_id')
    .select('account_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', at.exhibitorId)
    .where('auth.user.email', '=', at.email)
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of these exhibitors have people of their own. */
export async function listExhibitorsWithMembers(
  scope: OrganiserScope,
  exhibitorIds: readonly ExhibitorId[],
): Promise<Set<string>> {
  if (exhibitorIds.length === 0) return new Set();
  const rows = await scope.tx
    .selectFrom('exhibitor_member')
    .select('exhibitor_id')
    .distinct()
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', 'in', exhibitorIds)
    .execute();
  return new Set(rows.map((row) => row.exhibitor_id));
}
