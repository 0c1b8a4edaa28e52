import { describe, expect, it } from 'vitest';
import { MAX_IMPORT_BYTES, readImport, readRow } from './attendee-import.rules.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rowOf = (header: string, row: string) => {
  const read = readImport(bytes(`${header}\n${row}`));
  if (!read.ok) return read.code;
  const [record] = read.table.records;
  return record && readRow(read.table.columns, record);
};
const personOf = (header: string, row: string) => {
  const read = rowOf(header, row);
  return typeof read === 'object' && 'attendee' in read ? read.attendee : read;
};

describe('the headings of a file', () => {
  const anna = { name: 'Anna Öz', email: 'anna@example.org', organisation: 'Stadt Lindenbrück' };
  it.each([
    ['Name;E-Mail;Kommune', 'Anna Öz;anna@example.org;Stadt Lindenbrück'],
    ['Vorname;Nachname;E-Mail-Adresse;Firma', 'Anna;Öz;anna@example.org;Stadt Lindenbrück'],
    ['First name,Last name,Email,Company', 'Anna,Öz,anna@example.org,Stadt Lindenbrück'],
    ['Attendee name,Attendee email,Company', 'Anna Öz,anna@example.org,Stadt Lindenbrück'],
    ['Vorname;Name;Mail;Organisation', 'Anna;Öz;anna@example.org;Stadt Lindenbrück'],
    ['Anna Öz;Stadt Lindenbrück;anna@example.org', 'Bo;Kreis;bo@example.org'],
  ])('"%s" are understood', (header, row) => {
    expect(personOf(header, row)).toMatchObject(anna);
  });
  it('of a ticket shop bring ticket, number and code', () => {
    expect(
      personOf(
        'Order code,Position ID,Attendee name,Product,Pseudonymization ID',
        'ABCDE,ABCDE-1,Anna Öz,Tagungsticket,A7K3MJ9QWE',
      ),
    ).toEqual({
      name: 'Anna Öz',
      organisation: '',
      email: '',
      ticket: 'Tagungsticket',
      externalRef: 'ABCDE-1',
      badgeCode: 'A7K3MJ9QWE',
    });
  });
  it('without a name are refused with what was found', () => {
    expect(readImport(bytes('Datum;Betrag\n1.1.;5'))).toEqual({
      ok: false,
      code: 'attendee.import_missing_columns',
      params: { found: 'Datum, Betrag' },
    });
  });
  it('that nobody uses are named', () => {
    const read = readImport(bytes('Name;Schuhgröße;Kurzcode\nAnna;38;ABCD'));
    expect(read.ok && read.table.columns.ignored).toEqual([1]);
  });
});

describe('a row', () => {
  it.each([
    [';anna@example.org', 'missing', 'name'],
    ['Anna;anna(at)example.org', 'invalid', 'email'],
    [`${'A'.repeat(121)};anna@example.org`, 'too_long', 'name'],
  ])('"%.30s" is bad: %s', (row, code, field) => {
    expect(rowOf('Name;E-Mail', row)).toMatchObject({ problems: [{ code, field }] });
  });
  it('with a line break or a turned direction in the name is bad', () => {
    for (const name of ['"Anna\nÖz"', 'Anna\u202eÖz']) {
      expect(rowOf('Name;E-Mail', `${name};anna@example.org`)).toMatchObject({
        problems: [{ code: 'control_characters', field: 'name' }],
      });
    }
  });
  it('whose badge code is a web address is bad', () => {
    expect(rowOf('Name;Badge Code', 'Anna;https://example.org/x y')).toMatchObject({
      problems: [{ code: 'invalid', field: 'badgeCode' }],
    });
  });
  it('that looks like a formula stays text, and is told', () => {
    expect(rowOf('Name', "'=1+1")).toMatchObject({
      attendee: { name: '=1+1' },
      notes: [{ code: 'formula_as_text', field: 'name' }],
    });
  });
  it('has all its problems said at once', () => {
    const read = rowOf('Name;E-Mail;Badge Code', ';nowhere;?!');
    expect(read).toMatchObject({
      problems: [{ field: 'name' }, { field: 'email' }, { field: 'badgeCode' }],
    });
  });
});

describe('a file as a whole', () => {
  const codeOf = (given: Uint8Array) => {
    const read = readImport(given);
    return read.ok ? 'ok' : read.code;
  };
  it.each([
    ['nothing', bytes(''), 'attendee.import_empty'],
    ['only headings', bytes('Name;E-Mail\n'), 'attendee.import_empty'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'attendee.import_workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 1, 2, 3]), 'attendee.import_encoding'],
    ['an open quote', bytes('Name\n"Anna'), 'attendee.import_unclosed_quote'],
    ['too much', new Uint8Array(MAX_IMPORT_BYTES + 1), 'attendee.import_too_large'],
    ['too many', bytes(`Name\n${'A\n'.repeat(150_001)}`), 'attendee.import_too_many_rows'],
    ['what Excel writes', new Uint8Array([0x4e, 0x61, 0x6d, 0x65, 0x0a, 0xd6, 0x7a]), 'ok'],
  ])('%s', (_what, given, code) => {
    expect(codeOf(given)).toBe(code);
  });
});
