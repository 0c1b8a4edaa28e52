import type { TeamMember } from '@foyer/domain/team/team.schema.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
import type { OrganiserScope, SystemScope } from '../access/scopes.ts';

type TeamWriter = OrganiserScope | (SystemScope & { eventId: string });

/** Joining twice changes nothing. */
export async function insertTeamMember(
  scope: TeamWriter,
  member: { accountId: string; role: TeamRole },
): Promise<void> {
  await scope.tx
    .insertInto('team_member')
    .values({
      event_id: scope.eventId,
      account_id: member.accountId,
      role: member.role,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'account_id']).doNothing())
    .execute();
}

export async function listTeam(scope: OrganiserScope): Promise<TeamMember[]> {
  const rows = await scope.tx
    .selectFrom('team_member')
    .innerJoin('auth.user', 'auth.user.id', 'team_member.account_id')
    .select([
      'team_member.account_id as accountId',
      'auth.user.name',
      'auth.user.email',
      'team_member.role',
      'team_member.created_at as createdAt',
    ])
    .where('team_member.event_id', '=', scope.eventId)
    .orderBy('team_member.created_at')
    .execute();
  return rows as TeamMember[];
}

/** Two owners who let each other go at once: the second waits here and then meets the rule. */
export async function lockTeam(scope: OrganiserScope) {
  const rows = await scope.tx
    .selectFrom('team_member')
    .select(['account_id as accountId', 'role'])
    .where('event_id', '=', scope.eventId)
    .orderBy('account_id')
    .forUpdate()
    .execute();
  return rows as { accountId: string; role: TeamRole }[];
}

export async function saveTeamRole(
  scope: OrganiserScope,
  member: { accountId: string; role: TeamRole },
): Promise<void> {
  await scope.tx
    .updateTable('team_member')
    .set({ role: member.role })
    .where('event_id', '=', scope.eventId)
    .where('account_id', '=', member.accountId)
    .execute();
}

export async function deleteTeamMember(scope: OrganiserScope, accountId: string): Promise<void> {
  await scope.tx
    .deleteFrom('team_member')
    .where('event_id', '=', scope.eventId)
    .where('account_id', '=', accountId)
    .execute();
}
