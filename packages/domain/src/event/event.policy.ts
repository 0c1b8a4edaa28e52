import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnEvent = policyOf({
  view: { team: teamRoles, booth: exhibitorRoles },
  edit: { team: ['owner', 'manager'] },
  publish: { team: ['owner', 'manager'] },
});
