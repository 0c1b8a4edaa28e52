import type { Answers } from '../question/answer.rules.ts';
import type { Question } from '../question/question.schema.ts';

/** How many of an item are ordered; nothing said is none. */
export function quantityOf({ questionId }: Question, answers: Answers): number {
  const value = answers[questionId];
  return typeof value === 'number' ? value : 0;
}

/** What is ordered, in the order of the form. */
export const orderedItems = (items: readonly Question[], answers: Answers): Question[] =>
  items.filter((item) => quantityOf(item, answers) > 0);

/** The sum of what has a price; an item without one is priced by the organiser. */
export function orderTotal(
  items: readonly Question[],
  answers: Answers,
): { readonly cents: number; readonly isOpen: boolean } {
  const ordered = orderedItems(items, answers);
  return {
    cents: ordered.reduce(
      (sum, item) => sum + (item.priceCents ?? 0) * quantityOf(item, answers),
      0,
    ),
    isOpen: ordered.some(({ priceCents }) => priceCents === undefined),
  };
}
