import { policyOf } from '../actor.ts';

export const mayActOnInvitation = policyOf({
  /** List, send, renew and revoke the invitations of exhibitors. */
  invite_exhibitor: { team: ['owner', 'manager'] },
  invite_team: { team: ['owner'] },
  invite_member: { booth: ['admin'] },
});
