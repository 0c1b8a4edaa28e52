import { z } from 'zod';
import { folded } from '../folded.ts';
import { type ExhibitorRow, listingReviews } from './exhibitor.schema.ts';
import { isTakingPart, participationSchema } from './participation.rules.ts';

export const exhibitorSorts = [
  'name',
  'participation',
  'stand',
  'listing',
  'members',
  'contact',
  'activity',
] as const;
export type ExhibitorSort = (typeof exhibitorSorts)[number];

/** The filter of the organiser's list as it stands in the URL; the download takes the same one. */
export const exhibitorFilterSchema = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  participation: participationSchema.optional().catch(undefined),
  stand: z.enum(['with', 'without']).optional().catch(undefined),
  listing: z
    .enum([...listingReviews, 'published'])
    .optional()
    .catch(undefined),
  invitation: z.enum(['open', 'expired']).optional().catch(undefined),
  /** `ended`: rejected, withdrawn or cancelled. */
  taking: z.enum(['part', 'ended']).optional().catch(undefined),
  /** `name`, or `-name` for the other way round. */
  sort: z
    .templateLiteral([z.enum(['', '-']), z.enum(exhibitorSorts)])
    .optional()
    .catch(undefined),
});
export type ExhibitorFilter = z.infer<typeof exhibitorFilterSchema>;

/** The rows that the filter shows, in its order. The screen and the download both ask here. */
export function filterExhibitors(
  rows: readonly ExhibitorRow[],
  filter: ExhibitorFilter,
  at: { readonly now: Date; readonly locale: string },
): ExhibitorRow[] {
  const words = folded(filter.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const kept = rows.filter((row) => {
    if (filter.participation && row.participation !== filter.participation) return false;
    if (!matchesTaking(row, filter)) return false;
    if (filter.stand && !matchesStand(row, filter.stand)) return false;
    if (filter.listing && !matchesListing(row, filter.listing)) return false;
    if (filter.invitation && invitationOf(row, at.now) !== filter.invitation) return false;
    const text = folded(
      [
        row.name,
        row.mainName ?? '',
        row.contactName,
        row.contactEmail,
        ...row.stands.map(({ number }) => number),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  return sorted(kept, filter, at.locale);
}

/**
 * A stand that is only held is not yet theirs, and a co-exhibitor waits for none; the floor plan and
 * the overview count the same way.
 */
function matchesStand({ stands, mainName }: ExhibitorRow, wanted: 'with' | 'without'): boolean {
  const hasStand = stands.some(({ kind }) => kind === 'assigned');
  return wanted === 'with' ? hasStand : !hasStand && mainName === null;
}

/** Who left misses nothing: "without a stand" and "not submitted" are about those who take part. */
function matchesTaking(row: ExhibitorRow, { taking, stand, listing }: ExhibitorFilter): boolean {
  const takesPart = isTakingPart(row.participation);
  if (stand === 'without' || listing === 'none') return takesPart && taking !== 'ended';
  return !taking || takesPart === (taking === 'part');
}

function matchesListing(row: ExhibitorRow, wanted: NonNullable<ExhibitorFilter['listing']>) {
  if (wanted === 'published') return row.listing.isPublished;
  if (wanted === 'none') return row.listing.review === 'none' && !row.listing.isPublished;
  return row.listing.review === wanted;
}

/** Where the first invitation stands; null once somebody has joined or none is open. */
export function invitationOf(
  row: Pick<ExhibitorRow, 'invitedUntil'>,
  now: Date,
): 'open' | 'expired' | null {
  if (!row.invitedUntil) return null;
  return row.invitedUntil > now ? 'open' : 'expired';
}

function sorted(rows: ExhibitorRow[], filter: ExhibitorFilter, locale: string): ExhibitorRow[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const keys: Record<ExhibitorSort, (row: ExhibitorRow) => string | number> = {
    name: (row) => row.name,
    participation: (row) => participationSchema.options.indexOf(row.participation),
    stand: (row) => row.stands.map(({ number }) => number).join(' '),
    listing: (row) =>
      listingReviews.indexOf(row.listing.review) + (row.listing.isPublished ? 4 : 0),
    members: (row) => row.memberCount,
    contact: (row) => row.contactName || row.contactEmail,
    activity: (row) => row.lastActiveAt?.getTime() ?? 0,
  };
  const sort = filter.sort ?? 'name';
  const sign = sort.startsWith('-') ? -1 : 1;
  const key = keys[sort.replace('-', '') as ExhibitorSort];
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    const difference =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : emptyLast(String(a), String(b), sign) || collator.compare(String(a), String(b));
    return difference * sign || collator.compare(one.name, other.name);
  });
}

/** Whoever has no stand yet stands at the end, in either order. */
function emptyLast(a: string, b: string, sign: number): number {
  return (Number(a === '') - Number(b === '')) * sign;
}
