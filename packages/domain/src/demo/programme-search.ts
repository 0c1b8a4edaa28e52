import { z } from 'zod';
import { demoIdSchema, placeIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import type { Locale } from '../locales.ts';
import type { PublicDemo } from '../public-page.ts';
import { maxChosen } from './chosen-demos.ts';

/** In the address: demos at the exhibitors' own stands. */
export const atStands = 'stands';

const chosenSchema = z
  .string()
  .transform((ids) => ids.split(',').filter((id) => demoIdSchema.safeParse(id).success))
  .transform((ids) => [...new Set(ids)].slice(0, maxChosen));

/** What the public programme is narrowed down to; whatever does not fit is left out. */
export const programmeSearchSchema = z.object({
  day: z.iso.date().nullable().catch(null).default(null),
  place: z
    .union([placeIdSchema, z.literal(atStands)])
    .nullable()
    .catch(null)
    .default(null),
  language: localeSchema.nullable().catch(null).default(null),
  /** One of the event's categories. */
  topic: z.uuid().nullable().catch(null).default(null),
  /** A selection that somebody shares: only these. */
  demos: chosenSchema.nullable().catch(null).default(null),
});
export type ProgrammeSearch = {
  readonly day: string | null;
  readonly place: string | null;
  readonly language: Locale | null;
  readonly topic: string | null;
  readonly demos: readonly string[] | null;
};

/** `?day=2026-03-20&language=de`; nothing where nothing is asked for. */
export function programmeQuery(search: ProgrammeSearch, change: Partial<ProgrammeSearch>): string {
  const { demos, ...rest } = { ...search, ...change };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) if (value !== null) query.set(key, value);
  if (demos !== null) query.set('demos', demos.join(','));
  // Commas may stand in a query as they are; an address that is shared should be short.
  return query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
}

/** Whether a demo is among what is asked for; `day` is its day as the clocks there show it. */
export function isAskedFor(
  demo: Pick<PublicDemo, 'demoId' | 'placeId' | 'language' | 'categoryId'>,
  day: string,
  search: ProgrammeSearch,
): boolean {
  if (search.day !== null && search.day !== day) return false;
  if (search.place !== null && search.place !== (demo.placeId ?? atStands)) return false;
  if (search.language !== null && search.language !== demo.language) return false;
  if (search.topic !== null && search.topic !== demo.categoryId) return false;
  return search.demos === null || search.demos.includes(demo.demoId);
}
