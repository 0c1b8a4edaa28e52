import {
  type CsvRecord,
  decodeCsv,
  looksLikeFormula,
  parseCsv,
  withoutNeutralising,
} from '../csv.ts';
import type { Locale } from '../locales.ts';
import type { RefusalParams } from '../refusal.ts';
import type { ExhibitorRefusalCode } from './exhibitor.refusals.ts';
import { newExhibitorSchema } from './exhibitor.schema.ts';
import {
  columnsByContent,
  columnsByHeader,
  type ImportColumns,
  localeOfWord,
} from './exhibitor-columns.ts';
import type {
  CheckedImport,
  GoodRow,
  ImportField,
  ImportNote,
  ImportProblem,
} from './exhibitor-import.schema.ts';

export const MAX_IMPORT_BYTES = 5 * 1024 * 1024;
export const MAX_IMPORT_ROWS = 5000;

/** The table of a file, before its rows are judged. */
export type ImportTable = {
  readonly header: readonly string[];
  readonly columns: ImportColumns;
  readonly records: readonly CsvRecord[];
};

export type ReadImport =
  | { readonly ok: true; readonly table: ImportTable }
  | { readonly ok: false; readonly code: ExhibitorRefusalCode; readonly params?: RefusalParams };

const refused = (code: ExhibitorRefusalCode, params?: RefusalParams): ReadImport =>
  params ? { ok: false, code, params } : { ok: false, code };

/** Reads a file or a paste as a table, or says why the whole of it cannot be read. */
export function readImport(bytes: Uint8Array): ReadImport {
  if (bytes.length > MAX_IMPORT_BYTES) return refused('exhibitor.import_too_large');
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return refused(`exhibitor.import_${decoded.problem}`);
  const parsed = parseCsv(decoded.text);
  if (!parsed.ok) return refused('exhibitor.import_unclosed_quote', { line: parsed.line });
  const [first, ...rest] = parsed.records;
  if (!first) return refused('exhibitor.import_empty');

  const named = columnsByHeader(first.cells);
  const columns = named ?? columnsByContent(parsed.records);
  if (!columns) return refused('exhibitor.import_missing_columns', { found: headerWords(first) });
  const records = named ? rest : parsed.records;
  if (records.length === 0) return refused('exhibitor.import_empty');
  if (records.length > MAX_IMPORT_ROWS) {
    return refused('exhibitor.import_too_many_rows', {
      rows: records.length,
      max: MAX_IMPORT_ROWS,
    });
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

/** What is at the event already: names and addresses in lower case. */
export type KnownExhibitors = {
  readonly names: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
};

/** The key under which two names are the same company; as the unique index sees it. */
export const nameKey = (name: string): string => name.trim().toLowerCase();

/** Judges every row: the good ones can be invited, the bad ones say why, and nothing is dropped. */
export function checkImport(
  table: ImportTable,
  known: KnownExhibitors,
  defaults: { readonly locale: Locale },
): CheckedImport {
  const good: GoodRow[] = [];
  const bad: CheckedImport['bad'] = [];
  const lineOfName = new Map<string, number>();
  const lineOfAddress = new Map<string, number>();

  for (const record of table.records) {
    const read = readRow(table.columns, record, defaults.locale);
    const key = nameKey(read.raw.name);
    const problems = [...read.problems];
    const firstLine = lineOfName.get(key);
    if (key && firstLine !== undefined) {
      problems.push({ field: 'name', code: 'duplicate_in_file', line: firstLine });
    } else if (key && known.names.has(key)) {
      problems.push({ field: 'name', code: 'already_there' });
    }
    if (key && firstLine === undefined) lineOfName.set(key, record.line);

    if (problems.length > 0 || !read.exhibitor) {
      bad.push({ line: record.line, cells: [...record.cells], problems });
      continue;
    }
    const { contactEmail } = read.exhibitor;
    const notes: ImportNote[] = [...read.notes];
    const sameAddress = lineOfAddress.get(contactEmail);
    if (sameAddress !== undefined) notes.push({ code: 'same_address', line: sameAddress });
    else if (known.addresses.has(contactEmail)) notes.push({ code: 'known_address' });
    if (sameAddress === undefined) lineOfAddress.set(contactEmail, record.line);
    good.push({ line: record.line, exhibitor: read.exhibitor, notes });
  }
  return {
    header: [...table.header],
    ignoredColumns: table.header.filter((word, at) => word && table.columns.ignored.includes(at)),
    good,
    bad,
  };
}

function readRow(columns: ImportColumns, record: CsvRecord, fallback: Locale) {
  const cellAt = (at: number | undefined) =>
    withoutNeutralising((at === undefined ? '' : (record.cells[at] ?? '')).trim());
  const raw = {
    name: cellAt(columns.name),
    contactName: columns.contactName.map(cellAt).filter(Boolean).join(' '),
    contactEmail: cellAt(columns.contactEmail).replace(/^mailto:/i, ''),
    locale: cellAt(columns.locale),
  };
  const problems: ImportProblem[] = [];
  const locale = raw.locale === '' ? fallback : localeOfWord(raw.locale);
  if (!locale) problems.push({ field: 'locale', code: 'unknown_language' });
  const parsed = newExhibitorSchema.safeParse({ ...raw, locale: locale ?? fallback });
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path[0] as ImportField;
    if (problems.some((problem) => problem.field === field)) continue;
    if (raw[field] === '') problems.push({ field, code: 'missing' });
    else if (issue.code === 'too_big') {
      problems.push({ field, code: 'too_long', max: Number(issue.maximum) });
    } else if (issue.code === 'custom') problems.push({ field, code: 'control_characters' });
    else problems.push({ field, code: field === 'contactEmail' ? 'invalid_email' : 'invalid' });
  }
  const notes: ImportNote[] = (['name', 'contactName'] as const)
    .filter((field) => looksLikeFormula(raw[field]))
    .map((field) => ({ code: 'formula_as_text', field }));
  return { raw, exhibitor: parsed.data, problems, notes };
}
