import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

/** Whoever edits the listing uploads its images; everybody with a role at the event may see them. */
export const mayActOnMedia = policyOf({
  view: { team: teamRoles, booth: exhibitorRoles },
  upload: { booth: ['admin', 'editor'] },
  remove: { booth: ['admin', 'editor'] },
});
