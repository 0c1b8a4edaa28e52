import { policyOf } from '../actor.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnLead = policyOf({
  capture: { booth: ['admin', 'scanner'] },
  view: { booth: ['admin', 'scanner'] },
  /** Takes personal data out of Foyer. */
  export: { booth: ['admin'] },
  /** How many, never which. */
  count: { team: teamRoles },
});
