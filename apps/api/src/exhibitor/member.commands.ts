import { refuseExhibitor } from '@foyer/domain/exhibitor/exhibitor.refusals.ts';
import { canChangeBoothMember } from '@foyer/domain/exhibitor/member.rules.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { BoothScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { deleteMember, lockMembers, saveMemberRole } from './member.queries.ts';

export async function changeMemberRole(
  scope: BoothScope,
  given: { readonly accountId: string; readonly role: ExhibitorRole },
): Promise<void> {
  const member = await changeable(scope, { accountId: given.accountId, to: given.role });
  if (member.role === given.role) return;
  await saveMemberRole(scope, given);
  await recordFact(scope, {
    noun: 'exhibitor',
    nounId: scope.exhibitorId,
    type: 'exhibitor.member_role_changed',
    exhibitorId: scope.exhibitorId,
    before: { name: member.name, role: member.role },
    after: { name: member.name, role: given.role },
  });
}

/** The account stays; it only no longer works at this booth, at once. */
export async function removeMember(scope: BoothScope, accountId: string): Promise<void> {
  const member = await changeable(scope, { accountId, to: null });
  await deleteMember(scope, accountId);
  await recordFact(scope, {
    noun: 'exhibitor',
    nounId: scope.exhibitorId,
    type: 'exhibitor.member_removed',
    exhibitorId: scope.exhibitorId,
    before: { name: member.name, role: member.role },
  });
}

async function changeable(
  scope: BoothScope,
  change: { accountId: string; to: ExhibitorRole | null },
) {
  const members = await lockMembers(scope);
  const verdict = canChangeBoothMember(members, change);
  const member = members.find(({ accountId }) => accountId === change.accountId);
  if (!verdict.allowed) throw refuseExhibitor(verdict.code, verdict.params);
  if (!member) throw refuseExhibitor('exhibitor.not_a_member');
  return member;
}
