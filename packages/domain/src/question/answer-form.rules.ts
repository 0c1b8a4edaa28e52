import {
  type AnswerValue,
  isAnswerTo,
  isEmptyAnswer,
  isNotApplicable,
  notApplicable,
  otherAnswer,
  otherChoice,
  wordCount,
  wordsOfOther,
} from './answer.rules.ts';
import type { Question } from './question.schema.ts';

/** What a browser's form holds: by the name of the field, as often as it was sent. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** The names of a question's fields in an ordinary form; no id of a question has a dot. */
export function fieldsOf({ questionId }: Pick<Question, 'questionId'>) {
  const value = `q.${questionId}`;
  return { value, other: `${value}.other`, notApplicable: `${value}.na` };
}

/** The answer as the form holds it; the way back is `answerFromForm`. */
export function formOfAnswer(question: Question, value: AnswerValue | undefined): FormValues {
  const fields = fieldsOf(question);
  if (value === undefined) return {};
  if (isNotApplicable(value)) return { [fields.notApplicable]: ['on'] };
  if (typeof value === 'boolean') return { [fields.value]: [value ? 'yes' : 'no'] };
  const texts = Array.isArray(value) ? value : [String(value)];
  const own = texts.map(wordsOfOther).find((words) => words !== null);
  return {
    [fields.value]: texts.map((text) => (wordsOfOther(text) === null ? text : otherChoice)),
    ...(own !== undefined && own !== null && { [fields.other]: [own] }),
  };
}

/** The file a form shows as the answer, or that it shows none; sent along with another one. */
export const shownFile = (question: Question, form: FormValues): string =>
  form[fieldsOf(question).value]?.[0] ?? 'none';

/** What was answered; null for nothing. What cannot be an answer comes back as it was typed. */
export function answerFromForm(question: Question, form: FormValues): AnswerValue | null {
  const fields = fieldsOf(question);
  const given = (form[fields.value] ?? []).map((text) => text.replaceAll('\r\n', '\n').trim());
  const own = (form[fields.other]?.[0] ?? '').trim();
  if (question.allowsNotApplicable && form[fields.notApplicable]?.length) return notApplicable;
  const chosen = given
    .filter((text) => text !== '')
    // "Other" with nothing written beside it says nothing yet.
    .flatMap((text) => (text === otherChoice ? (own === '' ? [] : [otherAnswer(own)]) : [text]));
  if (question.type === 'several_choices') return chosen.length > 0 ? chosen : null;
  const [text] = chosen;
  if (text === undefined) return null;
  switch (question.type) {
    case 'yes_no':
      return text === 'yes' ? true : text === 'no' ? false : text;
    case 'number':
    case 'rating':
      return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'url':
      // People write www.example.org.
      return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : text;
    case 'email':
      return text.toLowerCase();
    default:
      return text;
  }
}

export const answerIssues = ['required', 'invalid', 'too_many_words'] as const;
export type AnswerIssue = (typeof answerIssues)[number];

/** Why an answer cannot be handed in, or kept; null when it can. */
export function issueOfAnswer(
  question: Question,
  value: AnswerValue | null,
  { isFinal }: { readonly isFinal: boolean },
): AnswerIssue | null {
  if (value === null || isEmptyAnswer(value)) {
    return isFinal && question.isRequired ? 'required' : null;
  }
  if (isAnswerTo(question, value)) return null;
  const { maxWords } = question;
  const isTooLong = typeof value === 'string' && maxWords && wordCount(value) > maxWords;
  return isTooLong ? 'too_many_words' : 'invalid';
}
