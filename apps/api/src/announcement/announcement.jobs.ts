import { announcementIdSchema, eventIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import type { Jobs } from '../jobs.ts';
import { sendAnnouncement } from './sending.commands.ts';

const payloadSchema = z.object({
  eventId: eventIdSchema,
  announcementId: announcementIdSchema,
  sendAt: z.coerce.date(),
});

export const announcementJobs: Jobs = {
  'announcement.send': (services, payload) =>
    sendAnnouncement(services, payloadSchema.parse(payload)),
};
