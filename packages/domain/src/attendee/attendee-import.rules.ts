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
import { columnsByContent, columnsByHeader, type ImportColumns } from './attendee-columns.ts';
import type { ImportField, ImportNote, ImportProblem } from './attendee-import.schema.ts';

export const MAX_IMPORT_BYTES = 30 * 1024 * 1024;
export const MAX_IMPORT_ROWS = 150_000;

/** The table of a file, before its rows are judged. */
export type ImportTable = {
  readonly header: readonly string[];
  readonly columns: ImportColumns;
  readonly records: readonly CsvRecord[];
};

export type ReadImport =
  | { readonly ok: true; readonly table: ImportTable }
  | { readonly ok: false; readonly code: AttendeeRefusalCode; readonly params?: RefusalParams };

const refused = (code: AttendeeRefusalCode, params?: RefusalParams): ReadImport =>
  params ? { ok: false, code, params } : { ok: false, code };

/** Reads a file or a paste as a table, or says why the whole of it cannot be read. */
export function readImport(bytes: Uint8Array): ReadImport {
  if (bytes.length > MAX_IMPORT_BYTES) return refused('attendee.import_too_large');
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return refused(`attendee.import_${decoded.problem}`);
  const parsed = parseCsv(decoded.text);
  if (!parsed.ok) return refused('attendee.import_unclosed_quote', { line: parsed.line });
  const [first, ...rest] = parsed.records;
  if (!first) return refused('attendee.import_empty');

  const named = columnsByHeader(first.cells);
  const columns = named ?? columnsByContent(parsed.records);
  if (!columns) return refused('attendee.import_missing_columns', { found: headerWords(first) });
  const records = named ? rest : parsed.records;
  if (records.length === 0) return refused('attendee.import_empty');
  if (records.length > MAX_IMPORT_ROWS) {
    const params = { rows: records.length, max: MAX_IMPORT_ROWS };
    return refused('attendee.import_too_many_rows', params);
  }
  const header = named ? first.cells.map((cell) => cell.trim()) : [];
  return { ok: true, table: { header, columns, records } };
}

function headerWords(first: CsvRecord): string {
  return first.cells
    .map((cell) => cell.trim().slice(0, 30))
    .filter(Boolean)
    .slice(0, 8)
    .join(', ');
}

export type ReadRow =
  | { readonly attendee: NewAttendee; readonly notes: readonly ImportNote[] }
  | { readonly problems: readonly ImportProblem[] };

/** One row by itself: what it says of a person, or everything that is wrong with it. */
export function readRow(columns: ImportColumns, { cells }: CsvRecord): ReadRow {
  const cellAt = (at: number | undefined) =>
    at === undefined ? '' : withoutNeutralising((cells[at] ?? '').trim());
  const { others } = columns;
  const raw: Record<ImportField, string> = {
    name: columns.name.map(cellAt).filter(Boolean).join(' '),
    organisation: cellAt(others.organisation),
    email: cellAt(others.email).replace(/^mailto:/i, ''),
    ticket: cellAt(others.ticket),
    badgeCode: cellAt(others.badgeCode),
    externalRef: cellAt(others.externalRef),
  };
  const parsed = newAttendeeSchema.safeParse(raw);
  if (!parsed.success) return { problems: problemsOf(raw, parsed.error.issues) };
  const notes = (['name', 'organisation', 'ticket'] as const)
    .filter((field) => looksLikeFormula(raw[field]))
    .map((field) => ({ code: 'formula_as_text' as const, field }));
  return { attendee: parsed.data, notes };
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
