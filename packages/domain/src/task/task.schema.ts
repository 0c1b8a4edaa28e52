import { z } from 'zod';
import { participationSchema } from '../exhibitor/participation.rules.ts';
import { exhibitorIdSchema, mailIdSchema, mediaIdSchema, templateIdSchema } from '../identifier.ts';
import { listingFieldSchema } from '../listing/listing-view.schema.ts';
import { listingStates } from '../listing/visibility.rules.ts';
import { answersSchema } from '../question/answer.rules.ts';
import { textSchema } from '../text.ts';
import { taskStatusSchema } from './task-status.rules.ts';
import { templateSchema } from './template.schema.ts';

/** Where in the exhibitor's app a task is finished. */
export const taskPlaces = ['listing', 'products', 'demos', 'team'] as const;

/** A file that was handed in. */
export const taskFileSchema = z.object({
  mediaId: mediaIdSchema,
  fileName: z.string(),
  contentType: z.string(),
  sizeBytes: z.int(),
});
export type TaskFile = z.infer<typeof taskFileSchema>;

/** What was said and handed in so far, and by when it is due for this exhibitor. */
const standing = {
  status: taskStatusSchema,
  answers: answersSchema,
  files: z.array(taskFileSchema),
  dueOn: z.iso.date(),
  isExtended: z.boolean(),
  isOverdue: z.boolean(),
  /** Past its date and closed hard: nothing can be handed in any more. */
  isClosed: z.boolean(),
  /** What the organiser said last: why reopened, extended or waived. */
  comment: z.string(),
  doneAt: z.date().nullable(),
  doneByName: z.string(),
};

/** A task that the organiser wrote, as its exhibitor has it. */
export const askedTaskSchema = templateSchema
  .pick({
    templateId: true,
    title: true,
    help: true,
    afterwards: true,
    type: true,
    linkUrl: true,
    questions: true,
    closing: true,
  })
  .extend(standing);
export type AskedTask = z.infer<typeof askedTaskSchema>;

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
  /** Asked by the organiser, and finished in place. */
  z.object({ kind: z.literal('asked'), asked: askedTaskSchema, ...common, place: z.null() }),
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
  /** What the organiser asked and nobody has to do any more: done, or waived. */
  settled: z.array(askedTaskSchema),
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

/** Why the organiser reopens, extends or waives; the exhibitor reads it. */
export const taskCommentSchema = textSchema(600).min(1);

/** One cell of the matrix. Answers are the exhibitor's own until it has handed them in. */
export const taskCellSchema = z.object({
  templateId: templateIdSchema,
  status: taskStatusSchema,
  dueOn: z.iso.date(),
  isExtended: z.boolean(),
  isOverdue: z.boolean(),
  doneAt: z.date().nullable(),
});
export type TaskCell = z.infer<typeof taskCellSchema>;

export const matrixRowSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  name: z.string(),
  /** Whether anybody is there to be reminded. */
  hasEditors: z.boolean(),
  remindedAt: z.date().nullable(),
  /** Only what this exhibitor is asked. */
  cells: z.array(taskCellSchema),
});
export type MatrixRow = z.infer<typeof matrixRowSchema>;

/** One exhibitor's task in the organiser's panel. */
export const taskDetailSchema = askedTaskSchema.extend({ exhibitorName: z.string() });
export type TaskDetail = z.infer<typeof taskDetailSchema>;

/** Everything the organiser's page shows. */
export const matrixSchema = z.object({
  templates: z.array(templateSchema.pick({ templateId: true, title: true, dueOn: true })),
  rows: z.array(matrixRowSchema),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** Whom to remind, of everything that is open or of one task. */
export const reminderInputSchema = z.object({
  exhibitorIds: z.array(exhibitorIdSchema).min(1).max(2000),
  templateId: templateIdSchema.nullable().default(null),
});
export type ReminderInput = z.infer<typeof reminderInputSchema>;

const reminderReach = {
  exhibitors: z.int(),
  letters: z.int(),
  /** Names of those who get no letter: nothing is open, or nobody is there yet. */
  nothingOpen: z.array(z.string()),
  nobodyThere: z.array(z.string()),
};

/** What would be sent, with the first letters as they would arrive. */
export const reminderPreviewSchema = z.object({
  ...reminderReach,
  samples: z.array(
    z.object({
      exhibitorName: z.string(),
      toName: z.string(),
      toAddress: z.string(),
      subject: z.string(),
      text: z.string(),
      html: z.string(),
    }),
  ),
});
export type ReminderPreview = z.infer<typeof reminderPreviewSchema>;

export const remindedSchema = z.object({
  ...reminderReach,
  /** For stopping them, until they leave. */
  mailIds: z.array(mailIdSchema),
  leavesAt: z.date(),
});
export type Reminded = z.infer<typeof remindedSchema>;

/** A person's own link to the dates of its booth. The address itself is shown once, when it is made. */
export const calendarLinkSchema = z.object({ createdAt: z.date() });
