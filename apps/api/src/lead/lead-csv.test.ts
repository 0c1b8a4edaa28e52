import { expect, it } from 'vitest';
import { type LeadTold, leadCsv } from './lead-csv.ts';

const at = '2026-03-20T09:30:00Z';
const seconds = String(Date.parse(at) / 1000);
const aLead = (given: Partial<LeadTold>): LeadTold => ({
  badgeCode: '7K3M9QXD',
  name: '',
  organisation: '',
  email: '',
  rating: '',
  temperature: '',
  tags: '[]',
  notes: '[]',
  nextStep: '',
  nextStepOn: '',
  firstCapturedAt: seconds,
  lastEntryAt: seconds,
  capturedBy: 'Ada',
  fields: '',
  wordingVersion: '',
  language: '',
  consentAt: '',
  channel: '',
  withdrawnAt: '',
  ...given,
});
const csv = leadCsv({ locale: 'de', timeZone: 'Europe/Berlin' });

it('a lead without consent is a code, and the list says so', () => {
  const [line] = csv.lines([aLead({})]).split('\r\n');
  expect(line).toBe('7K3M9QXD;;;;;;;;;;2026-03-20 10:30;2026-03-20 10:30;Ada;nein;;;;;;');
});

it('the consent travels with the lead: fields, version, language, time and channel', () => {
  const consent = {
    ...{ fields: '["name", "email"]', wordingVersion: '2', language: 'en' },
    ...{ consentAt: at, channel: 'in_person' },
  };
  const [line] = csv.lines([aLead(consent)]).split('\r\n');
  expect(line).toContain('Ada;ja;"Name, E-Mail";2;en;2026-03-20 10:30;im Gespräch;');
});

it.each(['capturedBy', 'name', 'organisation', 'email', 'nextStep', 'badgeCode'] as const)(
  'a %s that looks like a formula opens as text',
  (cell) => {
    expect(csv.lines([aLead({ [cell]: '@SUM(1)' })])).toMatch(/(?:^|;)'@SUM\(1\);/);
  },
);

it('a note or a tag that looks like a formula opens as text', () => {
  const notes = JSON.stringify(['=HYPERLINK("http://example.org")', '=2']);
  const tags = JSON.stringify(['+1', 'Schule']);
  const lines = csv.lines([aLead({ notes, tags })]);
  expect(lines).toContain(`"'=HYPERLINK(""http://example.org"")\n=2"`);
  expect(lines).toContain(`"'+1, Schule"`);
});

it('the next step and its day are in it', () => {
  const step = { nextStep: 'Angebot schicken', nextStepOn: '2026-03-27' };
  expect(csv.lines([aLead(step)])).toContain(';Angebot schicken;2026-03-27;');
});

it('a time is told in the zone of the event, in summer and in winter', () => {
  const summer = String(Date.parse('2026-07-01T22:30:59Z') / 1000);
  const lines = csv.lines([aLead({ firstCapturedAt: summer })]);
  expect(lines).toContain(';2026-07-02 00:30;2026-03-20 10:30;');
});
