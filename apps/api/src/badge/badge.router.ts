import { mayActOnBadge } from '@foyer/domain/badge/badge.policy.ts';
import { attendeeIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { sendLinks } from './badge-links.commands.ts';

export const badgeRouter = router({
  sendLinks: organiserProcedure(mayActOnBadge, 'sendLink')
    .input(z.object({ attendeeIds: z.array(attendeeIdSchema).min(1).max(200) }))
    .output(z.object({ sent: z.int() }))
    .mutation(({ ctx, input }) => sendLinks(ctx.scope, input.attendeeIds)),
});
