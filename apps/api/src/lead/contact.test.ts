import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { aBoothMember, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

type At = { eventId: never; exhibitorId: never };
let at: At;
let scanner: Caller;
let badgeCode: string;

async function aBooth(eventId: string): Promise<At> {
  const { exhibitorId } = await anExhibitor(api.database, { eventId });
  return { eventId: eventId as never, exhibitorId: exhibitorId as never };
}

beforeEach(async () => {
  const { eventId } = await anEvent(api.database);
  at = await aBooth(eventId);
  scanner = api.as(await aBoothMember(api.database, { ...at, role: 'scanner' }));
  badgeCode = `contact:${randomUUID()}`;
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('consent_wording')
      .values({
        event_id: eventId,
        version: 1,
        text: JSON.stringify({ de: 'Ja', en: 'Yes' }),
        created_at: api.time.now,
      })
      .execute(),
  );
});

let minute = 0;
const entry = (kind: string, rest: Record<string, unknown> = {}) => {
  minute += 1;
  const deviceAt = new Date(api.time.now.getTime() - 86_400_000 + minute * 60_000);
  return { entryId: randomUUID(), badgeCode, deviceAt, kind, ...rest };
};
const captured = (rest = {}) => entry('captured', { source: 'manual', ...rest });
const details = { name: 'Ada Byte', organisation: 'Byteberg GmbH', phone: '+49 30 123' };
const introduced = (rest = {}) =>
  entry('introduced', {
    ...{ details, wordingVersion: 1, locale: 'de', channel: 'in_person' },
    ...rest,
  });
const deviceId = randomUUID();
const record = async (...entries: unknown[]) => {
  const receipts = await scanner.lead.record({ ...at, deviceId, entries });
  return receipts.map(({ outcome, code }) => code ?? outcome);
};
const payloads = () =>
  withScope(api.database, { kind: 'system' }, async (tx) => {
    const { rows } = await sql<{ all: string }>`select coalesce(string_agg(payload::text, ' '), '')
      as all from lead_entry where event_id = ${at.eventId}`.execute(tx);
    return rows[0]?.all ?? '';
  });

describe('a person without a badge', () => {
  it('is a lead with what they told, and their consent to these words', async () => {
    expect(await record(captured(), introduced())).toEqual(['stored', 'stored']);
    const [lead] = await scanner.lead.list(at);
    expect(lead).toMatchObject({
      status: 'active',
      source: 'manual',
      contact: details,
      consent: { fields: ['name', 'organisation', 'phone'], wordingVersion: 1, locale: 'de' },
    });
  });

  it('is put right by field, also by two people', async () => {
    await record(captured(), introduced());
    const colleague = api.as(await aBoothMember(api.database, { ...at, role: 'admin' }));
    const right = [
      entry('corrected', { field: 'name', value: 'Ada Bytes' }),
      entry('corrected', { field: 'phone', value: null }),
    ];
    const [name, phone] = right;
    await colleague.lead.record({ ...at, deviceId: randomUUID(), entries: [phone] });
    await record(name);
    const [lead] = await scanner.lead.list(at);
    expect(lead?.contact).toEqual({ name: 'Ada Bytes', organisation: 'Byteberg GmbH' });
  });

  it('is not kept without their word: other words, a badge, or nothing at all', async () => {
    await record(captured());
    expect(await record(introduced({ wordingVersion: 9 }))).toEqual(['lead.consent_outdated']);
    const agreed = { fields: ['name'], wordingVersion: 1, locale: 'de', channel: 'in_person' };
    expect(await record(entry('consented', agreed))).toEqual(['lead.entry_invalid']);
    badgeCode = 'TICKET-1';
    expect(await record(captured(), introduced())).toEqual([
      'lead.entry_invalid',
      'lead.entry_invalid',
    ]);
    expect(await scanner.lead.list(at)).toMatchObject([{ contact: null, consent: null }]);
    expect(await payloads()).not.toContain('Ada');
  });

  it('takes no badge for one', async () => {
    expect(await record(captured({ source: 'badge' }))).toEqual(['lead.entry_invalid']);
  });

  it('is refused where details are none', async () => {
    const hostile = [
      { name: 'x'.repeat(200) },
      { name: 'Ada\u202Egpj.exe' },
      { name: ['Ada'] },
      { phone: '1\n2' },
      'Ada',
    ];
    await record(captured());
    for (const given of hostile) {
      expect(await record(introduced({ details: given }))).toEqual(['lead.entry_invalid']);
    }
  });
});

describe('a person without a badge who takes it back', () => {
  it('leaves nothing of what they told, in the list and in the entries', async () => {
    const fix = entry('corrected', { field: 'name', value: 'Ada Bytes' });
    await record(captured(), introduced(), fix, entry('noted', { noteId: deviceId, text: 'Hi' }));
    expect(await record(entry('withdrawn'))).toEqual(['stored']);
    const [lead] = await scanner.lead.list(at);
    expect(lead).toMatchObject({ status: 'withdrawn', contact: null, details: null });
    const { entries } = await scanner.lead.get({ ...at, leadId: lead?.leadId as never });
    expect(entries.map(({ kind }) => kind)).toContain('introduced');
    expect(await payloads()).not.toMatch(/Ada|Byteberg|123/);
  });

  it('also where what they told arrives afterwards, or all at once', async () => {
    const scan = captured();
    const told = introduced();
    await record(scan, entry('withdrawn'));
    expect(await record(told)).toEqual(['stored']);
    expect(await payloads()).not.toContain('Ada');
    badgeCode = `contact:${randomUUID()}`;
    await record(captured(), introduced(), entry('withdrawn'));
    expect(await payloads()).not.toContain('Ada');
  });

  it('may tell it again', async () => {
    await record(captured(), introduced(), entry('withdrawn'));
    await record(introduced({ details: { name: 'Ada' } }));
    expect(await scanner.lead.list(at)).toMatchObject([
      { status: 'active', contact: { name: 'Ada' } },
    ]);
  });

  it('is the only reason to change an entry', async () => {
    await record(captured(), introduced());
    const change = (set: string, scope = at) =>
      withScope(api.database, { kind: 'exhibitor', ...scope }, (tx) =>
        sql`update lead_entry set ${sql.raw(set)} where event_id = ${at.eventId}`.execute(tx),
      );
    await expect(change(`payload = '{"details": {"name": "Eve"}}'`)).rejects.toThrow(/row-level/);
    await expect(change(`payload = '{}', kind = 'noted'`)).rejects.toThrow(/row-level/);
    const { numAffectedRows } = await change(`payload = '{}'`, await aBooth(at.eventId));
    expect(Number(numAffectedRows)).toBe(0);
    expect(await payloads()).toContain('Ada');
  });
});
