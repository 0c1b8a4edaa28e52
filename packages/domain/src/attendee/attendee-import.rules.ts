import {
  type CsvRecord,
  decodeCsv,
  looksLikeFormula,
  parseCsv,
  withoutNeutralising,
} from '../csv.ts';
import type { RefusalParams } from '../refusal.ts';
import type { AttendeeRefusalCode } from './attendee.refusals.ts';
import { type NewAttendee, newAttendeeSchema } from './attendee.schema.ts';
import {
  looksLikeHeadings,
  type RememberedUses,
  usesByContent,
  usesByHeading,
} from './attendee-columns.ts';
import {
  type ColumnUse,
  type ColumnUses,
  type ImportField,
  type ImportNote,
  type ImportProblem,
  type ImportReading,
  MAX_IMPORT_COLUMNS,
  type StatusInRow,
} from './attendee-import.schema.ts';
import { statusOfWord } from './attendee-status-words.ts';

export const MAX_IMPORT_BYTES = 30 * 1024 * 1024;
export const MAX_IMPORT_ROWS = 150_000;

/** The table of a file, before its rows are judged. */
export type ImportTable = {
  /** Empty when the file has no line of headings. */
  readonly header: readonly string[];
  readonly uses: ColumnUses;
  readonly records: readonly CsvRecord[];
};

export type ReadImport =
  | { readonly ok: true; readonly table: ImportTable }
  | { readonly ok: false; readonly code: AttendeeRefusalCode; readonly params?: RefusalParams };

const refused = (code: AttendeeRefusalCode, params?: RefusalParams): ReadImport =>
  params ? { ok: false, code, params } : { ok: false, code };

/**
 * Reads a file or a paste as a table, or says why the whole of it cannot be read. What a column
 * holds is what was said now, else what was decided before, else what its heading means.
 */
export function readImport(
  bytes: Uint8Array,
  said: ImportReading & { readonly remembered?: RememberedUses } = {},
): ReadImport {
  if (bytes.length > MAX_IMPORT_BYTES) return refused('attendee.import_too_large');
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return refused(`attendee.import_${decoded.problem}`);
  const parsed = parseCsv(decoded.text);
  if (!parsed.ok) return refused('attendee.import_unclosed_quote', { line: parsed.line });
  const [first, ...rest] = parsed.records;
  if (!first) return refused('attendee.import_empty');
  if (first.cells.length > MAX_IMPORT_COLUMNS) return refused('attendee.import_encoding');

  const hasHeader = said.hasHeader ?? looksLikeHeadings(first.cells, said.remembered);
  const records = hasHeader ? rest : parsed.records;
  if (records.length === 0) return refused('attendee.import_empty');
  if (records.length > MAX_IMPORT_ROWS) {
    const params = { rows: records.length, max: MAX_IMPORT_ROWS };
    return refused('attendee.import_too_many_rows', params);
  }
  const uses =
    said.uses ??
    (hasHeader ? usesByHeading(first.cells, said.remembered) : usesByContent(parsed.records));
  const header = hasHeader ? first.cells.map((cell) => cell.trim()) : [];
  return { ok: true, table: { header, uses, records } };
}

export type ImportedRow = {
  readonly attendee: NewAttendee;
  readonly status: StatusInRow;
  readonly notes: readonly ImportNote[];
};
export type ReadRow = ImportedRow | { readonly problems: readonly ImportProblem[] };

const textFields = ['name', 'organisation', 'ticket'] as const;
const noNotes: readonly ImportNote[] = [];

/** Reads one row by itself: what it says of a person, or everything that is wrong with it. */
export function rowReader(uses: ColumnUses): (record: CsvRecord) => ReadRow {
  const places = new Map<ColumnUse, number>();
  uses.forEach((use, at) => {
    if (use !== null && !places.has(use)) places.set(use, at);
  });
  return ({ cells }) => {
    const cell = (use: ColumnUse) => {
      const at = places.get(use);
      return at === undefined ? '' : withoutNeutralising((cells[at] ?? '').trim());
    };
    const raw: Record<ImportField, string> = {
      name: [cell('given'), cell('family')].filter(Boolean).join(' ') || cell('name'),
      organisation: cell('organisation'),
      email: cell('email').replace(/^mailto:/i, ''),
      ticket: cell('ticket'),
      badgeCode: cell('badgeCode'),
      externalRef: ticketNumber(cell('order'), cell('externalRef')),
    };
    const word = cell('status');
    const status = word === '' ? '' : statusOfWord(word);
    const parsed = newAttendeeSchema.safeParse(raw);
    if (!parsed.success || status === undefined) {
      const problems = problemsOf(raw, parsed.error?.issues ?? []);
      if (status === undefined) problems.push({ code: 'unknown_status', word: word.slice(0, 60) });
      return { problems };
    }
    const formulas = textFields.filter((field) => looksLikeFormula(raw[field]));
    const notes =
      formulas.length === 0
        ? noNotes
        : formulas.map((field) => ({ code: 'formula_as_text' as const, field }));
    return { attendee: parsed.data, status, notes };
  };
}

/** A shop numbers the tickets of an order from 1: only both together say which ticket it is. */
function ticketNumber(order: string, position: string): string {
  if (order === '' || position === '' || position.startsWith(order)) return position;
  return `${order}-${position}`;
}

type Issue = { readonly path: readonly PropertyKey[]; readonly code: string; maximum?: unknown };

function problemsOf(raw: Record<ImportField, string>, issues: readonly Issue[]): ImportProblem[] {
  const problems = new Map<ImportField, ImportProblem>();
  for (const { path, code, maximum } of issues) {
    const field = path[0] as ImportField;
    if (problems.has(field)) continue;
    if (raw[field] === '') problems.set(field, { code: 'missing', field });
    else if (code === 'too_big') {
      problems.set(field, { code: 'too_long', field, max: Number(maximum) });
    } else if (code === 'custom') problems.set(field, { code: 'control_characters', field });
    else problems.set(field, { code: 'invalid', field });
  }
  return [...problems.values()];
}
