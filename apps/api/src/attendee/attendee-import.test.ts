import { withScope } from '@foyer/database/scope.ts';
import { anAttendee, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSessionFor } from '../account/account.commands.ts';
import { createServer } from '../server.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
});
afterAll(async () => {
  await server.close();
  await api.close();
});

let event: { eventId: never; slug: string };
let manager: Caller;
let cookie: string;
beforeEach(async () => {
  event = (await anEvent(api.database)) as never;
  const account = await aTeamMember(api.database, { ...event, role: 'manager' });
  manager = api.as(account);
  cookie = await cookieOf(account.accountId);
});

async function cookieOf(accountId: string) {
  const { services } = api;
  const cookies = await openSessionFor({ services, remoteAddress: '::1' }, accountId as never);
  return cookies.map((value) => value.split(';')[0]).join('; ');
}

type Sent = { cookie?: string; query?: Record<string, string>; at?: { eventId: string } };

function send(step: 'import-preview' | 'import', payload: string | Buffer, sent: Sent = {}) {
  const query = new URLSearchParams({ eventId: (sent.at ?? event).eventId, ...sent.query });
  return server.inject({
    ...{ method: 'POST', url: `/api/attendee/${step}?${query}`, payload },
    headers: { cookie: sent.cookie ?? cookie, 'content-type': 'text/csv' },
  });
}
const refusal = async (answer: ReturnType<typeof send>) => {
  const { statusCode, json } = await answer;
  return [statusCode, json<{ refusal: { code: string } }>().refusal.code];
};
const all = async () => (await manager.attendee.list({ eventId: event.eventId })).rows;
const names = async () => (await all()).map(({ name }) => name);
const nothing = { added: 0, changed: 0, cancelled: 0, unchanged: 0, skipped: 0 };

const list = [
  'Name;E-Mail;Kommune;Ticketnummer',
  'Anna Öz;anna@example.org;Stadt Soest;T-1',
  ';bo@example.org;Kreis;T-2',
  '"=HYPERLINK(""x"")";cy@example.org;Kreis;T-3',
  'Di;nirgends;Kreis;T-4',
  'Anna Öz;anna@example.org;Stadt Soest;T-1',
].join('\r\n');

describe('importing a list of attendees', () => {
  it('is previewed row by row, with every bad row and its reason, and changes nothing', async () => {
    expect((await send('import-preview', list)).json()).toMatchObject({
      hasHeader: true,
      columns: [
        { heading: 'Name', use: 'name', examples: ['Anna Öz', '=HYPERLINK("x")', 'Di'] },
        { use: 'email' },
        { use: 'organisation' },
        { use: 'externalRef' },
      ],
      counts: { ...nothing, added: 2 },
      good: [
        { line: 2, effect: 'added', name: 'Anna Öz', notes: [] },
        { line: 4, notes: [{ code: 'formula_as_text', field: 'name' }] },
      ],
      bad: [
        { line: 3, problems: [{ code: 'missing', field: 'name' }] },
        { line: 5, problems: [{ code: 'invalid', field: 'email' }] },
        { line: 6, problems: [{ code: 'duplicate_in_file', line: 2 }] },
      ],
      missing: null,
    });
    expect(await names()).toEqual([]);
  });

  it('takes the good rows, hands the others back, and again changes nothing', async () => {
    expect((await send('import', list)).json()).toMatchObject({
      counts: { ...nothing, added: 2 },
      bad: [{ line: 3 }, { line: 5 }, { line: 6 }],
    });
    expect(await names()).toEqual(['=HYPERLINK("x")', 'Anna Öz']);
    expect((await send('import', list)).json()).toMatchObject({
      counts: { ...nothing, unchanged: 2 },
    });
    const facts = await manager.fact.list({ eventId: event.eventId, noun: 'attendee' });
    expect(facts).toMatchObject([
      { type: 'attendee.imported', after: { added: 2, changed: 0, cancelled: 0 } },
    ]);
    expect(new Set((await all()).flatMap((one) => [one.badgeCode, one.shortCode])).size).toBe(4);
  });

  it('updates and cancels by the number of the ticket, and keeps the badge', async () => {
    await send('import', 'Name;Ticketnummer;Status\nAnna;T-1;paid\nBo;T-2;paid\nCy;T-3;paid');
    const before = new Map((await all()).map((one) => [one.externalRef, one]));
    const again = 'Name;Ticketnummer;Status\nAnna Öz;T-1;paid\nBo;T-2;canceled\nDi;T-4;canceled';
    expect((await send('import', again)).json()).toMatchObject({
      counts: { ...nothing, changed: 1, cancelled: 1, skipped: 1 },
    });
    const after = new Map((await all()).map((one) => [one.externalRef, one]));
    expect(after.get('T-1')).toMatchObject({
      name: 'Anna Öz',
      badgeCode: before.get('T-1')?.badgeCode,
    });
    expect(after.get('T-2')).toMatchObject({ status: 'cancelled' });
    expect([...after.keys()].sort()).toEqual(['T-1', 'T-2', 'T-3']);
  });

  it('cancels who is missing only when asked, and only those that the preview has counted', async () => {
    await send('import', 'Name;Ticketnummer\nAnna;T-1\nBo;T-2');
    await anAttendee(api.database, { ...event, name: 'Von Hand' });
    const rest = 'Name;Ticketnummer\nAnna;T-1';
    const preview = (await send('import-preview', rest)).json();
    expect(preview.missing).toEqual({ count: 1, names: ['Bo'] });
    await send('import', rest);
    expect((await manager.attendee.counts(event)).cancelled).toBe(0);
    const wrong = send('import', rest, { query: { cancelMissing: '2' } });
    expect(await refusal(wrong)).toEqual([409, 'attendee.import_outdated']);
    const answer = await send('import', rest, { query: { cancelMissing: '1' } });
    expect(answer.json().counts).toEqual({ ...nothing, cancelled: 1, unchanged: 1 });
    const cancelled = await manager.attendee.list({ ...event, status: 'cancelled' });
    expect(cancelled.rows.map(({ name }) => name)).toEqual(['Bo']);
  });

  it('asks for the column of the name, and remembers what was said of a column', async () => {
    const file = 'Wer;Wozu;Code\nAnna Öz;Gast;SHOP-1';
    expect((await send('import-preview', file)).json()).toMatchObject({ holdsName: false });
    expect(await refusal(send('import', file))).toEqual([400, 'attendee.import_missing_columns']);
    await send('import', file, { query: { uses: 'name,ticket,', hasHeader: 'yes' } });
    expect(await all()).toMatchObject([{ name: 'Anna Öz', ticket: 'Gast' }]);
    expect((await all())[0]?.badgeCode).not.toBe('SHOP-1');
    const next = (await send('import-preview', 'Code;Wozu;Neu;Wer\nX-999;Gast;1;Bo')).json();
    expect(next.columns.map(({ use }: { use: string }) => use)).toEqual([
      null,
      'ticket',
      null,
      'name',
    ]);
    await send('import', file, { query: { uses: 'name,,badgeCode', hasHeader: 'yes' } });
    const back = (await send('import-preview', file)).json();
    expect(back.columns.map(({ use }: { use: string }) => use)).toEqual([
      'name',
      null,
      'badgeCode',
    ]);
    const other = (await anEvent(api.database)) as never as typeof event;
    const theirs = await aTeamMember(api.database, { ...other, role: 'manager' });
    const there = await send('import-preview', file, {
      at: other,
      cookie: await cookieOf(theirs.accountId),
    });
    expect(there.json()).toMatchObject({ holdsName: false });
  });

  it('keeps columns of several thousand rows straight, and codes apart', async () => {
    const rows = Array.from({ length: 11_000 }, (_, at) => `Gast ${at},g${at}@example.org,R-${at}`);
    const answer = await send('import', `Name,E-Mail,Referenz\n${rows.join('\n')}`);
    expect(answer.json()).toMatchObject({ counts: { ...nothing, added: 11_000 }, bad: [] });
    const [one] = (await manager.attendee.list({ ...event, q: 'R-10999' })).rows;
    expect(one).toMatchObject({ name: 'Gast 10999', email: 'g10999@example.org' });
    const renamed = rows.map((row) => row.replace('Gast', 'Person'));
    expect((await send('import', `Name,E-Mail,Referenz\n${renamed.join('\n')}`)).json()).toEqual({
      ...{ counts: { ...nothing, changed: 11_000 }, bad: [] },
      header: ['Name', 'E-Mail', 'Referenz'],
    });
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['nothing', '', 400, 'attendee.import_empty'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 400, 'attendee.import_workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 1, 0, 3]), 400, 'attendee.import_encoding'],
    ['an open quote', 'Name\n"Anna', 400, 'attendee.import_unclosed_quote'],
    ['too much', Buffer.alloc(30 * 1024 * 1024 + 1, 65), 413, 'attendee.import_too_large'],
    ['far too much', Buffer.alloc(31 * 1024 * 1024, 65), 413, 'access.too_large'],
    ['too many', `Name\n${'A\n'.repeat(150_001)}`, 413, 'attendee.import_too_many_rows'],
  ])('%s is refused in words', async (_what, payload, ...answer) => {
    expect(await refusal(send('import', payload))).toEqual(answer);
  });
  it('or a mapping of nonsense', async () => {
    const uses = send('import', 'Name\nAnna', { query: { uses: 'name,password' } });
    expect(await refusal(uses)).toEqual([400, 'access.invalid_input']);
  });
});

describe('the import', () => {
  it('is for those who run the event, and is refused before a byte is read', async () => {
    for (const role of ['planner', 'reviewer', 'viewer'] as const) {
      const { accountId } = await aTeamMember(api.database, { ...event, role });
      const answer = send('import', list, { cookie: await cookieOf(accountId) });
      expect(await refusal(answer)).toEqual([403, 'access.forbidden']);
    }
    expect(await refusal(send('import', list, { cookie: '' }))).toEqual([
      401,
      'access.sign_in_required',
    ]);
    const other = await anEvent(api.database);
    expect(await refusal(send('import', list, { at: other }))).toEqual([404, 'access.not_found']);
    expect(await names()).toEqual([]);
  });

  it('waits for another one at the same event, and then finds what it has done', async () => {
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    const holding = withScope(api.database, { kind: 'system' }, async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`attendee ${event.eventId}`}, 0))`.execute(
        tx,
      );
      await held;
    });
    const both = Promise.all([send('import', list), send('import', list)]);
    // Neither it nor a single change gets in while somebody has the list.
    const added = manager.attendee.add({ ...event, name: 'Von Hand' });
    const early = await Promise.race([added, new Promise((go) => setTimeout(go, 150, 'waiting'))]);
    expect(early).toBe('waiting');
    release();
    await holding;
    const counts = (await both).map((answer) => answer.json().counts);
    expect(counts.map(({ added: n }) => n).sort()).toEqual([0, 2]);
    await added;
    expect(await names()).toEqual(['=HYPERLINK("x")', 'Anna Öz', 'Von Hand']);
  });
});

describe('the export', () => {
  const download = (query: Record<string, string>, sentCookie = cookie) =>
    server.inject({
      url: `/api/attendee/export?${new URLSearchParams({ eventId: event.eventId, ...query })}`,
      headers: { cookie: sentCookie },
    });

  it('is what the list shows, safe in a spreadsheet, and comes back to the same people', async () => {
    await send('import', list);
    const answer = await download({ locale: 'de' });
    expect(answer.headers['content-disposition']).toContain(`teilnehmende-${event.slug}.csv`);
    expect(answer.body).toContain(`"'=HYPERLINK(""x"")";Kreis`);
    expect((await send('import', answer.rawPayload)).json()).toMatchObject({
      counts: { ...nothing, unchanged: 2 },
      bad: [],
    });
    const found = await download({ locale: 'en', q: 'anna' });
    expect(found.body.trim().split('\r\n')).toHaveLength(2);
    const facts = await manager.fact.list({ ...event, noun: 'attendee' });
    expect(facts.filter(({ type }) => type === 'attendee.exported')).toHaveLength(2);
  });

  it('is refused to who may not see attendees', async () => {
    const { accountId } = await aTeamMember(api.database, { ...event, role: 'viewer' });
    expect((await download({ locale: 'de' }, await cookieOf(accountId))).statusCode).toBe(403);
  });
});
