import type { DemoId, PlaceId } from '@foyer/domain/identifier.ts';
import { eventIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { withSystemScope } from '../access/scopes.ts';
import type { Job, Jobs } from '../jobs.ts';
import {
  endSeats,
  fillPlace,
  fillSeats,
  type InEvent,
  tellPublished,
} from './seat-news.commands.ts';

const payloadSchema = z.object({ eventId: eventIdSchema, id: z.string() });

const inEvent =
  (work: (scope: InEvent, id: string) => Promise<void>): Job =>
  async (services, payload) => {
    const { eventId, id } = payloadSchema.parse(payload);
    const now = services.clock();
    await withSystemScope({ services, now, locale: 'de' }, eventId, (scope) =>
      work({ ...scope, eventId }, id),
    );
  };

/** Each may run twice: what was done leaves nothing to do. */
export const seatJobs: Jobs = {
  'seat.fill': inEvent((scope, id) => fillSeats(scope, id as DemoId)),
  'seat.fill_place': inEvent((scope, id) => fillPlace(scope, id as PlaceId)),
  'seat.end': inEvent((scope, id) => endSeats(scope, id as DemoId)),
  'seat.published': inEvent((scope, id) => tellPublished(scope, Number(id))),
};
