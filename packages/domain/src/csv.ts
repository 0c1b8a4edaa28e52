/**
 * Comma separated values, as people really have them: several encodings, three delimiters, quoted
 * fields, and cells that a spreadsheet would take for a formula.
 */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type CsvDelimiter = ',' | ';' | '\t';

export type DecodedCsv =
  | { readonly ok: true; readonly text: string; readonly encoding: CsvEncoding }
  /** `workbook`: an Excel or OpenDocument file; `encoding`: bytes that are no text in any of the four. */
  | { readonly ok: false; readonly problem: 'workbook' | 'encoding' };

export type ParsedCsv =
  | {
      readonly ok: true;
      readonly delimiter: CsvDelimiter;
      /** Without empty lines; each record knows the line of the file it starts on. */
      readonly records: readonly CsvRecord[];
    }
  | { readonly ok: false; readonly problem: 'unclosed_quote'; readonly line: number };

export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/** Finds the encoding by mark, by zero bytes, by strict UTF-8, and last as what German Excel writes. */
export function decodeCsv(bytes: Uint8Array): DecodedCsv {
  // A workbook is a ZIP ("PK") or, before 2007, a compound file.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { ok: false, problem: 'workbook' };
  }
  const found = textOf(bytes);
  return found === undefined || hasBinary(found.text)
    ? { ok: false, problem: 'encoding' }
    : { ok: true, ...found };
}

function textOf(bytes: Uint8Array): { text: string; encoding: CsvEncoding } | undefined {
  const said = encodingOf(bytes);
  for (const encoding of said ? [said] : (['utf-8', 'windows-1252'] as const)) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

/** By mark or zero bytes; undefined when there are neither. */
function encodingOf(bytes: Uint8Array): CsvEncoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = { even: 0, odd: 0 };
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  // Latin letters in UTF-16 have one zero byte each, always on the same side.
  const many = sample.length / 5;
  if (zeros.odd > many && zeros.even === 0) return 'utf-16le';
  if (zeros.even > many && zeros.odd === 0) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  // An odd half of UTF-16 at the end means the file was cut off.
  if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Controls that no table holds; bytes that Windows-1252 leaves undefined come out as U+0080 to U+009F. */
function hasBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
  return /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u009f\ufffe\uffff]/.test(text);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}

/** Reads RFC 4180 and its dialects: any line end, quotes doubled inside quotes, `sep=;` on top. */
export function parseCsv(text: string): ParsedCsv {
  const { body, firstLine, said } = withoutPreamble(text);
  const delimiter = said ?? delimiterOf(body);
  const delimiterCode = delimiter.charCodeAt(0);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  // A cell is cut out of the text in one piece where it can be: letter by letter, ten megabytes
  // would take ten times their size.
  let cell = '';
  let from = 0;
  let line = firstLine;
  let startedOn = firstLine;
  let quotedSince = 0;

  const endCell = (at: number) => {
    const rest = body.slice(from, at);
    cells.push(cell === '' ? rest : cell + rest);
    cell = '';
    from = at + 1;
  };
  const endRecord = (at: number) => {
    endCell(at);
    if (cells.some((value) => value.trim() !== '')) records.push({ line: startedOn, cells });
    cells = [];
  };

  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (quotedSince > 0) {
      if (code === LINE_FEED) line += 1;
      if (code !== QUOTE) continue;
      cell += body.slice(from, at);
      if (body.charCodeAt(at + 1) === QUOTE) at += 1;
      else quotedSince = 0;
      // Of two quotes the second one stays.
      from = quotedSince > 0 ? at : at + 1;
    } else if (code === QUOTE && (cell + body.slice(from, at)).trim() === '') {
      cell = '';
      from = at + 1;
      quotedSince = line;
    } else if (code === delimiterCode) {
      endCell(at);
    } else if (code === LINE_FEED || code === RETURN) {
      endRecord(at);
      if (code === RETURN && body.charCodeAt(at + 1) === LINE_FEED) at += 1;
      from = at + 1;
      line += 1;
      startedOn = line;
    }
  }
  if (quotedSince > 0) return { ok: false, problem: 'unclosed_quote', line: quotedSince };
  endRecord(body.length);
  return { ok: true, delimiter, records };
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

function withoutPreamble(text: string) {
  const body = text.replace(/^\ufeff/, '');
  const said = /^sep=([,;\t])\r?\n/i.exec(body);
  if (!said) return { body, firstLine: 1, said: undefined };
  return { body: body.slice(said[0].length), firstLine: 2, said: said[1] as CsvDelimiter };
}

/** The one that stands most often outside quotes in the first line that has any. */
function delimiterOf(body: string): CsvDelimiter {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let before = '\n';
  for (const character of body) {
    // A quote opens at the start of a cell only; 5" is a size.
    if (character === '"') quoted = quoted ? false : /[,;\t\r\n"]/.test(before);
    else if (!quoted && (character === ',' || character === ';' || character === '\t')) {
      counts[character] += 1;
    } else if (!quoted && /[\r\n]/.test(character)) {
      if (counts[','] + counts[';'] + counts['\t'] > 0) break;
    }
    before = character;
  }
  if (counts['\t'] > 0 && counts['\t'] >= counts[';'] && counts['\t'] >= counts[',']) return '\t';
  return counts[','] > counts[';'] ? ',' : ';';
}

export type CsvValue = string | number | null | undefined;

/**
 * Rows as CSV that opens well in Excel: with a byte order mark, semicolons and CRLF. Text that a
 * spreadsheet would run as a formula is shown as text instead (see `neutralised`).
 */
export function formatCsv(
  rows: readonly (readonly CsvValue[])[],
  delimiter: CsvDelimiter = ';',
): string {
  return `\ufeff${csvLines(rows, delimiter)}`;
}

/** The same without the mark, for exports that are written in pieces. */
export function csvLines(
  rows: readonly (readonly CsvValue[])[],
  delimiter: CsvDelimiter = ';',
): string {
  return rows.map((row) => `${row.map(csvCell).join(delimiter)}\r\n`).join('');
}

// What OWASP names for CSV injection, with its full-width forms.
const formula = '=+\\-@\\t\\r\\n＝＋－＠';
/** All three delimiters are quoted, so that a reader finds the real one; and space at an end. */
const quoted = /[",;\t\r\n]|^\s|\s$/;
/** Nearly every cell of a long list is none of it, and is looked at once. */
const notAsItIs = new RegExp(`^[${formula}]|${quoted.source}`);

function csvCell(value: CsvValue): string {
  if (value === null || value === undefined || value === '') return '';
  // A number of ours is a number, also a negative one.
  if (typeof value === 'number') return String(value);
  if (!notAsItIs.test(value)) return value;
  const text = neutralised(value);
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const formulaStart = new RegExp(`^[${formula}]`);

/** Whether a spreadsheet would take the text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** Puts an apostrophe before what looks like a formula, so that a spreadsheet shows it as text. */
export function neutralised(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** Takes that apostrophe away again, so that an exported file can be mended and imported. */
export function withoutNeutralising(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}
