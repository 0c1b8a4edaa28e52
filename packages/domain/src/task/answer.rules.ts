import { z } from 'zod';
import { textSchema } from '../text.ts';
import type { Question, Template } from './template.schema.ts';

/** By question. What is not answered has no key. A file is the id of a stored file. */
export const answerValueSchema = z.union([
  textSchema(4000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(40)).max(20),
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;
export const answersSchema = z.record(z.string(), answerValueSchema);
export type Answers = z.infer<typeof answersSchema>;

/** An upload is a form with one question, so that both are stored, checked and shown the same way. */
export function questionsOf({
  type,
  title,
  questions,
}: Pick<Template, 'type' | 'title' | 'questions'>): readonly Question[] {
  if (type === 'form') return questions;
  return type === 'upload'
    ? [{ questionId: 'file', type: 'file', label: title, isRequired: true, options: [] }]
    : [];
}

/** Whether the value is a possible answer; an unfinished form may lack some, and holds none that is not. */
export function isAnswerTo({ type, options }: Question, value: AnswerValue): boolean {
  const isOption = (id: string) => options.some(({ optionId }) => optionId === id);
  switch (type) {
    case 'short_text':
      return typeof value === 'string' && value.length <= 300 && !/[\r\n]/.test(value);
    case 'long_text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e9;
    case 'yes_no':
      return typeof value === 'boolean';
    case 'one_choice':
      return typeof value === 'string' && isOption(value);
    case 'several_choices':
      return Array.isArray(value) && value.every(isOption) && new Set(value).size === value.length;
    case 'date':
      return z.iso.date().safeParse(value).success;
    case 'file':
      return z.uuid().safeParse(value).success;
  }
}

/** An emptied field is no answer. */
export function isEmptyAnswer(value: AnswerValue | null | undefined): boolean {
  return value === null || value === undefined || value === '' || isEmptyList(value);
}

function isEmptyList(value: AnswerValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What is still needed before the task can be finished. */
export function missingAnswers(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter((question) => {
    const value = answers[question.questionId];
    return value === undefined || isEmptyAnswer(value)
      ? question.isRequired
      : !isAnswerTo(question, value);
  });
}

export function isSameAnswer(one: AnswerValue | null, other: AnswerValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
