import { asSystem } from '../access/as-system.ts';
import type { Reaction, Reactions } from '../facts/reactions.ts';
import { enqueueJob } from '../outbox/enqueue-job.queries.ts';
import { resolveLeads } from './resolution.commands.ts';

/** Whoever arrives may have been scanned already. The organiser sees nothing of it. */
const resolveArrived: Reaction = async (scope) => {
  // Only the organiser writes attendees down.
  if (scope.kind !== 'organiser') return;
  await asSystem(scope, resolveLeads);
  // Once more after the commit: a scan of this very moment has not seen the attendee.
  await enqueueJob(scope.tx, 'lead.resolve', { eventId: scope.eventId });
};

export const leadReactions: Reactions = {
  'attendee.added': [resolveArrived],
  'attendee.changed': [resolveArrived],
  'attendee.imported': [resolveArrived],
};
