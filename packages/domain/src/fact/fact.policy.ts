import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor/exhibitor-role.ts';
import { teamRoles } from '../team/team-role.ts';

/** Everybody with a role reads the history of what they can see; the audience of a fact narrows it. */
export const mayReadFacts = policyOf({ read: { team: teamRoles, booth: exhibitorRoles } });
