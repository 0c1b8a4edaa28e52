import { policyOf } from '../actor.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnLead = policyOf({
  capture: { booth: ['admin', 'scanner', 'device'] },
  /** What the booth knows of the badge at hand; a device that is nobody's only records. */
  recall: { booth: ['admin', 'scanner'] },
  view: { booth: ['admin', 'scanner'] },
  /** Says that two leads are one person; changes neither. */
  merge: { booth: ['admin', 'scanner'] },
  /** Takes personal data out of Foyer. */
  export: { booth: ['admin'] },
  /** Decides what the people of the booth ask. */
  ask: { booth: ['admin'] },
  /** How many, never which. */
  count: { team: teamRoles },
});
