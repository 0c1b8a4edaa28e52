import { policyOf } from '../actor.ts';

export const mayActOnMail = policyOf({
  view: { team: ['owner', 'manager'] },
  retry: { team: ['owner', 'manager'] },
  /** Stop a letter before it leaves. */
  withdraw: { team: ['owner', 'manager'] },
  /** Note that a letter came back. */
  note_bounce: { team: ['owner', 'manager'] },
  /** Write letters in the event's own words, and try them on oneself. */
  write: { team: ['owner', 'manager'] },
  /** A link that makes somebody a member of the team is for those who may choose the team. */
  see_team_links: { team: ['owner'] },
});
