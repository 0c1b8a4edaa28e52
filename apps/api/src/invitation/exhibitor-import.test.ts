import { formatCsv } from '@foyer/domain/csv.ts';
import { anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSessionFor } from '../account/account.commands.ts';
import { createServer } from '../server.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { lettersTo } from './test-letters.ts';

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

let event: { eventId: string; slug: string };
let manager: Caller;
let cookie: string;
beforeEach(async () => {
  event = await anEvent(api.database);
  const account = await aTeamMember(api.database, { ...event, role: 'manager' });
  manager = api.as(account);
  cookie = await cookieOf(account.accountId);
});

async function cookieOf(accountId: string) {
  const { services } = api;
  const cookies = await openSessionFor({ services, remoteAddress: '::1' }, accountId as never);
  return cookies.map((value) => value.split(';')[0]).join('; ');
}
const send = (step: 'import-preview' | 'import', payload: string | Buffer, sentCookie = cookie) =>
  server.inject({
    ...{ method: 'POST', url: `/api/exhibitor/${step}?eventId=${event.eventId}`, payload },
    headers: { cookie: sentCookie, 'content-type': 'text/csv' },
  });
const names = async () =>
  (await manager.exhibitor.list({ eventId: event.eventId as never })).map(({ name }) => name);

const list = [
  'Firma;Ansprechperson;E-Mail;Sprache',
  'Alpha GmbH;Kim;kim@example.org;de',
  ';Jo;jo@example.org;de',
  'Beta AG;;BETA@example.org;en',
  'Gamma;;keine-adresse;de',
  'Schon da;;da@example.org;de',
].join('\n');

describe('importing a list of exhibitors', () => {
  beforeEach(() => anExhibitor(api.database, { ...event, name: 'schon da' }));

  it('is previewed row by row and changes nothing', async () => {
    const answer = await send('import-preview', list);
    expect(answer.json()).toMatchObject({
      good: [
        { line: 2, exhibitor: { name: 'Alpha GmbH' } },
        { line: 4, exhibitor: { contactEmail: 'beta@example.org' } },
      ],
      bad: [
        { line: 3, problems: [{ field: 'name', code: 'missing' }] },
        { line: 5, problems: [{ field: 'contactEmail', code: 'invalid_email' }] },
        { line: 6, problems: [{ field: 'name', code: 'already_there' }] },
      ],
    });
    expect(await names()).toEqual(['schon da']);
  });

  it('invites the good rows and hands the others back', async () => {
    const answer = await send('import', list);
    expect(answer.json()).toMatchObject({
      invited: 2,
      bad: [{ line: 3 }, { line: 5 }, { line: 6 }],
    });
    expect(await names()).toEqual(['Alpha GmbH', 'Beta AG', 'schon da']);
    const [letter] = await lettersTo(api, 'beta@example.org');
    expect(letter).toMatchObject({ template: 'invitation-exhibitor', locale: 'en' });
    const again = await send('import', list);
    expect(again.json()).toMatchObject({ invited: 0 });
  });

  it('twice at once invites each company once', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [
      `Firma ${at}`,
      `f${at}@x${event.slug}.example`,
    ]);
    const file = (order: string[][]) => formatCsv([['Firma', 'E-Mail'], ...order]);
    const answers = await Promise.all([
      send('import', file(rows)),
      send('import', file(rows.toReversed())),
      send('import', file(rows)),
    ]);
    const results = answers.map((answer) => answer.json());
    expect(results.map(({ invited }) => invited).sort((a, b) => a - b)).toEqual([0, 0, 60]);
    expect(results.map(({ bad }) => bad.length).sort((a, b) => a - b)).toEqual([0, 60, 60]);
    expect(await names()).toHaveLength(61);
    expect(await lettersTo(api, `f7@x${event.slug}.example`)).toHaveLength(1);
  });
});

describe('a file that cannot be read', () => {
  const tooLarge = Buffer.alloc(5.2 * 1024 * 1024, 'a');
  const huge = Buffer.alloc(50 * 1024 * 1024, 'a');
  it.each([
    { what: 'nothing', file: '', answers: [400, 'exhibitor.import_empty'] },
    {
      what: 'a workbook',
      file: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
      answers: [400, 'exhibitor.import_workbook'],
    },
    {
      what: 'broken bytes',
      file: Buffer.from([0x46, 0x81, 0x8d, 0x3b]),
      answers: [400, 'exhibitor.import_encoding'],
    },
    { what: '5.2 MB', file: tooLarge, answers: [413, 'exhibitor.import_too_large'] },
    { what: '50 MB', file: huge, answers: [413, 'access.too_large'] },
  ])('such as $what is refused in words', async ({ file, answers }) => {
    const answer = await send('import', file);
    expect([answer.statusCode, answer.json().refusal.code]).toEqual(answers);
    expect(await names()).toEqual([]);
  });
});

describe('the door', () => {
  it('is closed to strangers, to other roles and to other events', async () => {
    const codeFor = async (sent: string) => {
      const answer = await send('import', list, sent);
      return `${answer.statusCode} ${answer.json().refusal.code}`;
    };
    expect(await codeFor('')).toBe('401 access.sign_in_required');
    const viewer = await aTeamMember(api.database, { ...event, role: 'planner' });
    expect(await codeFor(await cookieOf(viewer.accountId))).toBe('403 access.forbidden');
    const foreign = await aTeamMember(api.database, await anEvent(api.database));
    expect(await codeFor(await cookieOf(foreign.accountId))).toBe('404 access.not_found');
    expect(await names()).toEqual([]);
  });
});

describe('the list as a download', () => {
  const download = (query: string, sent = cookie) =>
    server.inject({
      url: `/api/exhibitor/export?eventId=${event.eventId}&${query}`,
      headers: { cookie: sent },
    });

  it('holds what the filter shows, and no formula', async () => {
    await anExhibitor(api.database, {
      ...event,
      name: '=HYPERLINK("http://x")',
      participation: 'invited',
    });
    await anExhibitor(api.database, { ...event, name: 'Beta' });
    const answer = await download('locale=de&participation=invited');
    expect(answer.headers['content-disposition']).toContain(`aussteller-${event.slug}.csv`);
    expect(answer.body).toContain(`"'=HYPERLINK(""http://x"")";Eingeladen;`);
    expect(answer.body).not.toContain('Beta');
    expect((await download('locale=en&q=beta')).body).toMatch(
      /^\ufeffCompany;.*\r\nBeta;Confirmed;/,
    );
  });

  it('is for the team of the event', async () => {
    expect((await download('locale=de', '')).statusCode).toBe(401);
    const foreign = await aTeamMember(api.database, await anEvent(api.database));
    expect((await download('locale=de', await cookieOf(foreign.accountId))).statusCode).toBe(404);
  });
});
