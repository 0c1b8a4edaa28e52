import { z } from 'zod';
import { newExhibitorSchema } from './exhibitor.schema.ts';

export const importFields = ['name', 'contactName', 'contactEmail', 'locale'] as const;
export type ImportField = (typeof importFields)[number];
const field = z.enum(importFields);
const line = z.int();

/** Why a row cannot be invited. */
export const importProblemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('missing'), field }),
  z.object({ code: z.literal('invalid_email'), field }),
  z.object({ code: z.literal('too_long'), field, max: z.int() }),
  z.object({ code: z.literal('control_characters'), field }),
  z.object({ code: z.literal('unknown_language'), field }),
  z.object({ code: z.literal('invalid'), field }),
  z.object({ code: z.literal('duplicate_in_file'), field, line }),
  z.object({ code: z.literal('already_there'), field }),
]);
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** What is worth knowing of a row that is good all the same. */
export const importNoteSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('formula_as_text'), field }),
  z.object({ code: z.literal('same_address'), line }),
  z.object({ code: z.literal('known_address') }),
]);
export type ImportNote = z.infer<typeof importNoteSchema>;

export const goodRowSchema = z.object({
  line,
  exhibitor: newExhibitorSchema,
  notes: z.array(importNoteSchema),
});
export type GoodRow = z.infer<typeof goodRowSchema>;

export const badRowSchema = z.object({
  line,
  /** As they stand in the file, to be mended. */
  cells: z.array(z.string()),
  problems: z.array(importProblemSchema),
});
export type BadRow = z.infer<typeof badRowSchema>;

/** A file, judged row by row. */
export const checkedImportSchema = z.object({
  /** Empty when the file has no line of headings. */
  header: z.array(z.string()),
  ignoredColumns: z.array(z.string()),
  good: z.array(goodRowSchema),
  bad: z.array(badRowSchema),
});
export type CheckedImport = z.infer<typeof checkedImportSchema>;

/** What an import did: the invited, and the rows left to mend. */
export const finishedImportSchema = z.object({
  invited: z.int(),
  header: z.array(z.string()),
  bad: z.array(badRowSchema),
});
export type FinishedImport = z.infer<typeof finishedImportSchema>;
