import { describe, expect, it } from 'vitest';
import {
  isAnswerTo,
  missingAnswers,
  notApplicable,
  otherAnswer,
  wordCount,
  wordsOfOther,
} from './answer.rules.ts';
import {
  type Question,
  questionSchema,
  questionsSchema,
  questionTypes,
} from './question.schema.ts';

const label = { de: 'Frage', en: 'Question' };
const options = ['a', 'b'].map((optionId) => ({ optionId, label }));
const question = (given: Partial<Question>): Question =>
  questionSchema.parse({ questionId: 'q', type: 'short_text', label, options, ...given });
const fileId = '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a01';

describe('an answer', () => {
  const table = [
    ['short_text', 'Zwei Stühle', true],
    ['short_text', 'Zwei\nStühle', false],
    ['short_text', 'x'.repeat(301), false],
    ['short_text', 2, false],
    ['long_text', 'Zwei\nStühle', true],
    ['number', 2.5, true],
    ['number', '2', false],
    ['number', Number.NaN, false],
    ['number', 1e12, false],
    ['quantity', 3, true],
    ['quantity', -1, false],
    ['quantity', 1.5, false],
    ['email', 'kim@example.org', true],
    ['email', 'kim@example', false],
    ['phone', '+49 (0)30 1234-56', true],
    ['phone', '0301234', true],
    ['phone', '----', false],
    ['phone', 'call me', false],
    ['url', 'https://example.org/a', true],
    ['url', 'javascript:alert(1)', false],
    ['url', 'example.org', false],
    ['yes_no', false, true],
    ['yes_no', 'no', false],
    ['one_choice', 'a', true],
    ['one_choice', 'c', false],
    ['one_choice', otherAnswer('Ganz anders'), false],
    ['several_choices', ['a', 'b'], true],
    ['several_choices', ['a', 'a'], false],
    ['several_choices', ['c'], false],
    ['several_choices', 'a', false],
    ['date', '2026-03-01', true],
    ['date', '2026-02-30', false],
    ['time', '09:30', true],
    ['time', '24:30', false],
    ['date_time', '2026-03-01T09:30', true],
    ['date_time', '2026-03-01', false],
    ['country', 'DE', true],
    ['country', 'XX', false],
    ['rating', 5, true],
    ['rating', 0, false],
    ['rating', 2.5, false],
    ['file', fileId, true],
    ['file', 'insurance.pdf', false],
    ['image', fileId, true],
    ['image', 'logo.png', false],
  ] as const;
  it.each(table)('to %s may be %j: %s', (type, value, answer) => {
    expect(isAnswerTo(question({ type }), value as never)).toBe(answer);
  });
  it('to every type is tried', () => {
    expect([...new Set(table.map(([type]) => type))].sort()).toEqual([...questionTypes].sort());
  });

  it('in words of one’s own is taken where the question allows it, once and not empty', () => {
    const one = question({ type: 'one_choice', allowsOther: true });
    const several = question({ type: 'several_choices', allowsOther: true });
    expect(isAnswerTo(one, otherAnswer('Zelt'))).toBe(true);
    expect(isAnswerTo(one, otherAnswer(' '))).toBe(false);
    expect(isAnswerTo(one, otherAnswer('x'.repeat(201)))).toBe(false);
    expect(isAnswerTo(several, ['a', otherAnswer('Zelt')])).toBe(true);
    expect(isAnswerTo(several, [otherAnswer('Zelt'), otherAnswer('Bus')])).toBe(false);
    expect([wordsOfOther(otherAnswer('Zelt')), wordsOfOther('a')]).toEqual(['Zelt', null]);
  });

  it.each(questionTypes)('to %s may be that it does not apply, where that is allowed', (type) => {
    expect(isAnswerTo(question({ type, allowsNotApplicable: true }), notApplicable)).toBe(true);
    expect(isAnswerTo(question({ type }), notApplicable)).toBe(false);
  });

  it('has no more words than it may', () => {
    const long = question({ type: 'long_text', maxWords: 3 });
    expect(isAnswerTo(long, 'eins zwei\n\ndrei ')).toBe(true);
    expect(isAnswerTo(long, 'eins zwei drei vier')).toBe(false);
    expect(wordCount('  ')).toBe(0);
  });

  it('is missing where it is required and empty, or no longer fits its question', () => {
    const questions = [
      question({ questionId: 'needed' }),
      question({ questionId: 'emptied' }),
      question({ questionId: 'choice', type: 'one_choice', isRequired: false }),
      question({ questionId: 'free', isRequired: false }),
      question({ questionId: 'no', type: 'yes_no' }),
      question({ questionId: 'na', allowsNotApplicable: true }),
    ];
    const answers = { emptied: '', choice: 'removed since', no: false, na: notApplicable };
    expect(missingAnswers(questions, answers).map(({ questionId }) => questionId)).toEqual([
      'needed',
      'emptied',
      'choice',
    ]);
  });
});

describe('a form', () => {
  it('needs something to choose, and each question once', () => {
    const bare = question({ type: 'one_choice', options: [] });
    const problems = questionsSchema.safeParse([bare, question({})]).error?.issues;
    expect(problems?.map(({ path }) => path.join('.'))).toEqual(['0.options', '1.questionId']);
  });
});
