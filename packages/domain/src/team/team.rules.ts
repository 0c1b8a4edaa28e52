import { allowed, denied, type Verdict } from '../refusal.ts';
import type { TeamRole } from '../team-role.ts';
import type { TeamRefusalCode } from './team.refusals.ts';

type Member = { readonly accountId: string; readonly role: TeamRole };

/** An event always has an owner: the last one can neither leave nor become something else. */
export function canChangeMember(
  members: readonly Member[],
  change: { readonly accountId: string; readonly to: TeamRole | null },
): Verdict<TeamRefusalCode> {
  const member = members.find(({ accountId }) => accountId === change.accountId);
  if (!member) return denied('team.not_a_member');
  const owners = members.filter(({ role }) => role === 'owner');
  const losesLast = member.role === 'owner' && owners.length === 1 && change.to !== 'owner';
  return losesLast ? denied('team.last_owner') : allowed;
}
