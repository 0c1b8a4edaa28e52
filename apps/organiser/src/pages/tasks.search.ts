import { matrixFilterSchema } from '@foyer/domain/task/matrix.rules.ts';
import { z } from 'zod';

/** What the page keeps in its URL: the filter, the open cell, and what is being written. */
export const tasksSearchSchema = z.object({
  ...matrixFilterSchema.shape,
  tab: z.enum(['exhibitors', 'templates']).optional(),
  /** The exhibitor and the task whose panel is open. */
  open: z.uuid().optional(),
  of: z.uuid().optional(),
  /** The task that is being written: a new one, or this. */
  edit: z.union([z.literal('new'), z.uuid()]).optional(),
});
export type TasksSearch = z.infer<typeof tasksSearchSchema>;
