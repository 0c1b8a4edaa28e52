import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { HandOver } from '@foyer/domain/lead/lead.schema.ts';
import { aBoothMember, anAttendee, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';

let server: AuthServer;
let cookie: string;
let person: { accountId: string; email: string };
let at: { eventId: string; exhibitorId: string };
let badge: { badgeCode: string };

const signIn = async (email: string) =>
  cookieOf(await server.post('/api/auth/sign-in/email', { email, password: PASSWORD }));

beforeAll(async () => {
  server = await anAuthServer();
  person = await aPerson(server);
  cookie = await signIn(person.email);
});
afterAll(() => server.close());
beforeEach(async () => {
  at = await aBooth();
  badge = await anAttendee(server.database, { eventId: at.eventId });
});

async function aBooth() {
  const { eventId } = await anEvent(server.database);
  const { exhibitorId } = await anExhibitor(server.database, { eventId });
  const account = { ...person, name: 'Jana Petersen' };
  await withScope(server.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('consent_wording')
      .values({
        event_id: eventId,
        version: 1,
        text: JSON.stringify({ de: 'Ja', en: 'Yes' }),
        created_at: new Date(),
      })
      .execute(),
  );
  await aBoothMember(server.database, { eventId, exhibitorId, account, role: 'scanner' });
  return { eventId, exhibitorId };
}

const deviceId = randomUUID();
const said = (kind: string, rest: Record<string, unknown> = {}) => ({
  entryId: randomUUID(),
  badgeCode: badge.badgeCode,
  deviceAt: new Date().toISOString(),
  kind,
  ...rest,
});
const captured = (rest: Record<string, unknown> = {}) =>
  said('captured', { source: 'badge', ...rest });
const send = (entries: unknown[], sent: { cookie?: string; origin?: string } = { cookie }) =>
  server.post(`/api/leads/${at.eventId}/${at.exhibitorId}/entries`, { deviceId, entries }, sent);
const codeOf = (answer: Awaited<ReturnType<typeof send>>) => answer.json().refusal?.code;
const leads = () =>
  withScope(server.database, { kind: 'exhibitor', ...at }, (tx) =>
    tx.selectFrom('lead').selectAll().orderBy('badge_code').execute(),
  );

describe('a device that hands over its entries', () => {
  it('gets a receipt for each, and our clock', async () => {
    const answer = await send([captured(), said('rated', { rating: 4 }), { entryId: 'x' }]);
    const { receipts, now } = answer.json<HandOver>();
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'parked']);
    expect(Math.abs(Date.parse(String(now)) - Date.now())).toBeLessThan(5_000);
    expect(await leads()).toMatchObject([{ folded: { rating: 4, captures: 1 } }]);
  });

  it('that sends the same again, as after a lost answer, gets the same receipts', async () => {
    const batch = [captured(), said('noted', { noteId: randomUUID(), text: 'Call back' })];
    const first = (await send(batch)).json<HandOver>();
    const again = (await send(batch.toReversed())).json<HandOver>();
    expect(again.receipts).toEqual(first.receipts.toReversed());
    expect(await leads()).toMatchObject([{ folded: { captures: 1, notes: [{}] } }]);
  });

  it('keeps what it has when scanning is switched off between sending and answer', async () => {
    const batch = [captured()];
    await send(batch);
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('event')
        .set({ scanning_mode: 'off' })
        .where('event_id', '=', at.eventId)
        .execute(),
    );
    expect((await send(batch)).json<HandOver>().receipts).toMatchObject([{ outcome: 'stored' }]);
    expect((await send([captured()])).json<HandOver>().receipts).toMatchObject([
      { outcome: 'parked', code: 'lead.scanning_off' },
    ]);
  });

  it('shares its commit with others, each with an answer of its own', async () => {
    const neighbour = await aPerson(server);
    const others = await signIn(neighbour.email);
    const answers = await Promise.all([
      send([captured()]),
      send([captured()], { cookie: others }),
      send([captured()], { cookie: cookie.replace('session_token=', 'session_token=x') }),
      send([captured()]),
      send(['nonsense', captured({ badgeCode: 'A\u0000B' }), null]),
    ]);
    expect(answers.map((answer) => codeOf(answer) ?? answer.statusCode)).toEqual([
      200,
      'access.not_found',
      'access.sign_in_required',
      200,
      200,
    ]);
    expect(await leads()).toMatchObject([{ folded: { captures: 2 } }]);
  });

  it('is refused once its session has ended, and its role is asked every time', async () => {
    const temporary = await signIn(person.email);
    expect((await send([captured()], { cookie: temporary })).statusCode).toBe(200);
    await server.post('/api/auth/sign-out', {}, { cookie: temporary });
    expect(codeOf(await send([captured()], { cookie: temporary }))).toBe('access.sign_in_required');
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('exhibitor_member')
        .set({ role: 'editor' })
        .where('exhibitor_id', '=', at.exhibitorId)
        .execute(),
    );
    expect(codeOf(await send([captured()]))).toBe('access.forbidden');
  });

  it('is refused from a page of another origin, with too much, and without entries', async () => {
    const foreign = { cookie, origin: 'https://evil.example.org' };
    expect(codeOf(await send([captured()], foreign))).toBe('access.forbidden');
    expect(codeOf(await send([]))).toBe('access.invalid_input');
    const text = 'x'.repeat(10_000_000);
    expect((await send([said('noted', { noteId: randomUUID(), text })])).statusCode).toBe(413);
    expect(await leads()).toEqual([]);
  });

  it('believes no clock of 1970 or 2100', async () => {
    const before = Date.now();
    for (const year of ['1970', '2100'])
      await send([captured({ deviceAt: `${year}-01-02T00:00:00Z` })]);
    const [lead] = await leads();
    expect(lead?.first_captured_at.getTime()).toBeGreaterThanOrEqual(before);
    expect(lead?.last_entry_at.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('cannot speak in the name of another booth, nor take over its entries', async () => {
    const own = at;
    const batch = [captured()];
    await send(batch);
    at = await aBooth();
    expect((await send(batch)).json<HandOver>().receipts).toMatchObject([{ outcome: 'stored' }]);
    expect(await leads()).toMatchObject([{ status: 'unresolved', folded: { contact: null } }]);
    at = { eventId: own.eventId, exhibitorId: at.exhibitorId };
    expect(codeOf(await send(batch))).toBe('access.not_found');
  });
});

describe('whatever happens on the way', () => {
  it('any order, repetition, splitting and loss of batches ends with the same leads', async () => {
    const contactCode = `contact:${randomUUID()}`;
    const codes = ['TICKET-1', contactCode];
    const phones = [randomUUID(), randomUUID()];
    const anEntry = fc.record({
      code: fc.constantFrom(...codes),
      phone: fc.constantFrom(0, 1),
      minute: fc.integer({ min: 0, max: 3 }),
      what: fc.oneof(
        fc.record({ kind: fc.constant('rated'), rating: fc.integer({ min: 1, max: 5 }) }),
        fc.record({
          kind: fc.constant('noted'),
          noteId: fc.constantFrom(...phones),
          text: fc.constantFrom('', 'Call back', 'Write'),
        }),
        fc.record({
          kind: fc.constant('tagged'),
          tag: fc.constantFrom('press', 'partner'),
          present: fc.boolean(),
        }),
        fc.record({
          kind: fc.constant('interested'),
          productId: fc.constantFrom(...phones),
          present: fc.boolean(),
        }),
        fc.record({ kind: fc.constant('withdrawn') }),
        fc.record({
          kind: fc.constant('introduced'),
          details: fc.record({ name: fc.constantFrom('Ada', 'Kim'), phone: fc.constantFrom('1') }),
          ...{ wordingVersion: fc.constant(1), locale: fc.constant('de') },
          channel: fc.constant('in_person'),
        }),
        fc.record({
          kind: fc.constant('corrected'),
          field: fc.constantFrom('name', 'phone'),
          value: fc.option(fc.constantFrom('x', 'y')),
        }),
      ),
    });
    const isTold = (kind: string) => kind === 'introduced' || kind === 'corrected';
    const aDay = fc.array(anEntry, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(aDay, fc.infiniteStream(fc.nat()), async (day, chance) => {
        const pick = (below: number) => (chance.next().value as number) % below;
        const start = Date.now() - 3_600_000;
        const recorded = [
          ...codes.map((code) => ({
            code,
            phone: 0,
            minute: 0,
            what: { kind: 'captured', source: code === contactCode ? 'manual' : 'badge' },
          })),
          ...day.map((one) => (isTold(one.what.kind) ? { ...one, code: contactCode } : one)),
        ].map(({ code, phone, minute, what }, sequence) => ({
          phone: phones[phone] as string,
          entry: {
            ...what,
            entryId: randomUUID(),
            badgeCode: code,
            sequence,
            deviceAt: new Date(start + minute * 60_000).toISOString(),
          },
        }));
        const inOneGo = await aBooth();
        for (const phone of phones) await handOver(inOneGo, phone, ofPhone(recorded, phone));
        const troubled = await aBooth();
        let open = recorded;
        while (open.length > 0) {
          const phone = phones[pick(2)] as string;
          const own = ofPhone(open, phone);
          const batch = own.toSorted(() => pick(3) - 1).slice(0, 1 + pick(5));
          if (batch.length === 0) continue;
          const receipts = await handOver(troubled, phone, batch);
          // The answer may get lost: then the device sends all of it again.
          if (pick(3) === 0) continue;
          const stored = receipts.filter(({ outcome }) => outcome === 'stored');
          const ids = new Set(stored.map(({ entryId }) => entryId));
          open = open.filter(({ entry }) => !ids.has(entry.entryId));
        }
        expect(await foldedOf(troubled)).toEqual(await foldedOf(inOneGo));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

type Recorded = { phone: string; entry: { entryId: string } & Record<string, unknown> };
const ofPhone = (recorded: Recorded[], phone: string) =>
  recorded.filter((one) => one.phone === phone).map(({ entry }) => entry);

async function handOver(booth: typeof at, phone: string, entries: unknown[]) {
  if (entries.length === 0) return [];
  const answer = await server.post(
    `/api/leads/${booth.eventId}/${booth.exhibitorId}/entries`,
    { deviceId: phone, entries },
    { cookie },
  );
  return answer.json<HandOver>().receipts;
}

async function foldedOf(booth: typeof at) {
  const rows = await withScope(server.database, { kind: 'exhibitor', ...booth }, (tx) =>
    tx.selectFrom('lead').selectAll().orderBy('badge_code').execute(),
  );
  return rows.map(({ badge_code, status, folded, last_entry_at }) => {
    return { badge_code, status, folded, last_entry_at };
  });
}

it('anybody may ask what time it is', async () => {
  const { now } = (await server.get('/api/leads/clock')).json();
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5_000);
});
