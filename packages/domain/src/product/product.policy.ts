import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

/** A scanner sees the products too: a lead names the ones it is about. */
export const mayActOnProduct = policyOf({
  view: { team: teamRoles, booth: exhibitorRoles },
  edit: { booth: ['admin', 'editor'] },
});
