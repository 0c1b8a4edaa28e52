import { describe, expect, it } from 'vitest';
import { usesByHeading } from './attendee-columns.ts';
import { MAX_IMPORT_BYTES, readImport, rowReader } from './attendee-import.rules.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rowOf = (header: string, row: string) => {
  const read = readImport(bytes(`${header}\n${row}`));
  if (!read.ok) return read.code;
  const [record] = read.table.records;
  return record && rowReader(read.table.uses)(record);
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
  it('without a name leave it to the organiser to say which column is the name', () => {
    const read = readImport(bytes('Wer;Wozu\nAnna Öz;Gast'));
    expect(read).toMatchObject({
      ok: true,
      table: { uses: [null, null], header: ['Wer', 'Wozu'] },
    });
    const said = readImport(bytes('Wer;Wozu\nAnna Öz;Gast'), { uses: ['name', 'ticket'] });
    expect(said.ok && rowReader(said.table.uses)(said.table.records[0] as never)).toMatchObject({
      attendee: { name: 'Anna Öz', ticket: 'Gast' },
    });
  });
  it('mean what was decided of them before, each occurrence for itself', () => {
    const file = bytes('Firma;Firma;Name;Schuhgröße\nA;B;Anna;38');
    const remembered = new Map([
      ['firma', null],
      ['firma 2', 'organisation' as const],
      ['schuhgroße', 'ticket' as const],
    ]);
    const read = readImport(file, { remembered });
    expect(read.ok && read.table.uses.slice(0, 3)).toEqual([null, 'organisation', 'name']);
    expect(usesByHeading(['Name', 'Name'], new Map([['name 2', 'name']]))).toEqual([null, 'name']);
  });
  it('that nobody uses are left alone, ours among them', () => {
    const read = readImport(bytes('Name;Schuhgröße;Kurzcode\nAnna;38;ABCD'));
    expect(read.ok && read.table.uses).toEqual(['name', null, null]);
  });
  it('may be missing: then addresses, names and organisations are found by what they are', () => {
    const read = readImport(bytes('Anna Öz;Stadt;anna@example.org\nBo;Kreis;bo@example.org'));
    expect(read.ok && read.table).toMatchObject({
      header: [],
      uses: ['name', 'organisation', 'email'],
      records: [{ line: 1 }, { line: 2 }],
    });
  });
  it('are not taken for a person where somebody says so', () => {
    const file = bytes('Anna;Bo\nCy;Di');
    const read = readImport(file, { hasHeader: false });
    expect(read.ok && read.table.records).toHaveLength(2);
  });
});

describe('the export of pretix', () => {
  const english = [
    'Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product',
    'Variation,Price,Tax rate,Tax rule,Tax value,Attendee name,Attendee name: Given name',
    'Attendee name: Family name,Attendee email,Company,Address,ZIP code,City,Country,State,Voucher',
    'Pseudonymization ID,Seat ID,Company,Address,ZIP code,City,Country,State,VAT ID',
  ].join(',');
  const row =
    'it26,ABCDE,2,Paid,kasse@example.org,,2026-01-01,10:00:00,Tagung,,0,0,,0,Anna Öz,Anna,Öz,anna@example.org,Stadt Lindenbrück,,,,,,,A7K3MJ9QWE,,Rechnungsstelle,,,,,,';
  it('is a ready mapping: the number is order and position, the address the attendee’s own', () => {
    expect(rowOf(english, row)).toMatchObject({
      status: 'registered',
      attendee: {
        name: 'Anna Öz',
        organisation: 'Stadt Lindenbrück',
        email: 'anna@example.org',
        ticket: 'Tagung',
        externalRef: 'ABCDE-2',
        badgeCode: 'A7K3MJ9QWE',
      },
    });
  });
  it('is understood in German, too', () => {
    const header =
      'Bestellnummer;Positions-ID;Status;E-Mail;Produkt;Name des Teilnehmers;Firma;Pseudonymisierungs-ID;Firma';
    expect(
      rowOf(header, 'XYZ12;1;storniert;kasse@example.org;Tagung;Bo Weiß;Kreis;KK7A9Q;Kämmerei'),
    ).toMatchObject({
      status: 'cancelled',
      attendee: { name: 'Bo Weiß', organisation: 'Kreis', email: '', externalRef: 'XYZ12-1' },
    });
  });
  it('with a ticket nobody is named on tells so', () => {
    expect(rowOf(english, row.replace(',Anna Öz,Anna,Öz,', ',,,,'))).toMatchObject({
      problems: [{ code: 'missing', field: 'name' }],
    });
  });
});

describe('the word for a state', () => {
  it.each([
    ['paid', 'registered'],
    ['Ausstehend', 'registered'],
    ['Pending (overdue)', 'registered'],
    ['bestätigt', 'registered'],
    ['Canceled', 'cancelled'],
    ['Storniert', 'cancelled'],
    ['abgelaufen', 'cancelled'],
    ['nein', 'cancelled'],
    ['', ''],
  ])('"%s" means "%s"', (word, status) => {
    expect(rowOf('Name;Status', `Anna;${word}`)).toMatchObject({ status });
  });
  it('that nobody knows keeps the row out, and is named', () => {
    expect(rowOf('Name;Status', 'Anna;VIP')).toMatchObject({
      problems: [{ code: 'unknown_status', word: 'VIP' }],
    });
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
