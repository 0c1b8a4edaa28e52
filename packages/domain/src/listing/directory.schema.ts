import { z } from 'zod';
import { exhibitorIdSchema, hallIdSchema } from '../identifier.ts';

/** How many exhibitors one page of the directory shows, and one answer of its feed. */
export const directoryPageSize = 48;

/** What the address of the directory says. Nonsense in it is passed over, not refused. */
export const directorySearchSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  category: z.uuid().nullable().catch(null),
  hall: hallIdSchema.nullable().catch(null),
  /** Only who shows a demo. */
  demos: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  /** The last exhibitor of the page before. */
  after: exhibitorIdSchema.nullable().catch(null),
});
export type DirectorySearch = z.infer<typeof directorySearchSchema>;

export const isNarrowed = ({ q, category, hall, demos }: DirectorySearch): boolean =>
  q !== '' || category !== null || hall !== null || demos;

/** The search as the query of an address; a change starts at the first page again. */
export function directoryQuery(
  search: DirectorySearch,
  change: Partial<DirectorySearch> = {},
): string {
  const { q, category, hall, demos, after } = { ...search, after: null, ...change };
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (category) query.set('category', category);
  if (hall) query.set('hall', hall);
  if (demos) query.set('demos', '1');
  if (after) query.set('after', after);
  return query.size > 0 ? `?${query}` : '';
}
