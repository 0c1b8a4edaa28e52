import { notApplicable, otherAnswer } from '@foyer/domain/question/answer.rules.ts';
import { questionSchema } from '@foyer/domain/question/question.schema.ts';
import { expect, it } from 'vitest';
import { answerWords } from './answer-words.ts';

const label = { de: 'Zelt', en: 'Tent' };
const question = (type: string) =>
  questionSchema.parse({ questionId: 'q', type, label, options: [{ optionId: 'a', label }] });

it.each([
  ['one_choice', 'a', 'Zelt', 'Tent'],
  ['one_choice', otherAnswer('Bus'), 'Bus', 'Bus'],
  ['one_choice', 'gone', 'gone', 'gone'],
  ['several_choices', ['a', otherAnswer('Bus')], 'Zelt und Bus', 'Tent and Bus'],
  ['yes_no', false, 'Nein', 'No'],
  ['number', 1234.5, '1.234,5', '1,234.5'],
  ['rating', 4, '4 von 5', '4 of 5'],
  ['country', 'AT', 'Österreich', 'Austria'],
  ['date', '2026-03-01', '1. März 2026', '1 March 2026'],
  ['date_time', '2026-03-01T09:30', '1. März 2026 um 09:30', '1 March 2026 at 09:30'],
  ['short_text', notApplicable, 'Trifft auf uns nicht zu', 'Does not apply to us'],
  ['file', '0b8f2c86-4f5e-4a53-9f0c-6f6f4b2d8a01', null, null],
] as const)('an answer to %s, %j, reads in German and English', (...row) => {
  const [type, value, de, en] = row;
  const words = (locale: 'de' | 'en') => answerWords(question(type), value as never, locale);
  expect([words('de'), words('en')]).toEqual([de, en]);
});
