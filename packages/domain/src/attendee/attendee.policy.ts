import { policyOf } from '../actor.ts';

/** Names and addresses of visitors are for those who run the event, and nobody else of the team. */
export const mayActOnAttendee = policyOf({
  view: { team: ['owner', 'manager'] },
  edit: { team: ['owner', 'manager'] },
  import: { team: ['owner', 'manager'] },
  print: { team: ['owner', 'manager'] },
});
