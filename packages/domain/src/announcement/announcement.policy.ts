import { policyOf } from '../actor.ts';

export const mayActOnAnnouncement = policyOf({
  view: { team: ['owner', 'manager'] },
  write: { team: ['owner', 'manager'] },
  send: { team: ['owner', 'manager'] },
  read: { booth: ['admin', 'editor', 'scanner'] },
});
