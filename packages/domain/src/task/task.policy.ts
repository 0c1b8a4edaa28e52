import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';

/** Everybody at the booth sees the home page; which tasks it names depends on what the role may do. */
export const mayActOnTask = policyOf({ view: { booth: exhibitorRoles } });
