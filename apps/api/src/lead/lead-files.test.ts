import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LeadTold } from './lead-columns.ts';
import { leadFile } from './lead-files.ts';

const at = '2026-03-20T09:30:00Z';
const minute = String(Date.parse(at) / 60_000);
const aLead = (given: Partial<LeadTold>): LeadTold => ({
  leadId: 'l1',
  badgeCode: '7K3M9QXD',
  name: '',
  organisation: '',
  jobTitle: '',
  email: '',
  phone: '',
  website: '',
  source: '',
  rating: '',
  temperature: '',
  tags: '[]',
  products: '[]',
  answers: '{}',
  notes: '[]',
  nextStep: '',
  nextStepOn: '',
  firstCapturedMinute: minute,
  lastEntryMinute: minute,
  capturedBy: 'Ada',
  fields: '',
  wordingVersion: '',
  language: '',
  consentAt: '',
  channel: '',
  withdrawnAt: '',
  ...given,
});
const reader = {
  locale: 'de' as const,
  timeZone: 'Europe/Berlin',
  productNames: new Map([['p1', 'Ankertresor']]),
  mergedInto: new Map([['l2', 'Ada Öz']]),
  questions: [],
  former: [],
};
const csv = leadFile('csv', reader);

it('a lead without consent is a code, and the list says so', () => {
  const [line] = csv.page([aLead({})]).split('\r\n');
  expect(line).toBe('7K3M9QXD;;;;;;;;;;;;;;;;2026-03-20 10:30;2026-03-20 10:30;Ada;nein;;;;;;');
});

it('the consent travels with the lead: fields, version, language, time and channel', () => {
  const consent = {
    ...{ fields: '["name", "email"]', wordingVersion: '2', language: 'en' },
    ...{ consentAt: at, channel: 'in_person' },
  };
  const [line] = csv.page([aLead(consent)]).split('\r\n');
  expect(line).toContain('Ada;ja;"Name, E-Mail";2;en;2026-03-20 10:30;im Gespräch;');
});

it.each(['capturedBy', 'name', 'organisation', 'email', 'nextStep', 'badgeCode'] as const)(
  'a %s that looks like a formula opens as text',
  (cell) => {
    expect(csv.page([aLead({ [cell]: '@SUM(1)' })])).toMatch(/(?:^|;)'@SUM\(1\);/);
  },
);

it('a note or a tag that looks like a formula opens as text', () => {
  const notes = JSON.stringify(['=HYPERLINK("http://example.org")', '=2']);
  const tags = JSON.stringify(['+1', 'Schule']);
  const lines = csv.page([aLead({ notes, tags })]);
  expect(lines).toContain(`"'=HYPERLINK(""http://example.org"")\n=2"`);
  expect(lines).toContain(`"'+1, Schule"`);
});

it('the next step and its day are in it', () => {
  const step = { nextStep: 'Angebot schicken', nextStepOn: '2026-03-27' };
  expect(csv.page([aLead(step)])).toContain(';Angebot schicken;2026-03-27;');
});

it('a time is told in the zone of the event, in summer and in winter', () => {
  const summer = String(Date.parse('2026-07-01T22:30:00Z') / 60_000);
  const lines = csv.page([aLead({ firstCapturedMinute: summer })]);
  expect(lines).toContain(';2026-07-02 00:30;2026-03-20 10:30;');
});

it('two who agreed in the same minute have one time, and each its own otherwise', () => {
  const agreed = (consentAt: string) => aLead({ fields: '["name"]', consentAt });
  const times = [
    '2026-03-20T09:30:01.000Z',
    '2026-03-20T09:30:59.999Z',
    '2026-03-29T01:00:00.000Z',
  ];
  const lines = csv.page(times.map(agreed)).split('\r\n').slice(0, 3);
  expect(lines.map((line) => line.split(';').at(-3))).toEqual([
    ...['2026-03-20 10:30', '2026-03-20 10:30', '2026-03-29 03:00'],
  ]);
});

it('products are told by name, and what is gone from the booth is left out', () => {
  expect(csv.page([aLead({ products: '["p1","p2"]' })])).toContain(';Ankertresor;');
});

describe('a vCard', () => {
  const cards = leadFile('vcf', reader);
  const shared = {
    ...{ name: 'Öz; Ada', organisation: 'Stadt, Amt', email: 'ada@example.org' },
    ...{ fields: '["name"]', consentAt: at, wordingVersion: '2', channel: 'in_person' },
  };

  it('is of those alone who shared a name', () => {
    expect(cards.page([aLead({})])).toBe('');
    expect(cards.page([aLead(shared)]).match(/BEGIN:VCARD/g)).toHaveLength(1);
  });

  it('escapes what would begin another field, and says what was agreed to', () => {
    const note = 'Zeile\nEMAIL:mallory@example.org';
    const card = cards.page([aLead({ ...shared, notes: JSON.stringify([note]) })]);
    const lines = card.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('FN:Öz\\; Ada');
    expect(lines).toContain('ORG:Stadt\\, Amt');
    expect(lines.filter((line) => line.startsWith('EMAIL'))).toEqual(['EMAIL:ada@example.org']);
    expect(lines.find((line) => line.startsWith('NOTE'))).toContain('Einwilligung für: Name');
  });

  it('has no line of more than 75 bytes, and cuts no letter', () => {
    const card = cards.page([aLead({ ...shared, notes: JSON.stringify(['ä'.repeat(300)]) })]);
    for (const line of card.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(card.replaceAll('\r\n ', '')).toContain('ä'.repeat(300));
  });
});

it('a workbook keeps what looks like a formula as text', async () => {
  const workbook = leadFile('xlsx', reader);
  workbook.page([aLead({ name: '=1+1', organisation: '@SUM(1)' })]);
  const files = unzipSync(new Uint8Array(Buffer.from(await workbook.end())));
  const text = Object.values(files)
    .map((file) => strFromU8(file))
    .join('');
  for (const cell of ['Ausweiscode', '7K3M9QXD', '=1+1', '@SUM(1)']) expect(text).toContain(cell);
  expect(text).not.toContain('<f>');
});

it('answers stand below the question, also those that fit it no more', () => {
  const asked = (questionId: string, type: 'number' | 'yes_no') => ({
    ...{ questionId, type, isRequired: false, options: [] },
    label: { de: `Frage ${questionId}`, en: '' },
  });
  const questions = [asked('a', 'number'), asked('b', 'yes_no')];
  const withAnswers = leadFile('csv', { ...reader, questions });
  expect(withAnswers.head()).toContain(';Frage a;Frage b;');
  const lines = withAnswers.page([aLead({ answers: '{"a": "=2+2", "b": true}' })]);
  expect(lines).toContain(";'=2+2;Ja;");
});

it('what must be answered and is not stands in a column of its own, and stops nothing', () => {
  const must = (questionId: string) => ({
    ...{ questionId, type: 'short_text' as const, isRequired: true, options: [] },
    label: { de: questionId, en: '' },
  });
  const questions = [must('Etat'), must('Frist')];
  const asking = leadFile('csv', { ...reader, questions, former: [must('Alt')] });
  expect(asking.head()).toContain(';Etat;Frist;Alt;Noch offen;Notizen;');
  const cells = (answers: string) =>
    asking
      .page([aLead({ answers })])
      .split(';')
      .slice(13, 17);
  expect(cells('{"Etat": "klein"}')).toEqual(['klein', '', '', 'Frist']);
  expect(cells('')).toEqual(['', '', '', '"Etat, Frist"']);
  expect(cells('{"Etat": "a", "Frist": "b"}')).toEqual(['a', 'b', '', '']);
  expect(
    asking
      .page([aLead({ withdrawnAt: at })])
      .split(';')
      .slice(13, 17),
  ).toEqual(['', '', '', '']);
  expect(csv.head()).not.toContain('Noch offen');
});

it('says with which lead of the same person another is shown', () => {
  expect(csv.page([aLead({ leadId: 'l2' })])).toContain(';Ada Öz;');
});
