import { policyOf } from '../actor.ts';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnExhibitor = policyOf({
  /** The list, an exhibitor's panel, the list as CSV. */
  view: { team: teamRoles },
  invite: { team: ['owner', 'manager'] },
  import: { team: ['owner', 'manager'] },
  edit: { team: ['owner', 'manager'] },
  /** The internal comment; the exhibitor never sees it. */
  comment: { team: ['owner', 'manager'] },
  /** Withdraw, cancel, take back in. */
  decide: { team: ['owner', 'manager'] },
});

/** The people of a booth. */
export const mayActOnMember = policyOf({
  view: { booth: exhibitorRoles },
  change: { booth: ['admin'] },
});
