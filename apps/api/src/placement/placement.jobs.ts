import { eventIdSchema, proposalIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import type { Jobs } from '../jobs.ts';
import { runProposal } from './solving.commands.ts';

const payloadSchema = z.object({ eventId: eventIdSchema, proposalId: proposalIdSchema });

export const placementJobs: Jobs = {
  'placement.propose': (services, payload, signal) =>
    runProposal(services, payloadSchema.parse(payload), signal),
};
