import { z } from 'zod';
import { planColourings } from './plan-colouring.ts';

export const planPapers = ['a4', 'a3', 'a2', 'a1'] as const;
export type PlanPaper = (typeof planPapers)[number];

/** `auto` is the one on which the hall is larger. */
export const planOrientations = ['auto', 'landscape', 'portrait'] as const;
export type PlanOrientation = (typeof planOrientations)[number];

export const planPrintSchema = z.object({
  paper: z.enum(planPapers).default('a4'),
  orientation: z.enum(planOrientations).default('auto'),
  colour: z.enum(planColourings).default('state'),
});
