import { describe, expect, it } from 'vitest';
import { formatCsv } from '../csv.ts';
import {
  checkImport,
  MAX_IMPORT_BYTES,
  MAX_IMPORT_ROWS,
  readImport,
} from './exhibitor-import.rules.ts';

const nobody = { names: new Set<string>(), addresses: new Set<string>() };
const bytes = (text: string) => new TextEncoder().encode(text);
function check(text: string, known = nobody) {
  const read = readImport(bytes(text));
  if (!read.ok) throw new Error(read.code);
  return checkImport(read.table, known, { locale: 'de' });
}
const codeOf = (file: Uint8Array) => {
  const read = readImport(file);
  return read.ok ? 'read' : read.code;
};

describe('the headings of a list of exhibitors', () => {
  const expected = {
    name: 'Muster GmbH',
    contactName: 'Kim Muster',
    contactEmail: 'kim@example.org',
    locale: 'en',
  };
  it.each([
    [
      'German',
      'Firma;Ansprechpartner;E-Mail;Sprache\nMuster GmbH;Kim Muster;kim@example.org;Englisch',
    ],
    [
      'English',
      'Company,Contact,E-mail address,Language\nMuster GmbH,Kim Muster,kim@example.org,en',
    ],
    [
      'in another order',
      'Language\tEmail\tExhibitor\tContact person\nEN\tkim@example.org\tMuster GmbH\tKim Muster',
    ],
    [
      'with first and last name',
      'Vorname;Nachname;Firma;Mail;Sprache\nKim;Muster;Muster GmbH;kim@example.org;english',
    ],
    [
      'with a person called name',
      'Name;Firma;E-Mail;Sprache\nKim Muster;Muster GmbH;kim@example.org;en',
    ],
    [
      'with accents and signs',
      '"Firma *";"Ansprechperson (Messe)";"E-Mail:";"Sprache"\nMuster GmbH;Kim Muster;kim@example.org;en',
    ],
    ['missing altogether', 'Muster GmbH;Kim Muster;kim@example.org;en'],
  ])('are understood when they are %s', (_, text) => {
    expect(check(text)).toMatchObject({ good: [{ exhibitor: expected }], bad: [] });
  });
  it('name the columns that are not used', () => {
    const checked = check(
      'Firma;Ort;E-Mail;Grund\nMuster GmbH;Hagen;kim@example.org;Adresse fehlt',
    );
    expect(checked.ignoredColumns).toEqual(['Ort']);
  });
  it('take a lone name for the company, and the reader’s language where none is given', () => {
    expect(check('Name;E-Mail\nMuster GmbH;kim@example.org').good[0]?.exhibitor).toMatchObject({
      name: 'Muster GmbH',
      contactName: '',
      locale: 'de',
    });
  });
});

describe('a row', () => {
  const row = (cells: string, known = nobody) =>
    check(`Firma;Kontakt;E-Mail;Sprache\n${cells}`, known);
  it.each([
    ['no company', ';Kim;kim@example.org;de', { field: 'name', code: 'missing' }],
    ['no address', 'Muster;Kim;;de', { field: 'contactEmail', code: 'missing' }],
    [
      'half an address',
      'Muster;Kim;kim@example;de',
      { field: 'contactEmail', code: 'invalid_email' },
    ],
    [
      'too long a name',
      `${'M'.repeat(121)};Kim;kim@example.org;de`,
      { field: 'name', code: 'too_long', max: 120 },
    ],
    [
      'too long a person',
      `Muster;${'K'.repeat(121)};kim@example.org;`,
      { field: 'contactName', code: 'too_long', max: 120 },
    ],
    [
      'another language',
      'Muster;Kim;kim@example.org;fr',
      { field: 'locale', code: 'unknown_language' },
    ],
    [
      'a line break in the name',
      '"Muster\nGmbH";Kim;kim@example.org;de',
      { field: 'name', code: 'control_characters' },
    ],
    [
      'letters that turn the direction',
      'Muster\u202e;Kim;kim@example.org;de',
      { field: 'name', code: 'control_characters' },
    ],
    ['missing cells', 'Muster', { field: 'contactEmail', code: 'missing' }],
  ])('with %s is not imported and says why', (_, cells, problem) => {
    const checked = row(cells);
    expect(checked.good).toEqual([]);
    expect(checked.bad).toMatchObject([{ line: 2, problems: [problem] }]);
  });
  it('names every problem it has, each field once', () => {
    expect(row(';;nix;xx').bad[0]?.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'locale unknown_language',
      'name missing',
      'contactEmail invalid_email',
    ]);
  });
  it('that repeats a company points at the first one', () => {
    const checked = row(
      'Muster GmbH;;a@example.org;\nAndere AG;;b@example.org;\n muster gmbh ;;c@example.org;',
    );
    expect(checked.good.map(({ line }) => line)).toEqual([2, 3]);
    expect(checked.bad).toMatchObject([
      { line: 4, problems: [{ code: 'duplicate_in_file', field: 'name', line: 2 }] },
    ]);
  });
  it('of a company that is at the event already is not invited again', () => {
    const known = { names: new Set(['muster gmbh']), addresses: new Set<string>() };
    expect(row('Muster GmbH;;a@example.org;', known).bad[0]?.problems).toEqual([
      { code: 'already_there', field: 'name' },
    ]);
  });
  it('with an address of another company is good, and says so', () => {
    const known = { names: new Set<string>(), addresses: new Set(['agentur@example.org']) };
    const checked = row('A;;agentur@example.org;\nB;;b@example.org;\nC;;B@example.org;', known);
    expect(checked.good.map(({ notes }) => notes)).toEqual([
      [{ code: 'known_address' }],
      [],
      [{ code: 'same_address', line: 3 }],
    ]);
  });
  it('that looks like a formula is kept as the text it is', () => {
    const checked = row('=HYPERLINK("x");+Kim;kim@example.org;de');
    expect(checked.good[0]).toMatchObject({
      exhibitor: { name: '=HYPERLINK("x")', contactName: '+Kim' },
      notes: [
        { code: 'formula_as_text', field: 'name' },
        { code: 'formula_as_text', field: 'contactName' },
      ],
    });
  });
  it('exported to be mended comes back the same', () => {
    const cells = ['=1+1 GmbH', 'Kim', 'kim@example.org', 'de'];
    const file = formatCsv([
      ['Firma', 'Kontakt', 'E-Mail', 'Sprache', 'Grund'],
      [...cells, '…'],
    ]);
    expect(check(file).good[0]?.exhibitor.name).toBe('=1+1 GmbH');
  });
});

describe('a file as a whole', () => {
  it.each([
    ['nothing', '', 'exhibitor.import_empty'],
    ['headings alone', 'Firma;E-Mail\n', 'exhibitor.import_empty'],
    ['no address anywhere', 'Firma;Ort\nMuster;Hagen', 'exhibitor.import_missing_columns'],
    [
      'a quote that nobody closes',
      'Firma;E-Mail\n"Muster;a@example.org',
      'exhibitor.import_unclosed_quote',
    ],
  ])('with %s is refused', (_, text, code) => {
    expect(codeOf(bytes(text))).toBe(code);
  });
  it('with broken bytes or a workbook is refused', () => {
    expect(codeOf(new Uint8Array([0x46, 0x81, 0x8d]))).toBe('exhibitor.import_encoding');
    expect(codeOf(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('exhibitor.import_workbook');
  });
  it(`of ${MAX_IMPORT_ROWS} rows is read, of one more refused`, () => {
    const rows = (count: number) =>
      bytes(
        `Firma;E-Mail\n${Array.from({ length: count }, (_, at) => `F${at};f${at}@example.org`).join('\n')}`,
      );
    expect(codeOf(rows(MAX_IMPORT_ROWS))).toBe('read');
    expect(codeOf(rows(MAX_IMPORT_ROWS + 1))).toBe('exhibitor.import_too_many_rows');
  });
  it('that is too heavy is refused before it is read', () => {
    expect(codeOf(new Uint8Array(MAX_IMPORT_BYTES + 1))).toBe('exhibitor.import_too_large');
  });
});
