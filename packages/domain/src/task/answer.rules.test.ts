import { describe, expect, it } from 'vitest';
import { isAnswerTo, missingAnswers, questionsOf } from './answer.rules.ts';
import { type Question, questionSchema } from './template.schema.ts';

const label = { de: 'Frage', en: 'Question' };
const options = ['a', 'b'].map((optionId) => ({ optionId, label }));
const question = (given: Partial<Question>): Question =>
  questionSchema.parse({ questionId: 'q', type: 'short_text', label, options, ...given });

describe('an answer', () => {
  it.each([
    ['short_text', 'Zwei Stühle', true],
    ['short_text', 'Zwei\nStühle', false],
    ['short_text', 'x'.repeat(301), false],
    ['short_text', 2, false],
    ['long_text', 'Zwei\nStühle', true],
    ['number', 2.5, true],
    ['number', '2', false],
    ['number', Number.NaN, false],
    ['number', 1e12, false],
    ['yes_no', false, true],
    ['yes_no', 'no', false],
    ['one_choice', 'a', true],
    ['one_choice', 'c', false],
    ['several_choices', ['a', 'b'], true],
    ['several_choices', ['a', 'a'], false],
    ['several_choices', ['c'], false],
    ['several_choices', 'a', false],
    ['date', '2026-03-01', true],
    ['date', '2026-02-30', false],
    ['file', '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a01', true],
    ['file', 'insurance.pdf', false],
  ] as const)('to %s may be %j: %s', (type, value, answer) => {
    expect(isAnswerTo(question({ type }), value as never)).toBe(answer);
  });

  it('is missing where it is required and empty, or no longer fits its question', () => {
    const questions = [
      question({ questionId: 'needed' }),
      question({ questionId: 'emptied' }),
      question({ questionId: 'choice', type: 'one_choice', isRequired: false }),
      question({ questionId: 'free', isRequired: false }),
      question({ questionId: 'no', type: 'yes_no' }),
    ];
    const answers = { emptied: '', choice: 'removed since', no: false };
    expect(missingAnswers(questions, answers).map(({ questionId }) => questionId)).toEqual([
      'needed',
      'emptied',
      'choice',
    ]);
  });

  it('is asked by a form, by an upload as one file, and by nothing else', () => {
    const given = { title: label, questions: [question({})] };
    const asked = (type: 'form' | 'upload' | 'confirm' | 'link') =>
      questionsOf({ type, ...given }).map(({ type, isRequired }) => [type, isRequired]);
    expect(asked('form')).toEqual([['short_text', true]]);
    expect(asked('upload')).toEqual([['file', true]]);
    expect([...asked('confirm'), ...asked('link')]).toEqual([]);
  });
});
