import { z } from 'zod';

export const setUpSearchSchema = z.object({ code: z.string().max(200).optional() });
