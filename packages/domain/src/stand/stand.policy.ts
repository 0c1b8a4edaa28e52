import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnStand = policyOf({
  view: { team: teamRoles, booth: exhibitorRoles },
  /** Halls and stands themselves. */
  plan: { team: ['owner', 'manager', 'planner'] },
  /** Who gets which: hold, assign, publish, confirm, move, release, block. */
  assign: { team: ['owner', 'manager', 'planner'] },
  /** Take note of what the organiser told about the own stand. */
  acknowledge: { booth: ['admin', 'editor'] },
});
