import type { ExhibitorRole } from '../exhibitor-role.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { ExhibitorRefusalCode } from './exhibitor.refusals.ts';

type Member = { readonly accountId: string; readonly role: ExhibitorRole };

/** A booth that has people always has an administrator: the last one can neither leave nor step down. */
export function canChangeBoothMember(
  members: readonly Member[],
  change: { readonly accountId: string; readonly to: ExhibitorRole | null },
): Verdict<ExhibitorRefusalCode> {
  const member = members.find(({ accountId }) => accountId === change.accountId);
  if (!member) return denied('exhibitor.not_a_member');
  const admins = members.filter(({ role }) => role === 'admin');
  const losesLast = member.role === 'admin' && admins.length === 1 && change.to !== 'admin';
  return losesLast ? denied('exhibitor.last_admin') : allowed;
}
