import { withScope } from '@foyer/database/scope.ts';
import { afterEach, expect, test } from 'vitest';
import { type AuthServer, anAuthServer, aPerson, cookieOf } from './auth-test-server.ts';
import { prepareAccounts } from './set-up.commands.ts';

const opened: AuthServer[] = [];
afterEach(() => Promise.all(opened.splice(0).map((server) => server.close())));

async function aServer(environment: Record<string, string> = { FOYER_DEMO: 'off' }) {
  const server = await anAuthServer(environment);
  opened.push(server);
  return server;
}

async function codeOf(server: AuthServer): Promise<string> {
  const lines = await prepareAccounts(server.services);
  const url = new URL(lines.join('\n').match(/https?:\S+/)?.[0] ?? 'http://none');
  expect(url.pathname).toBe('/organiser/set-up');
  return url.searchParams.get('code') ?? '';
}

const owner = {
  name: 'Birgit Hollmann',
  email: 'birgit@example.org',
  password: 'Kaffee um halb neun',
  locale: 'de',
};
const setUp = (server: AuthServer, code: string, more: object = {}) =>
  server.post('/api/set-up', { ...owner, code, ...more });

test('the printed link makes the first account, signs it in and lets it create events', async () => {
  const server = await aServer();
  const answer = await setUp(server, await codeOf(server));
  expect(answer.statusCode).toBe(200);
  const me = await server.get('/trpc/account.me', { cookie: cookieOf(answer) });
  expect(me.json().result.data.json).toMatchObject({
    account: { email: owner.email, name: owner.name },
    mayCreateEvents: true,
  });
  const signIn = await server.post('/api/auth/sign-in/email', owner);
  expect(signIn.statusCode).toBe(200);
});

test('the code works once', async () => {
  const server = await aServer();
  const code = await codeOf(server);
  await setUp(server, code);
  const again = await setUp(server, code, { email: 'eve@example.org' });
  expect([again.statusCode, again.json().refusal.code]).toEqual([409, 'account.set_up_done']);
  expect(await prepareAccounts(server.services)).toEqual([]);
});

test('of two people with the same link one gets in', async () => {
  const server = await aServer();
  const code = await codeOf(server);
  const answers = await Promise.all([
    setUp(server, code),
    setUp(server, code, { email: 'eve@example.org' }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
});

test('a wrong, an older and an expired code are refused, and nothing is made', async () => {
  const server = await aServer();
  const older = await codeOf(server);
  const code = await codeOf(server);
  for (const refused of ['', 'x'.repeat(43), older]) {
    expect((await setUp(server, refused)).statusCode).toBeGreaterThanOrEqual(400);
  }
  await withScope(server.database, { kind: 'system' }, (tx) =>
    tx
      .updateTable('auth.verification')
      .set({ expiresAt: new Date(0) })
      .execute(),
  );
  const expired = await setUp(server, code);
  expect(expired.json().refusal.code).toBe('account.set_up_code_invalid');
  const { rows } = await server.database.pool.query('select from auth."user"');
  expect(rows).toHaveLength(0);
});

test('a refused password leaves the code good', async () => {
  const server = await aServer();
  const code = await codeOf(server);
  const common = await setUp(server, code, { password: 'Passwort2026' });
  expect(common.json().refusal.code).toBe('account.password_common');
  expect((await setUp(server, code, { password: 'zu kurz!' })).statusCode).toBe(400);
  expect((await setUp(server, code)).statusCode).toBe(200);
});

test('an account that exists already kills the code', async () => {
  const server = await aServer();
  const code = await codeOf(server);
  await aPerson(server);
  expect((await setUp(server, code)).json().refusal.code).toBe('account.set_up_done');
  expect(await prepareAccounts(server.services)).toEqual([]);
});

test('only the hash of the code is kept', async () => {
  const server = await aServer();
  const code = await codeOf(server);
  const { rows } = await server.database.pool.query<{ all: string }>(
    'select v::text as all from auth.verification v',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.all).not.toContain(code);
});

test('where the demo is the way in, no link is offered', async () => {
  const server = await aServer({ FOYER_DEMO: 'auto' });
  expect(await prepareAccounts(server.services)).toEqual([]);
});

test('with the demo switched off its accounts count as nobody, and their sessions are over', async () => {
  const server = await aServer();
  const { accountId, email } = await aPerson(server);
  const cookie = cookieOf(
    await server.post('/api/auth/sign-in/email', { email, password: 'drei Hunde im Regen' }),
  );
  await withScope(server.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('demo_account')
      .values({
        account_id: accountId,
        hat: 'owner',
        organisation: '',
        app: 'organiser',
        landing: '/',
        position: 1,
      })
      .execute(),
  );
  expect(await prepareAccounts(server.services)).toHaveLength(3);
  const me = await server.get('/trpc/account.me', { cookie });
  expect(me.json().result.data.json.account).toBeNull();
});
