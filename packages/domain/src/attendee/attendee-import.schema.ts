import { z } from 'zod';
import { attendeeStatusSchema } from './attendee.schema.ts';

/** What a column of a file may hold. */
export const columnUses = [
  'name',
  'given',
  'family',
  'organisation',
  'email',
  'ticket',
  'status',
  'badgeCode',
  /** Number of the order: with the position in it, it is the number of a ticket. */
  'order',
  'externalRef',
] as const;
export const columnUseSchema = z.enum(columnUses);
export type ColumnUse = z.infer<typeof columnUseSchema>;
/** For every column of a file what it holds; null is left alone. */
export type ColumnUses = readonly (ColumnUse | null)[];

/** More columns than any shop has questions. */
export const MAX_IMPORT_COLUMNS = 400;

/** How to read a file, where somebody has said it. Travels in an address: `name,,email`. */
export const importReadingSchema = z.object({
  hasHeader: z
    .enum(['yes', 'no'])
    .transform((word) => word === 'yes')
    .optional(),
  uses: z
    .string()
    .max(MAX_IMPORT_COLUMNS * 16)
    .transform((text) => text.split(',').map((word) => word || null))
    .pipe(z.array(columnUseSchema.nullable()).max(MAX_IMPORT_COLUMNS))
    .optional(),
});
export type ImportReading = z.infer<typeof importReadingSchema>;

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
  z.object({ code: z.literal('unknown_status'), word: z.string() }),
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
  z.object({ code: z.literal('reinstated') }),
]);
export type ImportNote = z.infer<typeof importNoteSchema>;

/** `skipped`: cancelled before we ever heard of them. */
export const importEffects = ['added', 'changed', 'cancelled', 'unchanged', 'skipped'] as const;
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

const counts = z.object({
  added: z.int(),
  changed: z.int(),
  cancelled: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
});
export type ImportCounts = z.infer<typeof counts>;

export const importColumnSchema = z.object({
  /** Empty where the file has no line of headings. */
  heading: z.string(),
  use: columnUseSchema.nullable(),
  /** What stands in the first rows, so that one sees what the column is. */
  examples: z.array(z.string()),
});
export type ImportColumn = z.infer<typeof importColumnSchema>;

/** A file, judged row by row: every bad row, and the first of the good ones. */
export const checkedImportSchema = z.object({
  hasHeader: z.boolean(),
  columns: z.array(importColumnSchema),
  /** False while no column is said to hold the name: then no row is judged. */
  holdsName: z.boolean(),
  rows: z.int(),
  counts,
  good: z.array(goodRowSchema),
  bad: z.array(badRowSchema),
  /** Who comes and is not in the file; null while rows stay out, which might be theirs. */
  missing: z.object({ count: z.int(), names: z.array(z.string()) }).nullable(),
});
export type CheckedImport = z.infer<typeof checkedImportSchema>;

/** What an import did, and the rows left to mend. */
export const finishedImportSchema = z.object({
  counts,
  header: z.array(z.string()),
  bad: z.array(badRowSchema),
});
export type FinishedImport = z.infer<typeof finishedImportSchema>;

/** The state that a row names; empty where the file says nothing of it. */
export const statusInRowSchema = z.union([attendeeStatusSchema, z.literal('')]);
export type StatusInRow = z.infer<typeof statusInRowSchema>;
