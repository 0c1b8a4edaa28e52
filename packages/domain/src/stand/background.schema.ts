import { z } from 'zod';
import { hallIdSchema } from '../identifier.ts';

/** Where a picture lies under the plan of a hall, and how large it is. */
export const backgroundPlaceSchema = z.object({
  /** Of its upper left corner, from that of the hall; a picture may reach beyond the hall. */
  leftMetres: z.number().min(-2000).max(2000),
  topMetres: z.number().min(-2000).max(2000),
  metresPerPixel: z.number().positive().max(2000),
  opacity: z.number().min(0.05).max(1),
});
export type BackgroundPlace = z.infer<typeof backgroundPlaceSchema>;

/** The building's drawing that an organiser draws over; nobody else ever sees it. */
export const backgroundSchema = backgroundPlaceSchema.extend({
  hallId: hallIdSchema,
  fileName: z.string(),
  widthPixels: z.int(),
  heightPixels: z.int(),
  /** Of the picture; another picture has another address. */
  sha256: z.string(),
  /** Of the last change; a save names the one it saw. */
  version: z.int(),
});
export type Background = z.infer<typeof backgroundSchema>;
