import { withScope } from '@foyer/database/scope.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthServer, anAuthServer, aPerson, cookieOf, PASSWORD } from './auth-test-server.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await anAuthServer();
});
afterAll(() => server.close());

const signIn = (email: string, password = PASSWORD, on = server) =>
  on.post('/api/auth/sign-in/email', { email, password });
const me = async (cookie: string, on = server) => {
  const answer = await on.get('/trpc/account.me', { cookie });
  return answer.json().result.data.json.account;
};
describe('signing in with a password', () => {
  test('opens a session that every request reads', async () => {
    const { email, accountId } = await aPerson(server);
    const answer = await signIn(email);
    expect(answer.statusCode).toBe(200);
    expect(await me(cookieOf(answer))).toEqual({
      accountId,
      email,
      name: 'Jana Petersen',
      locale: 'de',
    });
  });

  test('does not care for upper case in the address', async () => {
    const { email } = await aPerson(server);
    expect((await signIn(email.toUpperCase())).statusCode).toBe(200);
  });

  test('answers a wrong password and an unknown address with the same words', async () => {
    const { email } = await aPerson(server);
    const [wrong, unknown] = [
      await signIn(email, 'not the password'),
      await signIn('nobody@example.org'),
    ];
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toEqual({ refusal: { code: 'account.sign_in_refused', params: {} } });
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
    expect(wrong.cookies).toEqual([]);
  });

  test('takes as long for an unknown address as for a wrong password', async () => {
    const { email } = await aPerson(server);
    const wrong = await medianOf(7, () => signIn(email, 'not the password'));
    const unknown = await medianOf(7, () => signIn('nobody@example.org'));
    expect(unknown / wrong).toBeGreaterThan(0.5);
    expect(unknown / wrong).toBeLessThan(2);
  });

  test('stores no password that can be read', async () => {
    const { accountId } = await aPerson(server);
    const row = await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .selectFrom('auth.account')
        .select('password')
        .where('userId', '=', accountId)
        .executeTakeFirstOrThrow(),
    );
    expect(row.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });

  test('nobody can make an account by themselves', async () => {
    const answer = await server.post('/api/auth/sign-up/email', {
      email: 'new@example.org',
      name: 'New',
      password: PASSWORD,
    });
    expect(answer.statusCode).toBe(404);
  });
});

describe('the session', () => {
  test('is a cookie that scripts cannot read and other sites do not send', async () => {
    const { email } = await aPerson(server);
    const [cookie] = (await signIn(email)).cookies;
    expect(cookie).toMatchObject({
      name: 'foyer.session_token',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 7 * 24 * 60 * 60,
    });
  });

  test('is bound to the host and sent over https only, where there is https', async () => {
    const secure = await anAuthServer({ PUBLIC_URL: 'https://foyer.example.org' });
    const { email } = await aPerson(secure);
    const answer = await signIn(email, PASSWORD, secure);
    expect(answer.cookies[0]).toMatchObject({
      name: '__Host-foyer.session_token',
      secure: true,
      httpOnly: true,
      path: '/',
    });
    expect(answer.cookies[0]).not.toHaveProperty('domain');
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
    expect(await me(cookieOf(answer), secure)).toMatchObject({ email });
    await secure.close();
  });

  test('is a new one at every sign-in', async () => {
    const { email } = await aPerson(server);
    const [one, two] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))];
    expect(one).not.toBe(two);
    const list = await server.get('/api/auth/list-sessions', { cookie: one });
    expect(list.json()).toHaveLength(2);
  });

  test('is over at once for everybody when it is ended elsewhere', async () => {
    const { email } = await aPerson(server);
    const [here, there] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))];
    await server.post('/api/auth/revoke-other-sessions', {}, { cookie: here });
    expect(await me(there)).toBeNull();
    expect(await me(here)).toMatchObject({ email });
  });

  test('is over at once when its owner signs out, also for a copied cookie', async () => {
    const { email } = await aPerson(server);
    const cookie = cookieOf(await signIn(email));
    const answer = await server.post('/api/auth/sign-out', {}, { cookie });
    expect(answer.cookies[0]).toMatchObject({ name: 'foyer.session_token', value: '', maxAge: 0 });
    expect(await me(cookie)).toBeNull();
  });

  test('cannot be forged without the secret', async () => {
    const { email } = await aPerson(server);
    const cookie = cookieOf(await signIn(email));
    const [token] = decodeURIComponent(cookie.split('=')[1] ?? '').split('.');
    expect(
      await me(`foyer.session_token=${encodeURIComponent(`${token}.AAAAAAAAAAAA`)}`),
    ).toBeNull();
    expect(await me(`foyer.session_token=${token}`)).toBeNull();
  });

  test('ends after thirty days even when it is used every day', async () => {
    const { email, accountId } = await aPerson(server);
    const cookie = cookieOf(await signIn(email));
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('auth.session')
        .set({ createdAt: new Date(Date.now() - 31 * 24 * 60 * 60_000) })
        .where('userId', '=', accountId)
        .execute(),
    );
    expect(await me(cookie)).toBeNull();
  });
});

describe('a foreign page', () => {
  const origin = 'https://evil.example.com';

  test.each([
    ['/api/auth/sign-in/email', { email: 'x@example.org', password: PASSWORD }],
    ['/api/auth/sign-out', {}],
    ['/api/demo/sign-in', { email: 'x@example.org' }],
    ['/api/set-up', {}],
    ['/trpc/account.changeProfile', { json: { name: 'Eve' } }],
  ])('cannot post to %s', async (path, body) => {
    const { email } = await aPerson(server);
    const cookie = cookieOf(await signIn(email));
    const answer = await server.post(path, body, { origin, cookie });
    expect(answer.statusCode).toBe(403);
    expect(await me(cookie)).toMatchObject({ email, name: 'Jana Petersen' });
  });
});

describe('too many attempts', () => {
  test('are refused by address and by path, and only there', async () => {
    const strict = await anAuthServer({ NODE_ENV: 'development' });
    const { email } = await aPerson(strict);
    const attempts = [];
    for (let n = 0; n < 12; n++)
      attempts.push((await signIn(email, 'not the password', strict)).statusCode);
    expect(attempts).toEqual([...Array(10).fill(401), 429, 429]);
    const refused = await signIn(email, PASSWORD, strict);
    expect(refused.json()).toEqual({ refusal: { code: 'access.too_many_requests', params: {} } });

    const elsewhere = await strict.post(
      '/api/auth/sign-in/email',
      { email, password: PASSWORD },
      { remoteAddress: '192.0.2.7' },
    );
    expect(elsewhere.statusCode).toBe(200);
    await strict.close();
  });

  test('cannot be hidden behind a header, nor behind the many addresses of one network', async () => {
    const strict = await anAuthServer({ NODE_ENV: 'development' });
    const ask = (remoteAddress: string, forwarded: string) =>
      strict.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/magic-link',
        remoteAddress,
        headers: {
          origin: strict.services.config.publicUrl,
          'x-real-ip': forwarded,
          'x-forwarded-for': forwarded,
        },
        payload: { email: 'stranger@example.org' },
      });
    const codes = [];
    for (let n = 0; n < 7; n++)
      codes.push((await ask(`2001:db8::${n + 1}`, `192.0.2.${n}`)).statusCode);
    expect(codes).toEqual([...Array(5).fill(200), 429, 429]);
    await strict.close();
  });
});

async function medianOf(times: number, act: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const before = performance.now();
    await act();
    taken.push(performance.now() - before);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
