import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnTask = policyOf({
  /** At the booth everybody sees the home page; which tasks it names depends on what the role may do. */
  view: { team: teamRoles, booth: exhibitorRoles },
  /** The exhibitor's part: answer, finish, take back, and have the dates in a calendar. */
  finish: { booth: ['admin', 'editor'] },
  /** The organiser's part: ask, remind, extend, waive, reopen. */
  manage: { team: ['owner', 'manager'] },
});
