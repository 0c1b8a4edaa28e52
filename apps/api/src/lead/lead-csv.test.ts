import { randomUUID } from 'node:crypto';
import type { Lead } from '@foyer/domain/lead/lead.schema.ts';
import { expect, it } from 'vitest';
import { leadCsv } from './lead-csv.ts';

const at = new Date('2026-03-20T09:30:00Z');
const aLead = (given: Partial<Lead>): Lead => ({
  leadId: randomUUID() as Lead['leadId'],
  badgeCode: '7K3M9QXD',
  status: 'active',
  contact: null,
  notes: [],
  rating: null,
  temperature: null,
  products: [],
  tags: [],
  nextStep: null,
  consent: null,
  withdrawnAt: null,
  captures: 1,
  capturedBy: 'Ada',
  firstCapturedAt: at,
  lastEntryAt: at,
  ...given,
});
const csv = leadCsv({ locale: 'de', timeZone: 'Europe/Berlin' });

it('a lead without consent is a code, and the list says so', () => {
  const [line] = csv.lines([aLead({})]).split('\r\n');
  expect(line).toBe('7K3M9QXD;;;;;;;;;;2026-03-20 10:30;2026-03-20 10:30;Ada;nein;;;;;;');
});

it('the consent travels with the lead: fields, version, language, time and channel', () => {
  const consent = {
    fields: ['name', 'email'] as ('name' | 'email')[],
    wordingVersion: 2,
    locale: 'en' as const,
    channel: 'in_person',
    at,
    by: 'Ada',
  };
  const [line] = csv.lines([aLead({ consent })]).split('\r\n');
  expect(line).toContain('Ada;ja;"Name, E-Mail";2;en;2026-03-20 10:30;im Gespräch;');
});

it('a note that looks like a formula opens as text', () => {
  const notes = [{ noteId: 'n', text: '=HYPERLINK("http://example.org")', at, by: 'Ada' }];
  expect(csv.lines([aLead({ notes })])).toContain(`"'=HYPERLINK(""http://example.org"")"`);
});

it('the next step and its day are in it', () => {
  const nextStep = { step: 'Angebot schicken', dueOn: '2026-03-27' };
  expect(csv.lines([aLead({ nextStep })])).toContain(';Angebot schicken;2026-03-27;');
});
