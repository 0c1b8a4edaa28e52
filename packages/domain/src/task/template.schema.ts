import { z } from 'zod';
import { benefitIdSchema, exhibitorIdSchema, templateIdSchema } from '../identifier.ts';
import {
  bilingualText,
  questionsOrItemsSchema,
  requiredBilingualLine,
} from '../question/question.schema.ts';
import { optionalLineSchema, webAddressSchema } from '../text.ts';

/** How a task is finished; the same words are in the table's check constraint. */
export const taskTypes = ['confirm', 'upload', 'form', 'order', 'link'] as const;
export type TaskType = (typeof taskTypes)[number];

/** `hard`: after the due date only the organiser can let it be finished. */
export const closings = ['soft', 'hard'] as const;
export type Closing = (typeof closings)[number];

export const maxTemplates = 40;
export const maxReminders = 6;

/**
 * Whom a task is for. Stands and categories change, so this is asked anew whenever it matters and
 * never copied; what was finished once stays, whoever it would be for today.
 */
export const appliesToSchema = z.discriminatedUnion('who', [
  z.object({ who: z.literal('all') }),
  /** With an assigned stand that fits every given limit; an empty list is no limit. */
  z.object({
    who: z.literal('stand'),
    openSides: z.array(z.int().min(0).max(4)).max(5).default([]),
    minAreaSquareMetres: z.number().min(0).max(10_000).default(0),
    categories: z.array(optionalLineSchema(60)).max(20).default([]),
  }),
  /** With one of these categories in the latest submitted listing. */
  z.object({ who: z.literal('category'), categoryIds: z.array(z.uuid()).min(1).max(50) }),
  z.object({ who: z.literal('chosen'), exhibitorIds: z.array(exhibitorIdSchema).min(1).max(1000) }),
  /** Sponsors that were promised it and still have to hand something in; made with the benefit. */
  z.object({ who: z.literal('benefit'), benefitId: benefitIdSchema }),
]);
export type AppliesTo = z.infer<typeof appliesToSchema>;

const templateFields = z.object({
  title: requiredBilingualLine(120),
  help: bilingualText(1500),
  /** What happens once the date has passed or the task is done, in words. */
  afterwards: bilingualText(600),
  type: z.enum(taskTypes),
  /** For `link`: where it is done. */
  linkUrl: z.union([webAddressSchema, z.literal('')]).default(''),
  /** For `form`; for `order` its items. */
  questions: questionsOrItemsSchema.default([]),
  appliesTo: appliesToSchema,
  dueOn: z.iso.date(),
  /** Days before the due date, negative after it; each at most once, the earliest first. */
  reminders: z
    .array(z.int().min(-60).max(90))
    .max(maxReminders)
    .default([])
    .transform((days) => [...new Set(days)].sort((one, other) => other - one)),
  closing: z.enum(closings),
});

/** A task as the organiser writes it for many exhibitors at once. */
export const templateInputSchema = templateFields.superRefine((template, problems) => {
  const missing = (path: (string | number)[]) =>
    problems.addIssue({ code: 'custom', path, params: { code: 'required' } });
  if (template.appliesTo.who === 'benefit')
    problems.addIssue({ code: 'custom', path: ['appliesTo'], params: { code: 'required' } });
  if (template.type === 'link' && template.linkUrl === '') missing(['linkUrl']);
  const isOrder = template.type === 'order';
  if ((template.type === 'form' || isOrder) && template.questions.length === 0) {
    missing(['questions']);
  }
  template.questions.forEach(({ type }, at) => {
    // A form asks, an order counts.
    if ((type === 'quantity') !== isOrder) missing(['questions', at, 'type']);
  });
});
export type TemplateInput = z.infer<typeof templateInputSchema>;

const counts = z.object({ open: z.int(), overdue: z.int(), done: z.int(), waived: z.int() });
export type TaskCounts = z.infer<typeof counts>;

export const templateSchema = templateFields.extend({
  templateId: templateIdSchema,
  /** A change names the version it saw; another one in between is told and not overwritten. */
  version: z.int(),
  /** It follows a benefit of a sponsorship, and is changed there. */
  benefitId: benefitIdSchema.nullable(),
});
export type Template = z.infer<typeof templateSchema>;

/** One line of the organiser's list. */
export const templateRowSchema = templateSchema.extend({
  counts,
  /** The next day on which somebody is reminded by itself, and how many exhibitors as of today. */
  nextReminder: z.object({ on: z.iso.date(), exhibitors: z.int() }).nullable(),
});
export type TemplateRow = z.infer<typeof templateRowSchema>;
