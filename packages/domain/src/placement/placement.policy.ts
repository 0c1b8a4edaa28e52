import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnPlacement = policyOf({
  /** Wishes, rules and proposals. */
  view: { team: teamRoles },
  /** Rules, competitors and points; ask for a proposal and accept it. */
  propose: { team: ['owner', 'manager', 'planner'] },
  /** The own wishes. */
  read: { booth: exhibitorRoles },
  wish: { booth: ['admin', 'editor'] },
});
