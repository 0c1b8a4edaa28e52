import { z } from 'zod';
import { localeSchema } from '../locale.ts';
import { emailSchema } from '../text.ts';
import { passwordSchema, personNameSchema } from './account.schema.ts';

/** The first account of a new installation; `code` is the one that was printed at the start. */
export const setUpSchema = z.object({
  code: z.string().min(1).max(200),
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
  locale: localeSchema,
});
export type SetUp = z.infer<typeof setUpSchema>;
