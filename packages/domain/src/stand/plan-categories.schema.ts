import { z } from 'zod';
import { categorySchema } from '../event/event.schema.ts';
import { exhibitorIdSchema } from '../identifier.ts';

/** What colours a plan by category: an exhibitor's first one counts most. */
export const planCategoriesSchema = z.object({
  categories: z.array(categorySchema),
  exhibitors: z.array(
    z.object({ exhibitorId: exhibitorIdSchema, categoryIds: z.array(z.string()) }),
  ),
});
export type PlanCategories = z.infer<typeof planCategoriesSchema>;
