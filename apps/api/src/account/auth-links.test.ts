import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthServer, anAuthServer, aPerson, cookieOf, PASSWORD } from './auth-test-server.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await anAuthServer();
});
afterAll(() => server.close());

const signIn = (email: string, password = PASSWORD) =>
  server.post('/api/auth/sign-in/email', { email, password });
const me = async (cookie: string) =>
  (await server.get('/trpc/account.me', { cookie })).json().result.data.json.account;
/** The address in a letter, as the path that the browser asks for. */
const pathIn = (text: string) => {
  const url = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
  return `${url.pathname}${url.search}`;
};

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
