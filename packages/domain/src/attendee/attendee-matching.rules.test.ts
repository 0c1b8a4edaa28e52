import { describe, expect, it } from 'vitest';
import type { AttendeeId } from '../identifier.ts';
import { readImport } from './attendee-import.rules.ts';
import { judgeImport, type KnownAttendee } from './attendee-matching.rules.ts';

const known = (given: Partial<KnownAttendee>): KnownAttendee => ({
  attendeeId: 'anna' as AttendeeId,
  name: 'Anna Öz',
  organisation: 'Stadt Lindenbrück',
  email: 'anna@example.org',
  ticket: '',
  externalRef: '',
  badgeCode: 'CODE-1',
  status: 'registered',
  ...given,
});
const judge = (csv: string, people: KnownAttendee[] = []) => {
  const read = readImport(new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(read.code);
  return judgeImport(read.table, people);
};
const effects = (csv: string, people: KnownAttendee[] = []) =>
  judge(csv, people).acts.map((act) => [
    act.effect,
    'attendeeId' in act ? (act.attendeeId as string) : null,
  ]);
const problems = (csv: string, people: KnownAttendee[] = []) =>
  judge(csv, people).bad.map(({ line, problems: [first] }) => [line, first?.code]);

describe('whom a row is about', () => {
  it('is said by the number of the ticket, whatever else has changed', () => {
    const anna = known({ externalRef: 'T-1' });
    expect(effects('Referenz;Name;E-Mail\nT-1;Anna Yıldız;new@example.org', [anna])).toEqual([
      ['changed', 'anna'],
    ]);
  });
  it('is said by the badge code where there is no number', () => {
    expect(effects('Name;Badge Code\nAnna Yıldız;CODE-1', [known({})])).toEqual([
      ['changed', 'anna'],
    ]);
  });
  it('is said by address and name, in any spelling, where there is neither', () => {
    expect(effects('Name;E-Mail\nANNA ÖZ;Anna@Example.org', [known({})])).toEqual([
      ['changed', 'anna'],
    ]);
    expect(effects('Name;E-Mail\nBo Öz;anna@example.org', [known({})])).toEqual([['added', null]]);
  });
  it('is said by organisation and name where an address is missing', () => {
    expect(effects('Name;Firma\nAnna Öz;Stadt Lindenbrück', [known({})])).toEqual([
      ['unchanged', 'anna'],
    ]);
    expect(effects('Name;Firma\nAnna Öz;Kreis Nettenrode', [known({})])).toEqual([['added', null]]);
    const without = known({ email: '' });
    expect(
      effects('Name;Firma;E-Mail\nAnna Öz;Stadt Lindenbrück;anna@example.org', [without]),
    ).toEqual([['changed', 'anna']]);
  });
  it('is never lost to a weaker sign that stands earlier in the file', () => {
    const csv =
      'Name;E-Mail;Badge Code\nAnna Öz;anna@example.org;\nAnna Öz;anna@example.org;CODE-1';
    expect(effects(csv, [known({})])).toEqual([
      ['added', null],
      ['unchanged', 'anna'],
    ]);
  });
});

describe('the same file once more', () => {
  const file = [
    'Name;E-Mail;Firma;Referenz;Badge Code',
    'Anna Öz;anna@example.org;Stadt;T-1;',
    'Anna Öz;anna@example.org;Stadt;T-2;',
    'Bo Weiß;;Kreis;;SHOP-2',
    'Cy Ł;cy@example.org;;;',
    'Di Ş;;Kreis;;',
  ].join('\n');
  it('changes nothing and doubles nobody', () => {
    const first = judge(file);
    expect(first.acts.map(({ effect }) => effect)).toEqual(Array(5).fill('added'));
    const people = first.acts.map(({ attendee }, at) =>
      known({
        ...attendee,
        attendeeId: `id${at}` as AttendeeId,
        badgeCode: attendee.badgeCode || `MADE-${at}`,
      }),
    );
    expect(effects(file, people)).toEqual(people.map((one) => ['unchanged', one.attendeeId]));
  });
});

describe('two tickets of one person', () => {
  it('are two badges', () => {
    const anna = known({ externalRef: 'T-1' });
    expect(effects('Name;E-Mail;Referenz\nAnna Öz;anna@example.org;T-2', [anna])).toEqual([
      ['added', null],
    ]);
  });
  it('that got numbers later each find their own', () => {
    const two = [known({}), known({ attendeeId: 'anna2' as AttendeeId, badgeCode: 'CODE-2' })];
    const csv = 'Name;E-Mail;Referenz\nAnna Öz;anna@example.org;T-1\nAnna Öz;anna@example.org;T-2';
    expect(effects(csv, two)).toEqual([
      ['changed', 'anna'],
      ['changed', 'anna2'],
    ]);
  });
});

describe('a row stays out', () => {
  it('that says what an earlier one has said', () => {
    expect(problems('Name;E-Mail\nAnna;a@example.org\nanna;A@example.org')).toEqual([
      [3, 'duplicate_in_file'],
    ]);
    expect(problems('Name;Referenz\nAnna;T-1\nBo;T-1')).toEqual([[3, 'duplicate_in_file']]);
    expect(problems('Name;Code\nAnna;SHOP-1\nBo;SHOP-1')).toEqual([[3, 'duplicate_in_file']]);
  });
  it('that would give somebody the code of somebody else', () => {
    const two = [
      known({ externalRef: 'T-1' }),
      known({ attendeeId: 'bo' as AttendeeId, externalRef: 'T-2', badgeCode: 'CODE-2' }),
    ];
    const csv = 'Name;Referenz;Code\nAnna;T-1;CODE-2\nCy;T-3;CODE-2';
    expect(problems(csv, two)).toEqual([
      [2, 'code_of_another'],
      [3, 'duplicate_in_file'],
    ]);
    expect(problems('Name;Referenz;Code\nCy;T-3;CODE-2', two)).toEqual([[2, 'code_of_another']]);
  });
});

describe('an update', () => {
  const changed = (csv: string, given: Partial<KnownAttendee> = {}) =>
    judge(csv, [known({ externalRef: 'T-1', ticket: 'Gast', ...given })]).acts[0];
  it('leaves alone what the file has no column for, and keeps number and code', () => {
    expect(changed('Referenz;Name;Code\nT-1;Anna Neu;')).toMatchObject({
      effect: 'changed',
      attendee: {
        name: 'Anna Neu',
        organisation: 'Stadt Lindenbrück',
        ticket: 'Gast',
        badgeCode: 'CODE-1',
      },
    });
  });
  it('empties what the file has empty', () => {
    expect(changed('Referenz;Name;Ticket\nT-1;Anna Öz;')).toMatchObject({
      effect: 'changed',
      attendee: { ticket: '' },
    });
  });
  it('tells of a new code and of a cancellation that stays', () => {
    expect(
      changed('Referenz;Name;Code\nT-1;Anna Öz;SHOP-9', { status: 'cancelled' })?.notes,
    ).toEqual([{ code: 'new_badge_code' }, { code: 'stays_cancelled' }]);
  });
});

describe('the state that a file names', () => {
  const anna = known({ externalRef: 'T-1' });
  const act = (csv: string, given: Partial<KnownAttendee> = {}) =>
    judge(csv, [{ ...anna, ...given }]).acts[0];
  it('cancels, once', () => {
    const csv = 'Referenz;Name;Status\nT-1;Anna Öz;storniert';
    expect(act(csv)).toMatchObject({ effect: 'cancelled', status: 'cancelled' });
    expect(act(csv, { status: 'cancelled' })).toMatchObject({ effect: 'unchanged', notes: [] });
  });
  it('takes up again what was cancelled, and says so', () => {
    expect(act('Referenz;Name;Status\nT-1;Anna Öz;bezahlt', { status: 'cancelled' })).toMatchObject(
      {
        effect: 'changed',
        status: 'registered',
        notes: [{ code: 'reinstated' }],
      },
    );
  });
  it('makes nobody of whom we hear only that they do not come', () => {
    expect(judge('Name;Status\nBo;storniert').acts).toMatchObject([{ effect: 'skipped' }]);
  });
});

describe('who is not in the file', () => {
  const people = [
    known({ externalRef: 'T-1' }),
    known({ attendeeId: 'bo' as AttendeeId, name: 'Bo', badgeCode: 'C-2', externalRef: 'T-2' }),
    known({ attendeeId: 'cy' as AttendeeId, name: 'Cy', badgeCode: 'C-3' }),
    known({
      ...{ attendeeId: 'di' as AttendeeId, name: 'Di', badgeCode: 'C-4', externalRef: 'T-4' },
      status: 'cancelled',
    }),
  ];
  const missing = (csv: string) => judge(csv, people).missing?.map(({ name }) => name) ?? null;
  it('is found among those of the same shop; who was written down by hand is left alone', () => {
    expect(missing('Referenz;Name\nT-1;Anna Öz')).toEqual(['Bo']);
  });
  it('is everybody else where nobody has a number', () => {
    expect(missing('Name;E-Mail\nAnna Öz;anna@example.org')).toEqual(['Bo', 'Cy']);
  });
  it('is not said while a row stays out, which might be theirs', () => {
    expect(missing('Referenz;Name;E-Mail\nT-1;Anna Öz;\nT-2;;')).toBeNull();
  });
});

it('twenty thousand people of one name take no longer than others', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `Gast;N-${at}`);
  const people = rows.map((_, at) =>
    known({
      ...{ attendeeId: `g${at}` as AttendeeId, name: 'Gast', organisation: '', email: '' },
      ...{ badgeCode: `G-${at}`, externalRef: `T-${at}` },
    }),
  );
  const began = performance.now();
  expect(judge(`Name;Referenz\n${rows.join('\n')}`, people).acts).toHaveLength(20_000);
  expect(performance.now() - began).toBeLessThan(3000);
});
