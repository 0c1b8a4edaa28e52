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
/** The address in a letter, as the path that the browser asks for. */
const pathIn = (text: string) => {
  const url = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
  return `${url.pathname}${url.search}`;
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

describe('a link by mail', () => {
  const ask = (email: string, on = server) =>
    on.post('/api/auth/sign-in/magic-link', {
      email,
      callbackURL: '/organiser/',
      errorCallbackURL: '/organiser/sign-in',
    });
  const linkOf = async (email: string, on = server) => {
    await ask(email, on);
    const letter = await on.lastLetterTo(email);
    return pathIn(letter?.text ?? '');
  };
  /** The page with the button, and what its button asks for. */
  const follow = async (path: string, on = server) => {
    const page = await on.get(path);
    expect(page.statusCode).toBe(200);
    const action = /action="([^"]+)"/.exec(page.body)?.[1];
    const fields = [...page.body.matchAll(/name="(\w+)" value="([^"]*)"/g)];
    const query = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]));
    return on.get(`${action}?${query}`);
  };

  test('signs in once', async () => {
    const { email } = await aPerson(server);
    const link = await linkOf(email);
    const first = await follow(link);
    expect(first.statusCode).toBe(302);
    expect(first.headers.location).toMatch(/\/organiser\/$/);
    expect(await me(cookieOf(first))).toMatchObject({ email });
    const second = await follow(link);
    expect(second.headers.location).toMatch(/\/organiser\/sign-in\?error=INVALID_TOKEN$/);
    expect(second.cookies).toEqual([]);
  });

  test('is not used up by a mail gateway that opens it', async () => {
    const { email } = await aPerson(server);
    const link = await linkOf(email);
    await server.get(link);
    await server.app.inject({ method: 'HEAD', url: link });
    expect((await follow(link)).cookies).toHaveLength(1);
  });

  test('is one of two when two ask with it at once', async () => {
    const { email } = await aPerson(server);
    const link = (await linkOf(email)).replace('/sign-in-link', '/api/auth/magic-link/verify');
    const answers = await Promise.all([server.get(link), server.get(link)]);
    expect(answers.filter((answer) => answer.cookies.length > 0)).toHaveLength(1);
  });

  test('lives ten minutes, and its token is not in the database', async () => {
    const { email } = await aPerson(server);
    const link = await linkOf(email);
    const token = new URL(link, 'http://x').searchParams.get('token') ?? '';
    expect(token.length).toBeGreaterThanOrEqual(32);
    const { rows } = await server.database.pool.query(
      `select * from auth.verification where position($1 in identifier || value) > 0`,
      [token],
    );
    expect(rows).toEqual([]);
    const { rows: kept } = await server.database.pool.query(
      `select extract(epoch from "expiresAt" - "createdAt")::int as seconds
       from auth.verification where value like '%' || $1 || '%'`,
      [email],
    );
    expect(kept).toEqual([{ seconds: 600 }]);
    await server.database.pool.query(
      `update auth.verification set "expiresAt" = now() - interval '1 second' where value like '%' || $1 || '%'`,
      [email],
    );
    const answer = await follow(link);
    expect(answer.headers.location).toContain('error=INVALID_TOKEN');
    expect(answer.cookies).toEqual([]);
  });

  test('goes out in the language of the account, else of the page', async () => {
    const { email } = await aPerson(server, 'en');
    await ask(email);
    expect((await server.lastLetterTo(email))?.subject).toBe('Your sign-in link for Foyer');
  });

  test('for an unknown address: the same answer, no account, no letter, no time that tells', async () => {
    const { email } = await aPerson(server);
    const [known, unknown] = [await ask(email), await ask('stranger@example.org')];
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect(await server.lastLetterTo('stranger@example.org')).toBeUndefined();
    const { rows } = await server.database.pool.query(
      `select from auth."user" where email = 'stranger@example.org'`,
    );
    expect(rows).toHaveLength(0);
    await whileNoLetterCanBeWritten(() => ask(email));
  });

  test('leads nowhere but to us', async () => {
    const { email } = await aPerson(server);
    const answer = await server.post('/api/auth/sign-in/magic-link', {
      email,
      callbackURL: 'https://evil.example.com/',
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('a new password', () => {
  const ask = (email: string) =>
    server.post('/api/auth/request-password-reset', {
      email,
      redirectTo: '/organiser/reset-password',
    });
  const tokenFor = async (email: string) => {
    await ask(email);
    const letter = await server.lastLetterTo(email);
    const answer = await server.get(pathIn(letter?.text ?? ''));
    expect(answer.statusCode).toBe(302);
    const to = new URL(String(answer.headers.location), 'http://localhost');
    expect(to.pathname).toBe('/organiser/reset-password');
    return to.searchParams.get('token') ?? '';
  };
  const reset = (token: string, newPassword: string) =>
    server.post('/api/auth/reset-password', { token, newPassword });

  test('works once, ends every other session and leaves the old password dead', async () => {
    const { email } = await aPerson(server);
    const before = cookieOf(await signIn(email));
    const token = await tokenFor(email);
    expect((await reset(token, 'Kaffee um halb neun')).statusCode).toBe(200);
    expect(await me(before)).toBeNull();
    expect((await signIn(email)).statusCode).toBe(401);
    expect((await signIn(email, 'Kaffee um halb neun')).statusCode).toBe(200);
    const again = await reset(token, 'Kaffee um halb zehn');
    expect(again.statusCode).toBe(400);
    expect(again.json().refusal.code).toBe('account.link_expired');
  });

  test('is refused when it is short or well known, and the link stays good', async () => {
    const { email } = await aPerson(server);
    const token = await tokenFor(email);
    const short = await reset(token, 'zu kurz!');
    expect(short.json().refusal.code).toBe('account.password_too_short');
    const common = await reset(token, 'Sommer2026!!');
    expect(common.json().refusal.code).toBe('account.password_common');
    expect((await reset(token, 'Kaffee um halb neun')).statusCode).toBe(200);
  });

  test('for an unknown address: the same answer, no letter, no time that tells', async () => {
    const { email } = await aPerson(server);
    const [known, unknown] = [await ask(email), await ask('stranger@example.org')];
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect(await server.lastLetterTo('stranger@example.org')).toBeUndefined();
    await whileNoLetterCanBeWritten(() => ask(email));
  });

  test('its token is not in the database', async () => {
    const { email } = await aPerson(server);
    const token = await tokenFor(email);
    const { rows } = await server.database.pool.query(
      `select from auth.verification where position($1 in identifier || value) > 0`,
      [token],
    );
    expect(rows).toHaveLength(0);
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

/** Only known addresses get a letter, so an answer that waited for one would tell them apart. */
async function whileNoLetterCanBeWritten(act: () => Promise<unknown>): Promise<void> {
  const client = await server.database.pool.connect();
  await client.query('begin; lock table mail in exclusive mode');
  try {
    await act();
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function medianOf(times: number, act: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const before = performance.now();
    await act();
    taken.push(performance.now() - before);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
