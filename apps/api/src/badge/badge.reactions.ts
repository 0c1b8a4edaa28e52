import type { Reaction, Reactions } from '../facts/reactions.ts';
import { enqueueJob } from '../outbox/enqueue-job.queries.ts';

/** An exhibitor may not write to a badge holder; a job of the system does, where the event wants it. */
const tellHolder: Reaction = (scope, { nounId }) =>
  enqueueJob(scope.tx, 'badge.tell', { eventId: scope.eventId, leadId: nounId });

export const badgeReactions: Reactions = { 'lead.captured': [tellHolder] };
