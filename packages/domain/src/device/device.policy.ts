import { policyOf } from '../actor.ts';

export const mayActOnDevice = policyOf({
  /** Show the code that makes a phone a device of the booth. */
  pair: { booth: ['admin'] },
  /** The list, and where everything that was recorded went. */
  view: { booth: ['admin'] },
  revoke: { booth: ['admin'] },
});
