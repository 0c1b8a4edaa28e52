import { z } from 'zod';
import { mediaIdSchema } from '../identifier.ts';

/** What an upload may be; the API and the form hold the same numbers. */
export const maxUploadBytes = 5 * 1024 * 1024;
/** A drawing is read as text before anything else, so it has a smaller limit. */
export const maxSvgBytes = 2 * 1024 * 1024;
/** About what a 40 megapixel camera makes; more is refused before it is decoded. */
export const maxPixels = 40_000_000;
/** Below this a logo is a smudge on the public page. */
export const minLongSidePixels = 200;
/** Stored and shown no larger than this. */
export const displayLongSidePixels = 1024;
/** A building's drawing is heavier than a logo; a page of a PDF arrives as a picture. */
export const maxPlanPictureBytes = 20 * 1024 * 1024;
/** Kept no larger than this: a hall of 100 metres at about 2.5 centimetres a pixel. */
export const planPictureLongSidePixels = 4096;
/** Files of one exhibitor, unused ones included; it removes them itself. */
export const maxMediaOfExhibitor = 100;

export const imageKinds = ['png', 'jpeg', 'webp', 'gif', 'svg'] as const;
export type ImageKind = (typeof imageKinds)[number];

/** An uploaded image as it is stored: decoded, shrunk and written anew, never the bytes that came. */
export const mediaSchema = z.object({
  mediaId: mediaIdSchema,
  fileName: z.string(),
  contentType: z.enum(['image/webp', 'image/png']),
  widthPixels: z.int(),
  heightPixels: z.int(),
  sizeBytes: z.int(),
});
export type Media = z.infer<typeof mediaSchema>;

/** Where a file is used; what is used is not removed. */
export const mediaUses = ['logo', 'product', 'listing', 'task', 'sponsorship'] as const;
export type MediaUse = (typeof mediaUses)[number];

/** A file of an exhibitor as its library shows it. */
export const libraryFileSchema = z.object({
  mediaId: mediaIdSchema,
  fileName: z.string(),
  contentType: z.string(),
  widthPixels: z.int().nullable(),
  heightPixels: z.int().nullable(),
  sizeBytes: z.int(),
  /** Working copy, products, submitted or published listings, answers of tasks. */
  usedIn: z.array(z.enum(mediaUses)),
});
export type LibraryFile = z.infer<typeof libraryFileSchema>;

/** The same for any file; a document keeps its bytes and has no size in pixels. */
export type StoredMedia = Omit<Media, 'contentType' | 'widthPixels' | 'heightPixels'> & {
  readonly contentType: Media['contentType'] | 'application/pdf';
  readonly widthPixels: number | null;
  readonly heightPixels: number | null;
};
