import { folded } from '../folded.ts';
import type { PublicPlanSearch } from './public-plan-search.schema.ts';

/** As an address has it, without what is empty: `hall=…&category=…`. */
export function publicPlanQuery(search: Partial<PublicPlanSearch>): string {
  const { hall, stand, category, q } = search;
  const given = Object.entries({ hall, stand, category, q });
  return new URLSearchParams(
    given.flatMap(([key, value]) => (value ? [[key, value]] : [])),
  ).toString();
}

type Found = {
  readonly number: string;
  readonly name: string;
  readonly categoryIds: readonly string[];
};

/** Whether an exhibitor on the plan is looked for: by its number, its name and its category. */
export function isSearched(
  { number, name, categoryIds }: Found,
  { q, category }: Pick<PublicPlanSearch, 'q' | 'category'>,
): boolean {
  const wanted = plain(q);
  const inCategory = category === null || categoryIds.includes(category);
  return (
    inCategory &&
    (plain(number).startsWith(wanted) || plain(name).includes(wanted) || wanted === '')
  );
}

/** Nor are spaces what people search for: "A12" is "A 12". */
const plain = (text: string) => folded(text).replaceAll(/\s/gu, '');
