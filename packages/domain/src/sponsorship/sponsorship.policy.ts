import { policyOf } from '../actor.ts';
import { teamRoles } from '../team-role.ts';

export const mayActOnSponsorship = policyOf({
  view: { team: teamRoles },
  /** Levels, offers, contracts, proof, report: all of the organiser's part. */
  manage: { team: ['owner', 'manager', 'sponsorship'] },
  /** What was promised and what is still to be handed in. */
  viewOwn: { booth: ['admin', 'editor'] },
  givePass: { booth: ['admin', 'editor'] },
  /** Only who may bind the company. */
  sign: { booth: ['admin'] },
});
