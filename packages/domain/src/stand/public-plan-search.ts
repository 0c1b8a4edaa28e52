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
  const wanted = folded(q);
  const inCategory = category === null || categoryIds.includes(category);
  return (
    inCategory &&
    (folded(number).startsWith(wanted) || folded(name).includes(wanted) || wanted === '')
  );
}

/** Case, accents and spaces are not what people search for: "muller" finds "Müller". */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLowerCase();
}
