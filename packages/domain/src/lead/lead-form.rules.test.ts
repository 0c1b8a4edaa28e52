import { describe, expect, it } from 'vitest';
import type { Question } from '../question/question.schema.ts';
import { fittingAnswer, formAfter, openQuestions, strayAnswer } from './lead-form.rules.ts';
import { leadQuestionsSchema, maxLeadQuestions } from './lead-form.schema.ts';

const aQuestion = (questionId: string, change: Partial<Question> = {}): Question => ({
  ...{ questionId, type: 'short_text', isRequired: true, options: [] },
  label: { de: questionId, en: '' },
  ...change,
});
const idsOf = (questions: readonly Question[]) => questions.map(({ questionId }) => questionId);

describe('what a booth asks', () => {
  it('keeps what it asked before, and takes it back', () => {
    const first = formAfter({ questions: [], former: [] }, [aQuestion('a'), aQuestion('b')]);
    const second = formAfter(first, [aQuestion('c')]);
    expect(idsOf(second.former)).toEqual(['a', 'b']);
    const third = formAfter(second, [aQuestion('a'), aQuestion('c')]);
    expect([idsOf(third.questions), idsOf(third.former)]).toEqual([['a', 'c'], ['b']]);
  });
  it('has an end, and asks for no file', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => aQuestion(`q${at}`));
    const takes = (questions: Question[]) => leadQuestionsSchema.safeParse(questions).success;
    expect(takes([])).toBe(true);
    expect(takes(many(maxLeadQuestions))).toBe(true);
    expect(takes(many(maxLeadQuestions + 1))).toBe(false);
    expect(takes([aQuestion('a', { type: 'image' })])).toBe(false);
    expect(takes([aQuestion('a', { type: 'one_choice' })])).toBe(false);
  });
});

describe('an answer', () => {
  it('to what is asked differently now is shown as it was given', () => {
    const number = aQuestion('a', { type: 'number' });
    expect(fittingAnswer(number, { a: 7 })).toBe(7);
    expect(strayAnswer(number, { a: 7 })).toBeNull();
    expect(fittingAnswer(number, { a: 'seven' })).toBeUndefined();
    expect(strayAnswer(number, { a: 'seven' })).toBe('seven');
    expect(strayAnswer(number, {})).toBeNull();
  });
});

describe('a question that must be answered', () => {
  const must = aQuestion('must');
  const may = aQuestion('may', { isRequired: false });
  const number = aQuestion('number', { type: 'number', allowsNotApplicable: true });
  const open = (answers: Parameters<typeof openQuestions>[1]) =>
    idsOf(openQuestions([must, may, number], answers));

  it('is open until it has an answer that fits', () => {
    expect(open({})).toEqual(['must', 'number']);
    expect(open({ must: 'yes', number: 0 })).toEqual([]);
    expect(open({ must: 'yes', number: 'seven' })).toEqual(['number']);
    expect(open({ must: '', number: 1 })).toEqual(['must']);
  });
  it('is answered by saying that it does not apply, where that may be said', () => {
    expect(open({ must: 'yes', number: { notApplicable: true } })).toEqual([]);
    expect(open({ must: { notApplicable: true }, number: 1 })).toEqual(['must']);
  });
});
