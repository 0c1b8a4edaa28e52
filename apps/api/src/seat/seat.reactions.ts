import type { Reaction, Reactions } from '../facts/reactions.ts';
import { enqueueJob } from '../outbox/enqueue-job.queries.ts';

/** People with seats are strangers to everybody who changes a demo; jobs of the system write to them. */
const asJob =
  (name: string): Reaction =>
  (scope, { nounId }) =>
    enqueueJob(scope.tx, name, { eventId: scope.eventId, id: nounId });

const fill = asJob('seat.fill');
const end = asJob('seat.end');

export const seatReactions: Reactions = {
  'seat.given_back': [fill],
  'demo.moved': [fill],
  // The public is told of moves when they are published, and not of every try.
  'demo.programme_published': [asJob('seat.published')],
  'demo.place_changed': [asJob('seat.fill_place')],
  'demo.taken_back': [end],
  'demo.cancelled': [end],
  'demo.withdrawn': [end],
};
