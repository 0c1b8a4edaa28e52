import type { Question } from '../question/question.schema.ts';
import type { Template } from './template.schema.ts';

/** An upload is a form with one question, so that both are stored, checked and shown the same way. */
export function questionsOf({
  type,
  title,
  questions,
}: Pick<Template, 'type' | 'title' | 'questions'>): readonly Question[] {
  if (type === 'form' || type === 'order') return questions;
  return type === 'upload'
    ? [{ questionId: 'file', type: 'file', label: title, isRequired: true, options: [] }]
    : [];
}
