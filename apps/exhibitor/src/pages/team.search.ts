import { z } from 'zod';

/** What the page keeps in its URL; `invite` opens the dialog, so that other pages can lead to it. */
export const teamSearchSchema = z.object({ invite: z.boolean().optional() });
