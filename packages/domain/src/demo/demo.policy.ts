import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnDemo = policyOf({
  view: { team: teamRoles, booth: exhibitorRoles },
  /** The exhibitor's part: write, submit, withdraw. */
  propose: { booth: ['admin', 'editor'] },
  /** The organiser's part: schedule, move, decline, cancel, and the places. */
  schedule: { team: ['owner', 'manager', 'planner'] },
});
