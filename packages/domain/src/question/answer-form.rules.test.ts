import { describe, expect, it } from 'vitest';
import { type AnswerValue, notApplicable, otherAnswer } from './answer.rules.ts';
import { answerFromForm, formOfAnswer, issueOfAnswer } from './answer-form.rules.ts';
import { type Question, questionSchema } from './question.schema.ts';

const label = { de: 'Frage', en: 'Question' };
const options = ['a', 'b'].map((optionId) => ({ optionId, label }));
const question = (given: Partial<Question>): Question =>
  questionSchema.parse({ questionId: 'q', type: 'short_text', label, options, ...given });

describe('an answer in a form', () => {
  it.each([
    ['short_text', 'Zwei Stühle'],
    ['long_text', 'Zwei\nStühle'],
    ['number', -2.5],
    ['yes_no', false],
    ['yes_no', true],
    ['one_choice', 'a'],
    ['one_choice', otherAnswer('Zelt')],
    ['several_choices', ['a', otherAnswer('Zelt')]],
    ['rating', 4],
    ['date_time', '2026-03-01T09:30'],
    ['country', notApplicable],
  ] as const)('to %s, %j, comes back as it went', (type, value) => {
    const asked = question({ type, allowsOther: true, allowsNotApplicable: true });
    expect(answerFromForm(asked, formOfAnswer(asked, value as AnswerValue))).toEqual(value);
  });
  it.each([
    ['number', '3,5', 3.5],
    ['number', 'drei', 'drei'],
    ['url', 'www.example.org/start', 'https://www.example.org/start'],
    ['url', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['email', ' Kim@Example.org ', 'kim@example.org'],
    ['long_text', 'a\r\nb', 'a\nb'],
    ['short_text', '  ', null],
    ['one_choice', 'other:', null],
  ] as const)('to %s, typed %j, is %j', (type, typed, value) => {
    expect(answerFromForm(question({ type }), { 'q.q': [typed] })).toBe(value);
  });
  it('that does not apply counts only where that is offered', () => {
    const form = { 'q.q': ['Text'], 'q.q.na': ['on'] };
    expect(answerFromForm(question({ allowsNotApplicable: true }), form)).toBe(notApplicable);
    expect(answerFromForm(question({}), form)).toBe('Text');
  });
});

describe('what is wrong with an answer', () => {
  const issue = (given: Partial<Question>, value: AnswerValue | null, isFinal = true) =>
    issueOfAnswer(question(given), value, { isFinal });
  it('is said, and nothing missing before it is handed in', () => {
    expect(issue({}, null)).toBe('required');
    expect(issue({}, null, false)).toBe(null);
    expect(issue({ isRequired: false }, null)).toBe(null);
    expect(issue({ type: 'email' }, 'kim', false)).toBe('invalid');
    expect(issue({ type: 'long_text', maxWords: 1 }, 'zwei Wörter')).toBe('too_many_words');
    expect(issue({}, 'Text')).toBe(null);
  });
});
