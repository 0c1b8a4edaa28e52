import { z } from 'zod';
import {
  formTypes,
  isUpload,
  type QuestionType,
  questionSchema,
  questionsSchema,
} from '../question/question.schema.ts';

/** More is not asked between two visitors. */
export const maxLeadQuestions = 15;
/** Everything a form asks, without files: what a person gives along is a photo of their card. */
export const leadQuestionTypes: readonly QuestionType[] = formTypes.filter(
  (type) => !isUpload({ type }),
);

/** What a booth asks the people it meets, in its order; it may be nothing. */
export const leadQuestionsSchema = questionsSchema.superRefine((questions, problems) => {
  if (questions.length > maxLeadQuestions) {
    problems.addIssue({ code: 'too_big', origin: 'array', maximum: maxLeadQuestions });
  }
  questions.forEach(({ type }, at) => {
    if (!leadQuestionTypes.includes(type))
      problems.addIssue({ code: 'custom', path: [at, 'type'], params: { code: 'invalid' } });
  });
});

export const leadFormSchema = z.object({
  questions: z.array(questionSchema),
  /** What is asked no longer: answers from before stay readable. */
  former: z.array(questionSchema),
  /** How often it was saved; whoever changes it says which one they saw. */
  version: z.int().min(0),
});
export type LeadForm = z.infer<typeof leadFormSchema>;

export const leadFormInputSchema = z.object({
  questions: leadQuestionsSchema,
  basedOn: z.int().min(0),
});
