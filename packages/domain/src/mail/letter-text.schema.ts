import { z } from 'zod';
import { exhibitorIdSchema } from '../identifier.ts';
import { localeSchema } from '../locale.ts';
import { lineSchema, textSchema } from '../text.ts';
import { type LetterKind, letterKindNames } from './letter-kind.ts';

export const letterKindSchema = z.enum(letterKindNames as [LetterKind, ...LetterKind[]]);

/** The words of a letter in one language. Greeting, button and closing are Foyer's own. */
export const letterTextSchema = z.object({
  subject: lineSchema(200),
  heading: lineSchema(200),
  body: textSchema(6000).min(1),
});
export type LetterText = z.infer<typeof letterTextSchema>;

/** Which text of which letter. */
export const letterTextKeySchema = z.object({ kind: letterKindSchema, locale: localeSchema });
export type LetterTextKey = z.infer<typeof letterTextKeySchema>;

/** A letter's text as it is used, beside the one Foyer ships. */
export const letterViewSchema = letterTextKeySchema.extend({
  text: letterTextSchema,
  shipped: letterTextSchema,
  isChanged: z.boolean(),
  /** Of the event's own words; a change names what it saw. Null while the shipped ones are used. */
  version: z.uuid().nullable(),
  changedAt: z.date().nullable(),
  changedBy: z.string(),
});
export type LetterView = z.infer<typeof letterViewSchema>;

/** Somebody whose name and booth a preview is written with. */
export const letterPersonSchema = z.object({
  exhibitorId: exhibitorIdSchema,
  /** Null: the contact the organiser wrote down, before anybody has joined. */
  accountId: z.uuid().nullable(),
  exhibitorName: z.string(),
  name: z.string(),
});
export type LetterPerson = z.infer<typeof letterPersonSchema>;

/** A text as it is in the form, and with whom to try it; nobody: with invented names. */
export const letterTrialSchema = letterTextKeySchema.extend({
  text: letterTextSchema,
  person: letterPersonSchema.pick({ exhibitorId: true, accountId: true }).nullable(),
});
export type LetterTrial = z.infer<typeof letterTrialSchema>;

export const writtenLetterSchema = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

/** A letter with real names; `isExample`: what it is about is invented, as nothing like it is there yet. */
export const letterPreviewSchema = writtenLetterSchema.extend({
  isExample: z.boolean(),
  /** Whose application it tells of, where it is a letter to applicants and somebody has applied. */
  applicant: z.string().nullable(),
});
export type LetterPreview = z.infer<typeof letterPreviewSchema>;
