import { policyOf } from '../actor.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnListing = policyOf({
  view: { team: teamRoles, booth: ['admin', 'editor'] },
  edit: { booth: ['admin', 'editor'] },
  submit: { booth: ['admin', 'editor'] },
  recall: { booth: ['admin', 'editor'] },
  comment: { team: ['owner', 'manager', 'reviewer'], booth: ['admin', 'editor'] },
  review: { team: ['owner', 'manager', 'reviewer'] },
});
