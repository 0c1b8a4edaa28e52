import { z } from 'zod';
import { emailSchema, textSchema, webAddressSchema } from '../text.ts';
import { isCountry } from './country.ts';
import { maxQuantity, maxRating, type Question } from './question.schema.ts';

/** The choice that stands for words of one's own, and what those begin with; no id of an option has a colon. */
export const otherChoice = 'other:';
export const maxOtherLength = 200;
/** "Does not apply to us": an answer, and no forgotten one. */
export const notApplicable = { notApplicable: true } as const;

/** By question. What is not answered has no key. A file is the id of a stored file. */
export const answerValueSchema = z.union([
  textSchema(4000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(otherChoice.length + maxOtherLength)).max(21),
  z.object({ notApplicable: z.literal(true) }),
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;
export const answersSchema = z.record(z.string(), answerValueSchema);
export type Answers = z.infer<typeof answersSchema>;

export function otherAnswer(words: string): string {
  return `${otherChoice}${words}`;
}

/** The words of an answer beside the options, or null where it is one of them. */
export function wordsOfOther(value: string): string | null {
  return value.startsWith(otherChoice) ? value.slice(otherChoice.length) : null;
}

export function isNotApplicable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'notApplicable' in value;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether the value is a possible answer; an unfinished form may lack some, and holds none that is not. */
export function isAnswerTo(question: Question, value: AnswerValue): boolean {
  if (isNotApplicable(value)) return question.allowsNotApplicable === true;
  switch (question.type) {
    case 'yes_no':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e9;
    case 'quantity':
      return (
        Number.isInteger(value) &&
        Number(value) >= 0 &&
        Number(value) <= (question.max ?? maxQuantity)
      );
    case 'rating':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maxRating;
    case 'several_choices':
      return (
        Array.isArray(value) &&
        value.every((one) => isChoice(question, one)) &&
        new Set(value).size === value.length &&
        value.filter((one) => wordsOfOther(one) !== null).length <= 1
      );
    default:
      return typeof value === 'string' && isTextAnswer(question, value);
  }
}

function isTextAnswer(question: Question, value: string): boolean {
  const { maxWords = Number.POSITIVE_INFINITY } = question;
  switch (question.type) {
    case 'short_text':
      return isLine(value, 300) && wordCount(value) <= maxWords;
    case 'long_text':
      return wordCount(value) <= maxWords;
    case 'one_choice':
      return isChoice(question, value);
    case 'email':
      return emailSchema.safeParse(value).success;
    case 'phone':
      return /^\+?[\d\s()/.-]{4,40}$/.test(value) && /\d{4}|(?:\d\D?){4}/.test(value);
    case 'url':
      return webAddressSchema.safeParse(value).success;
    case 'date':
      return z.iso.date().safeParse(value).success;
    case 'time':
      return z.iso.time({ precision: -1 }).safeParse(value).success;
    case 'date_time':
      return z.iso.datetime({ local: true, precision: -1 }).safeParse(value).success;
    case 'country':
      return isCountry(value);
    default:
      return z.uuid().safeParse(value).success;
  }
}

const isLine = (value: string, max: number) => value.length <= max && !/[\r\n]/.test(value);

function isChoice({ options, allowsOther }: Question, value: string): boolean {
  const own = wordsOfOther(value);
  if (own !== null) return allowsOther === true && own.trim() !== '' && isLine(own, maxOtherLength);
  return options.some(({ optionId }) => optionId === value);
}

/** An emptied field is no answer. */
export function isEmptyAnswer(value: AnswerValue | null | undefined): boolean {
  return value === null || value === undefined || value === '' || isEmptyList(value);
}

function isEmptyList(value: AnswerValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What is still needed before the form can be handed in. */
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
