import { policyOf } from '../actor.ts';

export const mayActOnCall = policyOf({
  view: { team: ['owner', 'manager', 'reviewer', 'viewer'] },
  edit: { team: ['owner', 'manager'] },
});
