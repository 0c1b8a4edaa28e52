import { asSystem } from '../access/as-system.ts';
import type { Reaction, Reactions } from '../facts/reactions.ts';
import { resolveLeads } from './resolution.commands.ts';

/** Whoever arrives may have been scanned already. The organiser sees nothing of it. */
const resolveArrived: Reaction = async (scope) => {
  // Only the organiser writes attendees down.
  if (scope.kind === 'organiser') await asSystem(scope, resolveLeads);
};

export const leadReactions: Reactions = {
  'attendee.added': [resolveArrived],
  'attendee.changed': [resolveArrived],
  'attendee.imported': [resolveArrived],
};
