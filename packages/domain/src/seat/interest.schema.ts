import { z } from 'zod';
import { maxChosen } from '../demo/chosen-demos.ts';
import { demoIdSchema } from '../identifier.ts';

const demos = z.array(demoIdSchema).max(maxChosen).default([]);

/** What somebody put into a personal selection or took out of it; nobody says who. */
export const choiceSchema = z.object({ added: demos, removed: demos });
export type Choice = z.infer<typeof choiceSchema>;
