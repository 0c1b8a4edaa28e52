import { policyOf } from '../actor.ts';

export const mayActOnApplication = policyOf({
  view: { team: ['owner', 'manager', 'reviewer', 'viewer'] },
  /** Comment, name reviewers, ask for changes. */
  review: { team: ['owner', 'manager', 'reviewer'] },
  /** Decide, and take a decision back that nobody was told. */
  decide: { team: ['owner', 'manager', 'reviewer'] },
  /** The letters leave; whoever is accepted becomes an exhibitor. */
  tell: { team: ['owner', 'manager'] },
});
