import { describe, expect, test } from 'vitest';
import { isAnswerTo, missingAnswers } from '../question/answer.rules.ts';
import type { Question } from '../question/question.schema.ts';
import { questionsOf } from './asked-questions.rules.ts';
import { orderedItems, orderTotal } from './order.rules.ts';
import { templateInputSchema } from './template.schema.ts';

const item = (questionId: string, more: Partial<Question> = {}): Question => ({
  questionId,
  type: 'quantity',
  label: { de: questionId, en: '' },
  isRequired: false,
  options: [],
  ...more,
});
const items = [
  item('chair', { priceCents: 1250 }),
  item('table', { priceCents: 3000, max: 2 }),
  item('plant'),
];

describe('an order', () => {
  test('adds up what has a price, and says what has none', () => {
    expect(orderTotal(items, {})).toEqual({ cents: 0, isOpen: false });
    expect(orderTotal(items, { chair: 4, table: 1 })).toEqual({ cents: 8000, isOpen: false });
    expect(orderTotal(items, { chair: 1, plant: 2 })).toEqual({ cents: 1250, isOpen: true });
    expect(orderedItems(items, { chair: 0, table: 1 }).map((one) => one.questionId)).toEqual([
      'table',
    ]);
  });

  test.each([
    [3, true],
    [0, true],
    [-1, false],
    [1.5, false],
    [10_001, false],
    ['3', false],
  ])('takes %j as a quantity: %s', (value, expected) => {
    expect(isAnswerTo(items[0] as Question, value)).toBe(expected);
  });

  test('keeps to the most there are of an item', () => {
    expect(isAnswerTo(items[1] as Question, 2)).toBe(true);
    expect(isAnswerTo(items[1] as Question, 3)).toBe(false);
  });

  test('of nothing can be handed in', () => {
    expect(missingAnswers(items, {})).toEqual([]);
    expect(questionsOf({ type: 'order', title: { de: '', en: '' }, questions: items })).toEqual(
      items,
    );
  });
});

const template = {
  title: { de: 'Möbel', en: '' },
  help: {},
  afterwards: {},
  appliesTo: { who: 'all' },
  dueOn: '2026-03-01',
  closing: 'soft',
};

test.each([
  ['an order of items', { type: 'order', questions: items }, true],
  ['an order of nothing', { type: 'order', questions: [] }, false],
  [
    'an order with a question',
    { type: 'order', questions: [item('x', { type: 'long_text' })] },
    false,
  ],
  ['a form with an item', { type: 'form', questions: items }, false],
])('%s as a task', (_what, given, expected) => {
  expect(templateInputSchema.safeParse({ ...template, ...given }).success).toBe(expected);
});
