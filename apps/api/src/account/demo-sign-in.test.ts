import { withScope } from '@foyer/database/scope.ts';
import { createTestDatabase, type TestDatabase } from '@foyer/testing/database.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuthServer, anAuthServer, aPerson, cookieOf, PASSWORD } from './auth-test-server.ts';

let database: TestDatabase;
let on: AuthServer;
let off: AuthServer;
let demo: { email: string; accountId: string };
let person: { email: string };

beforeAll(async () => {
  database = await createTestDatabase();
  on = await anAuthServer({ FOYER_DEMO: 'auto' }, database);
  off = await anAuthServer({ FOYER_DEMO: 'off' }, database);
  person = await aPerson(on);
  demo = await aPerson(on);
  await withScope(database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('demo_account')
      .values({
        account_id: demo.accountId,
        hat: 'owner',
        organisation: 'Amt für Tagungen',
        app: 'organiser',
        landing: '/organiser/',
        position: 1,
      })
      .execute(),
  );
});
afterAll(async () => {
  await on.close();
  await off.close();
  await database.close();
});

const oneClick = (server: AuthServer, email: string) => server.post('/api/demo/sign-in', { email });
const accountOf = async (server: AuthServer, cookie: string) =>
  (await server.get('/trpc/account.me', { cookie })).json().result.data.json;

test('one click signs in as a demo account', async () => {
  const answer = await oneClick(on, demo.email);
  expect(answer.statusCode).toBe(200);
  expect(await accountOf(on, cookieOf(answer))).toMatchObject({
    account: { email: demo.email },
    demo: true,
  });
});

test('one click signs in as nobody else', async () => {
  const answer = await oneClick(on, person.email);
  expect(answer.statusCode).toBe(404);
  expect(answer.cookies).toEqual([]);
});

test('with the demo switched off no way leads in, whatever somebody knows', async () => {
  const click = await oneClick(off, demo.email);
  expect([click.statusCode, click.json().refusal.code]).toEqual([403, 'access.demo_off']);

  const password = await off.post('/api/auth/sign-in/email', {
    email: demo.email,
    password: PASSWORD,
  });
  expect([password.statusCode, password.json().refusal.code]).toEqual([403, 'access.demo_off']);
  expect(password.cookies).toEqual([]);

  await off.post('/api/auth/sign-in/magic-link', { email: demo.email, callbackURL: '/' });
  await off.post('/api/auth/request-password-reset', { email: demo.email });
  expect(await off.lastLetterTo(demo.email)).toBeUndefined();

  const { rows } = await database.pool.query(`select from auth.session where "userId" = $1`, [
    demo.accountId,
  ]);
  // The one of the first test, made while the demo was on.
  expect(rows).toHaveLength(1);
});

test('a link from the time when the demo was on opens nothing once it is off', async () => {
  await on.post('/api/auth/sign-in/magic-link', { email: demo.email, callbackURL: '/' });
  const letter = await on.lastLetterTo(demo.email);
  const { search } = new URL(/https?:\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  const answer = await off.get(`/api/auth/magic-link/verify${search}`);
  expect(answer.statusCode).toBe(403);
  expect(answer.cookies).toEqual([]);
});

test('the demo accounts are named only while the demo is on', async () => {
  const listOf = async (server: AuthServer) =>
    (await server.get('/trpc/account.demoAccounts')).json().result.data.json;
  expect(await listOf(on)).toMatchObject([{ email: demo.email }]);
  expect(await listOf(off)).toEqual([]);
});

test('people sign in as ever when the demo is off', async () => {
  const answer = await off.post('/api/auth/sign-in/email', {
    email: person.email,
    password: PASSWORD,
  });
  expect(await accountOf(off, cookieOf(answer))).toMatchObject({
    account: { email: person.email },
    demo: false,
  });
});
