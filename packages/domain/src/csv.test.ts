import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CsvDelimiter,
  decodeCsv,
  formatCsv,
  looksLikeFormula,
  parseCsv,
  withoutNeutralising,
} from './csv.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, side: 'le' | 'be', mark: boolean) {
  const units = (mark ? `\ufeff${text}` : text).split('').map((unit) => unit.charCodeAt(0));
  return bytes(
    ...units.flatMap((unit) => (side === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
const cellsOf = (text: string) => {
  const parsed = parseCsv(text);
  return parsed.ok ? parsed.records.map(({ cells }) => cells) : parsed.problem;
};

describe('the encoding of a CSV file', () => {
  const text = 'Firma;E-Mail\nBäckerei Żuk;post@example.org\n';
  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16(text, 'le', true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16(text, 'be', true), 'utf-16be'],
    ['UTF-16 little-endian without a mark', utf16(text, 'le', false), 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16(text, 'be', false), 'utf-16be'],
  ])('is found for %s', (_, file, encoding) => {
    expect(decodeCsv(file)).toEqual({ ok: true, text, encoding });
  });
  it('is found for what German Excel writes', () => {
    expect(decodeCsv(bytes(0x42, 0xe4, 0x63, 0x6b, 0x65, 0x72, 0x20, 0x80))).toEqual({
      ok: true,
      text: 'Bäcker €',
      encoding: 'windows-1252',
    });
  });
  it.each([
    ['bytes that Windows-1252 does not define', bytes(0x42, 0x81, 0x8d, 0xfc)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['UTF-16 cut off in a letter', utf16(text, 'le', true).slice(0, -1)],
    ['text with zero bytes', utf8('Firma\u0000;E-Mail')],
  ])('is refused for %s', (_, file) => {
    expect(decodeCsv(file)).toEqual({ ok: false, problem: 'encoding' });
  });
  it('says when the file is a workbook', () => {
    expect(decodeCsv(bytes(0x50, 0x4b, 3, 4, 20, 0))).toEqual({ ok: false, problem: 'workbook' });
    expect(decodeCsv(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({
      ok: false,
      problem: 'workbook',
    });
  });
  it('reads any bytes without failing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        const result = decodeCsv(file);
        if (result.ok) parseCsv(result.text);
      }),
    );
  });
});

describe('the records of a CSV file', () => {
  it.each([
    ['semicolons', 'a;b\nc;d'],
    ['commas', 'a,b\nc,d'],
    ['tabs', 'a\tb\nc\td'],
    ['line ends of Windows', 'a;b\r\nc;d\r\n'],
    ['line ends of old Macs', 'a;b\rc;d\r'],
    ['a mark at the start', '\ufeffa;b\nc;d'],
    ['a line that says the delimiter', 'sep=;\r\na;b\r\nc;d'],
    ['empty lines', '\na;b\n\n ; \nc;d\n\n'],
    ['quotes that are not needed', '"a";"b"\n"c";d'],
  ])('are read with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  it('keep delimiters, quotes and line ends inside quotes', () => {
    expect(cellsOf('"a;1";"say ""hi"""\n"two\nlines";c')).toEqual([
      ['a;1', 'say "hi"'],
      ['two\nlines', 'c'],
    ]);
  });
  it('know their line, also after a field of several lines', () => {
    const parsed = parseCsv('a;b\n"two\nlines";c\n\nd;e');
    expect(parsed.ok && parsed.records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });
  it('count the delimiter outside quotes only', () => {
    expect(parseCsv('"Meyer, Müller, Schmidt";b\nc;d')).toMatchObject({ delimiter: ';' });
    expect(parseCsv('5" Monitor,b\nc;;;,d')).toMatchObject({ delimiter: ',' });
  });
  it('take an apostrophe or a quote within a word as it is', () => {
    expect(cellsOf(`5" Bildschirm;O'Neill`)).toEqual([[`5" Bildschirm`, `O'Neill`]]);
  });
  it('are refused with the line of a quote that nobody closes', () => {
    expect(parseCsv('a;b\nc;"d\ne;f')).toEqual({ ok: false, problem: 'unclosed_quote', line: 2 });
  });
});

describe('CSV for a spreadsheet', () => {
  it.each(['=1+1', '+49 2371', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '=cmd|calc!A0'])(
    'shows %j as text',
    (text) => {
      const parsed = parseCsv(formatCsv([['a', text]]));
      const cell = parsed.ok ? parsed.records[0]?.cells[1] : '';
      expect(cell).toBe(`'${text}`);
      expect(looksLikeFormula(cell ?? '')).toBe(false);
      expect(withoutNeutralising(cell ?? '')).toBe(text);
    },
  );
  it('leaves numbers of ours and plain words alone', () => {
    expect(formatCsv([[-5, 'Stand 12', null, undefined]])).toBe('\ufeff-5;Stand 12;;\r\n');
  });
  it('keeps an apostrophe that somebody wrote', () => {
    expect(withoutNeutralising("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
  });
  it('comes back as it was, whatever the cells hold', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab"; ,\t\r\n=+-@äŁ\'') });
    const delimiters = fc.constantFrom<CsvDelimiter>(',', ';', '\t');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word), { minLength: 1 }),
        delimiters,
        (rows, delimiter) => {
          const kept = rows.map(([one, other], at) => [`r${at}`, one, other]);
          const parsed = parseCsv(formatCsv([['x', 'y', 'z'], ...kept], delimiter));
          const read = parsed.ok ? parsed.records.slice(1).map(({ cells }) => cells) : [];
          // A text that itself begins like a neutralised one is the one thing that changes.
          const expected = kept.map((row) => row.map(withoutNeutralising));
          expect(read.map((row) => row.map(withoutNeutralising))).toEqual(expected);
        },
      ),
    );
  });
});
