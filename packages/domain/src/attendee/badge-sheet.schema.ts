import { z } from 'zod';
import { attendeeIdSchema } from '../identifier.ts';

/**
 * `a4`: eight badges of 96 × 68 mm a sheet, to cut; `a6`: one a page, to fold or slip in;
 * `label`: one a page of 100 × 62 mm, for printers of labels on a roll.
 */
export const badgeLayouts = ['a4', 'a6', 'label'] as const;
export const badgeLayoutSchema = z.enum(badgeLayouts);
export type BadgeLayout = z.infer<typeof badgeLayoutSchema>;

/** More in one file and neither browser nor printer is glad; the rest comes in further parts. */
export const BADGES_A_FILE = 1000;

/** Whose badges: of all who come, those new or changed since, those found, or those chosen. */
export const badgeSelectionSchema = z.object({
  q: z.string().trim().max(200).optional(),
  /** Codes and faces changed at or after this moment. */
  since: z.coerce.date().optional(),
  ids: z.array(attendeeIdSchema).min(1).max(200).optional(),
});
export type BadgeSelection = z.infer<typeof badgeSelectionSchema>;

/** What a badge shows of a person. */
export type BadgeFace = {
  readonly name: string;
  readonly organisation: string;
  readonly ticket: string;
  readonly badgeCode: string;
  readonly shortCode: string;
};

export const badgePrintSchema = z.object({
  count: z.int(),
  /** Files it takes. */
  parts: z.int(),
  /** When all, or all that were new, were made last; the next print goes on from there. */
  lastAt: z.date().nullable(),
});
export type BadgePrint = z.infer<typeof badgePrintSchema>;
