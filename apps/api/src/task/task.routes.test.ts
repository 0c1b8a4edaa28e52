import { withScope } from '@foyer/database/scope.ts';
import {
  aBoothMember,
  anEvent,
  anExhibitor,
  aTaskTemplate,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';
import { createServer } from '../server.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let app: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  api = await createTestApi();
  app = await createServer(api.services);
});
afterAll(async () => {
  await app.close();
  await api.close();
});

let at: { eventId: never; exhibitorId: never };
beforeEach(async () => {
  const event = await anEvent(api.database, { name: 'Fachtag; Rathaus, digital' });
  at = { ...event, ...(await anExhibitor(api.database, event)) } as never;
});
const path = (url: string) => new URL(url).pathname;
const read = (url: string) => app.inject({ url: path(url) });
const aTask = (given: object = {}) =>
  aTaskTemplate(api.database, { eventId: at.eventId, ...given }) as Promise<{ templateId: never }>;

describe('the dates of a booth in a calendar', () => {
  it('are read by a real calendar: whole days, whatever the words', async () => {
    const title = {
      de: `Strom, Möbel; „Standbau“ \\ ${'ä'.repeat(60)}`,
      en: '',
    };
    const help = { de: 'Erste Zeile\nzweite Zeile', en: '' };
    await aTask({ title: JSON.stringify(title), help: JSON.stringify(help), due_on: '2026-03-28' });
    const admin = api.as(await aBoothMember(api.database, at));
    const { url } = await admin.task.makeCalendarLink(at);
    const answer = await read(url);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    // No line is longer than 75 octets, as other readers insist.
    const lines = answer.body.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(answer.body));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const events = calendar.getAllSubcomponents('vevent').map((found) => new ICAL.Event(found));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.summary).toBe(`${title.de} (Fachtag; Rathaus, digital)`);
    expect(event?.description).toContain(help.de);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '2026-03-28',
      '2026-03-29',
    ]);
    expect(event?.startDate.isDate).toBe(true);
  });

  it('hold what is left of the listing too, and lose what is done', async () => {
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('event')
        .set({ listing_due_on: '2026-03-05' })
        .where('event_id', '=', at.eventId)
        .execute(),
    );
    const task = await aTask();
    const admin = api.as(await aBoothMember(api.database, at));
    const { url } = await admin.task.makeCalendarLink(at);
    const uids = async () => {
      const calendar = new ICAL.Component(ICAL.parse((await read(url)).body));
      return calendar
        .getAllSubcomponents('vevent')
        .map((found) => String(found.getFirstPropertyValue('uid')).split('-')[0]);
    };
    expect(await uids()).toEqual(
      [task.templateId, 'complete_listing', 'add_product'].map((key) => String(key).split('-')[0]),
    );
    await admin.task.finish({ ...at, ...task });
    expect(await uids()).toEqual(['complete_listing', 'add_product']);
  });

  it('are behind an address that nobody guesses, that is kept nowhere and ends when it is told to', async () => {
    const admin = api.as(await aBoothMember(api.database, at));
    expect(await admin.task.calendarLink(at)).toBeNull();
    const first = await admin.task.makeCalendarLink(at);
    expect(await admin.task.calendarLink(at)).toEqual({ createdAt: api.time.now });
    const second = await admin.task.makeCalendarLink(at);
    expect((await read(first.url)).statusCode).toBe(404);
    expect((await read(second.url)).statusCode).toBe(200);
    const [token = ''] = second.url.split('/').slice(-1);
    expect(Buffer.from(token.replace('.ics', ''), 'base64url')).toHaveLength(32);
    const stored = await withScope(api.database, { kind: 'system' }, (tx) =>
      tx.selectFrom('task_calendar').selectAll().where('event_id', '=', at.eventId).execute(),
    );
    expect(JSON.stringify(stored)).not.toContain(token.replace('.ics', ''));
    await admin.task.revokeCalendarLink(at);
    expect((await read(second.url)).statusCode).toBe(404);
    expect((await app.inject({ url: '/api/task/calendar/x.ics' })).statusCode).toBe(404);
  });

  it('end with the membership, and with a role that has no tasks', async () => {
    const account = await aBoothMember(api.database, at);
    const { url } = await api.as(account).task.makeCalendarLink(at);
    const asSystem = (work: Parameters<typeof withScope>[2]) =>
      withScope(api.database, { kind: 'system' }, work);
    await asSystem((tx) =>
      tx
        .updateTable('exhibitor_member')
        .set({ role: 'scanner' })
        .where('account_id', '=', account.accountId)
        .execute(),
    );
    expect((await read(url)).statusCode).toBe(404);
    await asSystem((tx) =>
      tx.deleteFrom('exhibitor_member').where('account_id', '=', account.accountId).execute(),
    );
    expect((await read(url)).statusCode).toBe(404);
  });
});

describe('the tasks as CSV', () => {
  let server: AuthServer;
  beforeAll(async () => {
    server = await anAuthServer();
  });
  afterAll(() => server.close());

  it('hold every task, or what was handed in for one; strangers get neither', async () => {
    const event = await anEvent(server.database);
    const person = await aPerson(server);
    await aTeamMember(server.database, {
      ...event,
      role: 'viewer',
      account: { ...person, name: 'Olga' },
    } as never);
    const cookie = cookieOf(
      await server.post('/api/auth/sign-in/email', { email: person.email, password: PASSWORD }),
    );
    const exhibitor = await anExhibitor(server.database, { ...event, name: '=Rechenhof' });
    const { templateId } = await aTaskTemplate(server.database, {
      ...event,
      type: 'form',
      title: '{"de":"Möbel","en":"Furniture"}',
      due_on: '2020-03-01',
      questions: JSON.stringify([
        { questionId: 'a', type: 'number', label: { de: 'Stühle', en: 'Chairs' }, options: [] },
        {
          questionId: 'b',
          type: 'several_choices',
          label: { de: 'Wann', en: 'When' },
          options: ['am', 'pm'].map((optionId) => ({ optionId, label: { de: optionId, en: '' } })),
        },
      ]),
    });
    const get = (query: string, as = cookie) =>
      server.app.inject({
        url: `/api/task/export?eventId=${event.eventId}&locale=de${query}`,
        headers: { cookie: as },
      });
    // A name that a spreadsheet would run is shown as text.
    expect((await get('')).body.split('\r\n').slice(1, 2)).toEqual([
      `'=Rechenhof;Möbel;Überfällig;2020-03-01;;`,
    ]);
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('task')
        .values({
          ...{ event_id: event.eventId, template_id: templateId },
          exhibitor_id: exhibitor.exhibitorId,
          status: 'done',
          ...{ done_at: new Date('2026-02-01T08:30:00Z'), done_by_name: 'Jana' },
          answers: '{"a":4,"b":["am","pm"]}',
        })
        .execute(),
    );
    expect((await get(`&templateId=${templateId}`)).body).toBe(
      `\ufeffAussteller;Zustand;Erledigt am;Erledigt von;Stühle;Wann\r\n'=Rechenhof;Erledigt;2026-02-01 09:30;Jana;4;"am, pm"\r\n`,
    );
    expect((await get('', '')).statusCode).toBe(401);
  });
});
