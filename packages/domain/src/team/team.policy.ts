import { policyOf } from '../actor.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnTeam = policyOf({
  view: { team: teamRoles },
  manage: { team: ['owner'] },
});
