import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import pg from 'pg';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkExtensions, checkServer, neededExtensions } from './connection-check.ts';
import { StartError } from './start-error.ts';
import { createDatabaseOn } from './throw-away-server.ts';

let url: string;
beforeAll(async () => {
  url = await createDatabaseOn(inject('testServer'), 'empty');
});

function changed(
  parts: Partial<Pick<URL, 'hostname' | 'port' | 'username' | 'password' | 'pathname'>>,
) {
  return Object.assign(new URL(url), parts).href;
}

test('an ordinary owner of a database is welcome', async () => {
  const facts = await checkServer(url);
  expect(facts).toEqual({
    version: expect.any(Number),
    role: expect.any(String),
    isPrivileged: false,
  });
  expect(facts.version).toBeGreaterThanOrEqual(15);
});

test('a superuser is told apart', async () => {
  expect(await checkServer(inject('testServer').adminUrl)).toMatchObject({ isPrivileged: true });
});

describe('one sentence, without the password, for', () => {
  test.each([
    ['a server that is not there', { port: '1' }, /^No database server answers at .*:1;/],
    ['a host that does not exist', { hostname: 'nowhere.invalid' }, /^The host "nowhere.invalid"/],
    ['a wrong password', { password: 'guessed' }, /refuses the user .* or the password/],
    ['an unknown user', { username: 'nobody' }, /refuses the user "nobody"/],
    ['a missing database', { pathname: '/gone' }, /^The database "gone" .* does not exist/],
  ])('%s', async (_, change, sentence) => {
    const error = await checkServer(changed(change)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartError);
    const { message } = error as StartError;
    expect(message).toMatch(sentence);
    expect(message).not.toContain(new URL(url).password);
    expect(message).not.toContain('guessed');
  });

  test('a role that may not create tables', async () => {
    const elsewhere = changed({ pathname: new URL(inject('testServer').adminUrl).pathname });
    await expect(checkServer(elsewhere)).rejects.toThrow(/may not create tables in the database/);
  });

  test('an extension that the server does not have, and one that only a superuser may create', async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const check = (needed: string[]) =>
      checkExtensions(client, { role: 'foyer', database: 'fair', needed });
    try {
      await expect(check([...neededExtensions])).resolves.toBeUndefined();
      await expect(check(['citext', 'no_such_thing'])).rejects.toThrow(
        /lacks the PostgreSQL extensions no_such_thing; install its contrib package/,
      );
      await expect(check(['citext', 'pageinspect'])).rejects.toThrow(
        /role "foyer" .* may not create the extensions pageinspect; .* in the database "fair": create extension pageinspect;$/,
      );
    } finally {
      await client.end();
    }
  });

  test('a server that is too old', async () => {
    const proxy = await startAgeingProxy();
    try {
      await expect(checkServer(changed({ port: proxy.port }))).rejects.toThrow(
        'Foyer needs PostgreSQL 15 or later, and the server in DATABASE_URL is version 14.',
      );
    } finally {
      proxy.close();
    }
  });
});

/** PostgreSQL 14 is not at hand: the real server, with its version overwritten on the way. */
async function startAgeingProxy(): Promise<{ port: string; close(): void }> {
  const { version } = await checkServer(url);
  const column = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, 2]), Buffer.from(text)]);
  const target = new URL(url);
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    client.pipe(upstream);
    upstream.on('data', (chunk) => {
      const at = chunk.indexOf(column(String(version)));
      if (at >= 0) column('14').copy(chunk, at);
      client.write(chunk);
    });
    for (const socket of [client, upstream]) socket.on('error', () => {});
    client.on('close', () => upstream.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  return { port, close: () => void server.close() };
}
