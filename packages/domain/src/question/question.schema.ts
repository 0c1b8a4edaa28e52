import { z } from 'zod';
import { displayLongSidePixels } from '../media/media.schema.ts';
import { optionalLineSchema, textSchema } from '../text.ts';

/** Everything a form of a task or of an application can ask. */
export const questionTypes = [
  'short_text',
  'long_text',
  'number',
  'email',
  'phone',
  'url',
  'yes_no',
  'one_choice',
  'several_choices',
  'date',
  'time',
  'date_time',
  'country',
  'rating',
  'file',
  'image',
  /** An item of an order: how many of it. */
  'quantity',
] as const;
export type QuestionType = (typeof questionTypes)[number];
/** What a form asks; items are counted in an order. */
export const formTypes = questionTypes.filter((type) => type !== 'quantity');

export const maxQuestions = 40;
export const maxOptions = 20;
/** What a rating ends at; it begins at 1. */
export const maxRating = 5;
export const maxQuantity = 10_000;

/** A text in both languages that may be empty while it is written: on one line, or on several. */
export const bilingualLine = (max: number) => {
  const side = optionalLineSchema(max).default('');
  return z.object({ de: side, en: side });
};
export const bilingualText = (max: number) => {
  const side = textSchema(max).default('');
  return z.object({ de: side, en: side });
};
const isWritten = ({ de, en }: { de: string; en: string }) => de !== '' || en !== '';
const required = { path: ['de'], params: { code: 'required' } };
/** Written in one language at least. */
export const requiredBilingualLine = (max: number) =>
  bilingualLine(max).refine(isWritten, required);

/** Made where the form is written, and kept when its words change: answers hang on it. */
export const partIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

export const optionSchema = z.object({ optionId: partIdSchema, label: requiredBilingualLine(120) });

/** What is left out is not asked for: a question without `maxWords` has no limit of words. */
export const questionSchema = z.object({
  questionId: partIdSchema,
  type: z.enum(questionTypes),
  label: requiredBilingualLine(300),
  help: bilingualText(600).optional(),
  isRequired: z.boolean().default(true),
  options: z.array(optionSchema).max(maxOptions).default([]),
  /** For choices: an answer in words of one's own. */
  allowsOther: z.boolean().optional(),
  /** A required question may be answered with "does not apply to us". */
  allowsNotApplicable: z.boolean().optional(),
  /** For texts. */
  maxWords: z.int().min(1).max(1000).optional(),
  /** For images: how long the longer side has to be; more than this is not kept. */
  minPixels: z.int().min(1).max(displayLongSidePixels).optional(),
  /** For items: of one piece; left out, the organiser says it later. */
  priceCents: z.int().min(0).max(10_000_000).optional(),
  /** For items: the most there are for one exhibitor. */
  max: z.int().min(1).max(maxQuantity).optional(),
});
export type Question = z.infer<typeof questionSchema>;

export function hasChoices({ type }: Pick<Question, 'type'>): boolean {
  return type === 'one_choice' || type === 'several_choices';
}

export function isUpload({ type }: Pick<Question, 'type'>): boolean {
  return type === 'file' || type === 'image';
}

/** No two questions share an id, and choices have something to choose. */
export const questionsOrItemsSchema = z
  .array(questionSchema)
  .max(maxQuestions)
  .superRefine((questions, problems) => {
    const ids = questions.map(({ questionId }) => questionId);
    questions.forEach((question, at) => {
      const problem = (path: string, code: string) =>
        problems.addIssue({ code: 'custom', path: [at, path], params: { code } });
      if (hasChoices(question) && question.options.length === 0) problem('options', 'required');
      if (ids.indexOf(question.questionId) !== at) problem('questionId', 'invalid');
    });
  });

/** A whole form. */
export const questionsSchema = questionsOrItemsSchema.superRefine((questions, problems) => {
  questions.forEach(({ type }, at) => {
    if (type === 'quantity')
      problems.addIssue({ code: 'custom', path: [at, 'type'], params: { code: 'invalid' } });
  });
});
