import {
  type Answers,
  type AnswerValue,
  isAnswerTo,
  isEmptyAnswer,
} from '../question/answer.rules.ts';
import type { Question } from '../question/question.schema.ts';
import type { LeadForm } from './lead-form.schema.ts';

/** The oldest are forgotten first. */
const MOST_FORMER = 60;

/** The form with these questions; what was taken out is kept, so that its answers stay readable. */
export function formAfter(
  before: Pick<LeadForm, 'questions' | 'former'>,
  questions: readonly Question[],
): Pick<LeadForm, 'questions' | 'former'> {
  const asked = new Set(questions.map(({ questionId }) => questionId));
  const known = [...before.former, ...before.questions];
  const once = [...new Map(known.map((one) => [one.questionId, one])).values()];
  const former = once.filter(({ questionId }) => !asked.has(questionId)).slice(-MOST_FORMER);
  return { questions: [...questions], former };
}

/**
 * An answer that fits its question. A device may have been offline while the booth changed what it
 * asks: what fits no more is shown as it was given, and not lost.
 */
export function fittingAnswer(question: Question, answers: Answers): AnswerValue | undefined {
  const value = answers[question.questionId];
  return value !== undefined && isAnswerTo(question, value) ? value : undefined;
}

/**
 * What the booth must know and does not yet. It is shown and stops nothing: nobody is kept waiting at
 * the stand, and what was said to a question as it was asked before answers it no more.
 */
export function openQuestions(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter(
    (question) => question.isRequired && isEmptyAnswer(fittingAnswer(question, answers)),
  );
}

/** An answer to something else, in plain words; null when there is none. */
export function strayAnswer(question: Question, answers: Answers): string | null {
  const value = answers[question.questionId];
  if (value === undefined || isAnswerTo(question, value)) return null;
  return typeof value === 'object' && !Array.isArray(value) ? null : String(value);
}
