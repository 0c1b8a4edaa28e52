import { refuseTeam } from '@foyer/domain/team/team.refusals.ts';
import { canChangeMember } from '@foyer/domain/team/team.rules.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { deleteTeamMember, lockTeam, saveTeamRole } from './team.queries.ts';

export async function changeTeamRole(
  scope: OrganiserScope,
  member: { accountId: string; role: TeamRole },
): Promise<void> {
  const before = await lockedMember(scope, member.accountId, member.role);
  if (before === member.role) return;
  await saveTeamRole(scope, member);
  await recordFact(scope, {
    noun: 'team',
    nounId: member.accountId,
    type: 'team.role_changed',
    audience: 'organiser',
    before: { role: before },
    after: { role: member.role },
  });
}

export async function removeTeamMember(scope: OrganiserScope, accountId: string): Promise<void> {
  const before = await lockedMember(scope, accountId, null);
  await deleteTeamMember(scope, accountId);
  await recordFact(scope, {
    noun: 'team',
    nounId: accountId,
    type: 'team.member_removed',
    audience: 'organiser',
    before: { role: before },
  });
}

async function lockedMember(scope: OrganiserScope, accountId: string, to: TeamRole | null) {
  const members = await lockTeam(scope);
  const verdict = canChangeMember(members, { accountId, to });
  if (!verdict.allowed) throw refuseTeam(verdict.code, verdict.params);
  return members.find((member) => member.accountId === accountId)?.role as TeamRole;
}
