import { z } from 'zod';
import { participationSchema } from '../exhibitor/participation.rules.ts';
import { listingFieldSchema } from '../listing/listing-view.schema.ts';
import { listingStates } from '../listing/visibility.rules.ts';

/** Where in the exhibitor's app a task is finished. */
export const taskPlaces = ['listing', 'products', 'demos', 'team'] as const;

const common = {
  place: z.enum(taskPlaces),
  dueOn: z.iso.date().nullable(),
  isOverdue: z.boolean(),
  /** Good to have; the ring of progress does not wait for it. */
  isOptional: z.boolean(),
};

/** One thing an exhibitor still has to do. */
export const taskSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer_review'), comments: z.int(), ...common }),
  z.object({
    kind: z.literal('complete_listing'),
    missing: z.array(listingFieldSchema),
    ...common,
  }),
  z.object({ kind: z.literal('submit_listing'), ...common }),
  z.object({ kind: z.literal('submit_changes'), fields: z.int(), ...common }),
  z.object({ kind: z.literal('add_product'), ...common }),
  z.object({ kind: z.literal('mend_demo'), demos: z.int(), ...common }),
  z.object({ kind: z.literal('submit_demo'), demos: z.int(), ...common }),
  z.object({ kind: z.literal('plan_demo'), ...common }),
  z.object({ kind: z.literal('invite_team'), ...common }),
]);
export type Task = z.infer<typeof taskSchema>;
export type TaskKind = Task['kind'];

/** What comes next when nothing is left to do. */
export const nextSteps = ['review', 'stand', 'event', 'now', 'over', 'ended'] as const;
export type NextStep = (typeof nextSteps)[number];

/** The exhibitor's home page in one answer. */
export const homeSchema = z.object({
  exhibitorName: z.string(),
  /** As it may be told; see `participationTold`. */
  participation: participationSchema,
  tasks: z.array(taskSchema),
  progress: z.object({ done: z.int(), total: z.int() }),
  next: z.enum(nextSteps),
  /** Days until the event begins; 0 while it runs, negative afterwards. */
  daysLeft: z.int(),
  listing: z.object({
    state: z.enum(listingStates),
    isPublic: z.boolean(),
    percent: z.int(),
    comments: z.int(),
    submittedAt: z.date().nullable(),
  }),
  demos: z.object({ scheduled: z.int(), waiting: z.int() }),
  people: z.object({ members: z.int(), invited: z.int() }),
});
export type Home = z.infer<typeof homeSchema>;
