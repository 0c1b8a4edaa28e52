import { z } from 'zod';

export const importFields = [
  'name',
  'organisation',
  'email',
  'ticket',
  'badgeCode',
  'externalRef',
] as const;
export type ImportField = (typeof importFields)[number];
const field = z.enum(importFields);
const line = z.int();

/** Why a row stays out. */
export const importProblemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('missing'), field }),
  z.object({ code: z.literal('invalid'), field }),
  z.object({ code: z.literal('too_long'), field, max: z.int() }),
  z.object({ code: z.literal('control_characters'), field }),
  z.object({ code: z.literal('duplicate_in_file'), field, line }),
  z.object({ code: z.literal('code_of_another'), field }),
]);
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** What is worth knowing of a row that is good all the same. */
export const importNoteSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('formula_as_text'), field }),
  /** Badges that are printed already will not be known any more. */
  z.object({ code: z.literal('new_badge_code') }),
  z.object({ code: z.literal('stays_cancelled') }),
]);
export type ImportNote = z.infer<typeof importNoteSchema>;

export const importEffects = ['added', 'changed', 'unchanged'] as const;
export type ImportEffect = (typeof importEffects)[number];

export const goodRowSchema = z.object({
  line,
  effect: z.enum(importEffects),
  name: z.string(),
  organisation: z.string(),
  email: z.string(),
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

const counts = z.object({ added: z.int(), changed: z.int(), unchanged: z.int() });
export type ImportCounts = z.infer<typeof counts>;

/** A file, judged row by row: every bad row, and the first of the good ones. */
export const checkedImportSchema = z.object({
  /** Empty when the file has no line of headings. */
  header: z.array(z.string()),
  ignoredColumns: z.array(z.string()),
  /** Which of our fields the file has. */
  fields: z.array(field),
  counts,
  good: z.array(goodRowSchema),
  bad: z.array(badRowSchema),
});
export type CheckedImport = z.infer<typeof checkedImportSchema>;

/** What an import did, and the rows left to mend. */
export const finishedImportSchema = z.object({
  counts,
  header: z.array(z.string()),
  bad: z.array(badRowSchema),
});
export type FinishedImport = z.infer<typeof finishedImportSchema>;
