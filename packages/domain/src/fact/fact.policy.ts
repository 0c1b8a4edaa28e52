import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

/** Everybody with a role reads the history of what they can see; the audience of a fact narrows it. */
export const mayReadFacts = policyOf({ read: { team: teamRoles, booth: exhibitorRoles } });
