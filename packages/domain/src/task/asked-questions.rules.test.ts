import { expect, it } from 'vitest';
import { questionSchema } from '../question/question.schema.ts';
import { questionsOf } from './asked-questions.rules.ts';

const label = { de: 'Frage', en: 'Question' };
const questions = [questionSchema.parse({ questionId: 'q', type: 'short_text', label })];

it('asks by a form, by an upload as one file, and by nothing else', () => {
  const asked = (type: 'form' | 'upload' | 'confirm' | 'link') =>
    questionsOf({ type, title: label, questions }).map(({ type, isRequired }) => [
      type,
      isRequired,
    ]);
  expect(asked('form')).toEqual([['short_text', true]]);
  expect(asked('upload')).toEqual([['file', true]]);
  expect([...asked('confirm'), ...asked('link')]).toEqual([]);
});
