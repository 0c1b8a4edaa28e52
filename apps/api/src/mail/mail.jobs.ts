import { mailIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import type { Jobs } from '../jobs.ts';
import { deliverMail } from './mail.commands.ts';

const payloadSchema = z.object({ mailId: mailIdSchema });

export const mailJobs: Jobs = {
  'mail.deliver': (services, payload, signal) =>
    deliverMail(services, payloadSchema.parse(payload).mailId, signal),
};
