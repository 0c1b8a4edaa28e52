import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { aHall, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { createTestDatabase, type TestDatabase } from '@foyer/testing/database.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';

/** Two servers on one database, each with its own pool and its own listener, as behind a balancer. */
let database: TestDatabase;
let here: AuthServer;
let there: AuthServer;
beforeAll(async () => {
  database = await createTestDatabase();
  here = await anAuthServer({}, database);
  there = await anAuthServer({}, database);
  for (const { app } of [here, there]) await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await here.close();
  await there.close();
  await database.close();
});

async function signedIn(event: { eventId: string; slug: string }): Promise<string> {
  const person = await aPerson(here);
  const account = { ...person, name: 'Jana Petersen' } as never;
  await aTeamMember(database, { ...event, role: 'planner', account });
  const { email } = person;
  // A session that one server gave is good at the other.
  return cookieOf(await here.post('/api/auth/sign-in/email', { email, password: PASSWORD }));
}
const addressOf = ({ app }: AuthServer) =>
  `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
const inputOf = (json: object) => encodeURIComponent(JSON.stringify({ json }));

/** What the server pushes to a screen that stays open, event by event. */
async function* pushed(server: AuthServer, request: { cookie: string; eventId: string }) {
  const ended = new AbortController();
  const { cookie, eventId } = request;
  try {
    const url = `${addressOf(server)}/trpc/fact.news?input=${inputOf({ eventId })}`;
    const headers = { cookie, accept: 'text/event-stream' };
    const answer = await fetch(url, { headers, signal: ended.signal });
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: ?(.*)$/m.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (data?.includes('nouns')) yield JSON.parse(data).json.nouns as string[];
      }
    }
  } finally {
    ended.abort();
  }
}

it('what one planner saves at one server, a colleague at the other is told, and reads', async () => {
  const event = await anEvent(database);
  const { hallId } = await aHall(database, event);
  const [judith, henrik] = [await signedIn(event), await signedIn(event)];
  const news = pushed(here, { cookie: judith, eventId: event.eventId });
  const first = news.next();
  await expect.poll(listeners, { timeout: 10_000 }).toBeGreaterThan(0);

  const stand = {
    ...{ standId: randomUUID(), number: 'A1' },
    polygon: [
      { x: 0, y: 0 },
      { x: 3, y: 0 },
      { x: 3, y: 2 },
    ],
  };
  const changes = { hallId, created: [stand], changed: [], removed: [] };
  const saved = await there.post(
    '/trpc/stand.changePlan',
    { json: { eventId: event.eventId, changes } },
    { cookie: henrik },
  );
  expect(saved.statusCode).toBe(200);
  expect((await first).value).toContain('stand');
  await news.return(undefined);

  const read = async (path: string, input: object) => {
    const query = inputOf({ eventId: event.eventId, ...input });
    return (await here.get(`/trpc/${path}?input=${query}`, { cookie: judith })).json().result.data
      .json;
  };
  expect((await read('stand.plan', {})).stands).toMatchObject([{ number: 'A1' }]);
  expect(await read('stand.planVersions', { hallId })).toMatchObject([{ number: 1 }]);
});

async function listeners(): Promise<number> {
  const { rows } = await database.pool.query(
    `select 1 from pg_stat_activity where datname = current_database()
      and application_name = 'foyer-listener' and query ilike 'listen%' and state = 'idle'`,
  );
  return rows.length;
}
