import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

/** Seats are booked by the link of a badge; whoever shows the demo keeps its door. */
export const mayActOnSeat = policyOf({
  count: { team: teamRoles, booth: exhibitorRoles },
  /** Whoever may scan a badge for a lead may scan it at the door. */
  keepDoor: { booth: exhibitorRoles },
});
