import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactCodeOf, contactFields, isContactCard, isContactCode } from './contact.ts';
import { contactInCode } from './contact-card.ts';
import { contactDetailsSchema } from './lead.schema.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');

describe('a contact card in a code', () => {
  it('is read as version 4.0 writes it', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Dr. Hanna Ørsted-Weiß',
      'N:Ørsted-Weiß;Hanna;;Dr.;',
      'ORG:Stadtwerke Beispiel\\, Eigenbetrieb;Netze',
      'TITLE:Leiterin IT',
      'item1.EMAIL;PREF=1:hanna@example.org',
      'TEL;TYPE="voice,cell";VALUE=uri:tel:+49-30-1234567',
      'URL:https://example.org/hanna',
    );
    expect(contactInCode(text)).toEqual({
      name: 'Dr. Hanna Ørsted-Weiß',
      organisation: 'Stadtwerke Beispiel, Eigenbetrieb, Netze',
      jobTitle: 'Leiterin IT',
      email: 'hanna@example.org',
      phone: '+49-30-1234567',
      website: 'https://example.org/hanna',
    });
  });

  it('is read as version 3.0 writes it, with folded lines and the preferred number', () => {
    const text = card(
      'VERSION:3.0',
      'N:Muster;Max;;;',
      'ORG:Gemein',
      ' de Muster',
      'TEL;TYPE=work,fax:+49 30 1',
      'TEL;TYPE=work:+49 30 2',
      'TEL;TYPE=cell,pref:+49 170 3',
    );
    expect(contactInCode(text)).toEqual({
      name: 'Max Muster',
      organisation: 'Gemeinde Muster',
      phone: '+49 170 3',
    });
  });

  it('is read as version 2.1 writes it, with quoted-printable over two lines', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6=',
      'rg;;;',
      'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:B=FCrger=E4mter',
      'EMAIL;INTERNET:joerg@example.org',
    );
    expect(contactInCode(text)).toEqual({
      name: 'Jörg Müller',
      organisation: 'Bürgerämter',
      email: 'joerg@example.org',
    });
  });

  it('is read as a MECARD, also without an end', () => {
    const whole =
      'MECARD:N:Owen,Sean;TEL:+1 212;EMAIL:sean@example.org;URL:https\\://example.org;;';
    expect(contactInCode(whole)).toEqual({
      name: 'Sean Owen',
      phone: '+1 212',
      email: 'sean@example.org',
      website: 'https://example.org',
    });
    expect(contactInCode('mecard:N:Kim;ORG:A\\;B')).toEqual({ name: 'Kim', organisation: 'A;B' });
  });

  it('says nothing when nobody could be reached or named by it', () => {
    expect(contactInCode(card('NOTE:only a note'))).toBeNull();
    expect(contactInCode('MECARD:;;')).toBeNull();
    expect(contactInCode('')).toBeNull();
  });

  it('is told from badges and addresses', () => {
    expect(isContactCard('\nbegin:vcard\nFN:x')).toBe(true);
    expect(isContactCard('MECARD:N:x;;')).toBe(true);
    expect(isContactCard('https://example.org/BEGIN:VCARD')).toBe(false);
  });
});

describe('a hostile card', () => {
  it('hides no control characters and turns no text', () => {
    const text = card('FN:Ada\u202Egnp\u0000.exe', 'ORG:a\\nb\u2028c');
    expect(contactInCode(text)).toEqual({ name: 'Ada gnp .exe', organisation: 'a b c' });
  });

  it('is cut where a field ends, and not within a character', () => {
    expect(contactInCode(card(`FN:${'😀'.repeat(100)}`))?.name).toBe('😀'.repeat(60));
    expect(contactInCode(card(`FN:${'x'.repeat(9_000)}`))).toBeNull();
  });

  it('takes no time, whatever it repeats', () => {
    const hostile = ['"', ';', '\\', '=', '=\n', '\n ', ':', '.', 'A;"'].map((part) =>
      part.repeat(7_900 / part.length),
    );
    const begin = performance.now();
    for (const text of hostile) {
      contactInCode(card(`FN:${text}`).slice(0, 8_000));
      contactInCode(`MECARD:${text}`);
      contactInCode(`BEGIN:VCARD\nTEL;ENCODING=QUOTED-PRINTABLE;X=${text}`.slice(0, 8_000));
    }
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  it('reaches nothing by the name of a property', () => {
    expect(contactInCode('MECARD:__proto__:x;constructor:y;N:Kim;;')).toEqual({ name: 'Kim' });
    expect(contactInCode(card('__PROTO__:x', 'FN:Kim'))).toEqual({ name: 'Kim' });
  });

  it('never breaks the reader, and gives only what may be kept', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'FN:',
        'N:',
        'ORG:',
        'TEL',
        'EMAIL;',
        'URL:',
        ';',
        ':',
        '"',
        '\\',
        '\r\n',
        '\n ',
        '=C3',
        '=',
        'ENCODING=QUOTED-PRINTABLE:',
        'CHARSET=nonsense',
        'END:VCARD',
        'tel:',
        'PREF',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const text = fc
      .tuple(fc.constantFrom('BEGIN:VCARD\n', 'MECARD:', ''), fc.array(part, { maxLength: 60 }))
      .map(([head, parts]) => head + parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const details = contactInCode(given);
        if (details === null) return;
        expect(contactDetailsSchema.parse(details)).toEqual(details);
        for (const field of Object.keys(details)) expect(contactFields).toContain(field);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the code of a person without a badge', () => {
  it('is one that no badge carries', () => {
    const code = contactCodeOf('4c6f1de0-97a5-4a6e-9a7e-3f0c5c5f8a11');
    expect(isContactCode(code)).toBe(true);
    expect(isContactCode('contact:x')).toBe(false);
    expect(isContactCode('4C6F1DE0')).toBe(false);
  });
});
