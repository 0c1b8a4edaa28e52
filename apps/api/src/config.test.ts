import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '@foyer/database/start-error.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { keepSessionSecret } from './config-secret.ts';

describe('without any variable', () => {
  test('Foyer runs on this machine alone, with its own database and the demo', () => {
    expect(readConfig({})).toMatchObject({
      nodeEnv: 'development',
      port: 4100,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4100',
      trustProxy: false,
      databaseUrl: null,
      folder: expect.stringMatching(/[\\/]\.foyer$/),
      demo: 'on',
      devServers: null,
      smtpUrl: null,
      mailFrom: 'Foyer <foyer@localhost>',
      logLevel: 'warn',
    });
  });

  test('the secret is long and never the same', () => {
    expect(readConfig({}).sessionSecret.length).toBeGreaterThanOrEqual(32);
    expect(readConfig({}).sessionSecret).not.toBe(readConfig({}).sessionSecret);
  });

  test('an empty one counts as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', SMTP_URL: '' })).toMatchObject({
      port: 4100,
      databaseUrl: null,
      smtpUrl: null,
    });
  });
});

test('what depends on another variable follows it', () => {
  expect(readConfig({ PORT: '4200' }).publicUrl).toBe('http://localhost:4200');
  const config = readConfig({
    PUBLIC_URL: 'https://foyer.example.org/',
    TRUST_PROXY: 'loopback, 10.0.0.0/8',
  });
  expect(config.publicUrl).toBe('https://foyer.example.org');
  expect(config.mailFrom).toBe('Foyer <foyer@foyer.example.org>');
  expect(config.trustProxy).toEqual(['loopback', '10.0.0.0/8']);
});

describe('a wrong value is refused by the name of its variable', () => {
  test.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '41.5'],
    ['NODE_ENV', 'prod'],
    ['PUBLIC_URL', 'foyer.example.org'],
    ['PUBLIC_URL', 'https://example.org/foyer'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/foyer'],
    ['DATABASE_URL', 'localhost:5432'],
    ['FOYER_DEMO', 'yes'],
    ['SESSION_SECRET', 'short'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'Foyer'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '10.0.0.0/8, 300.1.1.1'],
  ])('%s=%s', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`));
  });

  test('all of them at once, a line each, and without their values', () => {
    const read = () => readConfig({ PORT: 'x', SESSION_SECRET: 'hunter2' });
    expect(read).toThrow(/^PORT must be .*\nSESSION_SECRET must be .*$/);
    expect(read).not.toThrow(/hunter2/);
  });
});

describe('in production', () => {
  const production = { NODE_ENV: 'production' };
  const DATABASE_URL = 'postgres://foyer:x@db/foyer';

  test('demo mode needs the explicit switch', () => {
    expect(readConfig(production).demo).toBe('off');
    expect(readConfig({ ...production, FOYER_DEMO: 'auto' }).demo).toBe('off');
    expect(readConfig({ ...production, FOYER_DEMO: 'allow' }).demo).toBe('on');
    expect(readConfig({ FOYER_DEMO: 'off' }).demo).toBe('off');
  });

  test('a database of its own asks for a secret of its own', () => {
    expect(() => readConfig({ ...production, DATABASE_URL })).toThrow(/^SESSION_SECRET must be/);
    const SESSION_SECRET = 's'.repeat(32);
    const config = readConfig({ ...production, DATABASE_URL, SESSION_SECRET });
    expect(config).toMatchObject({ sessionSecret: SESSION_SECRET, databaseUrl: DATABASE_URL });
    expect(readConfig(production).databaseUrl).toBeNull();
  });
});

describe('the secret in the folder', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });
  async function newFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'foyer-config-'));
    folders.push(folder);
    return folder;
  }

  test('lasts from one start to the next, for the owner only', async () => {
    const FOYER_FOLDER = await newFolder();
    const first = await keepSessionSecret(readConfig({ FOYER_FOLDER }));
    const second = await keepSessionSecret(readConfig({ FOYER_FOLDER }));
    expect(second.sessionSecret).toBe(first.sessionSecret);
    expect((await stat(join(FOYER_FOLDER, 'session-secret'))).mode & 0o777).toBe(0o600);
  });

  test('gives way to SESSION_SECRET', async () => {
    const FOYER_FOLDER = await newFolder();
    await keepSessionSecret(readConfig({ FOYER_FOLDER }));
    const SESSION_SECRET = 'given'.repeat(8);
    const config = await keepSessionSecret(readConfig({ FOYER_FOLDER, SESSION_SECRET }));
    expect(config.sessionSecret).toBe(SESSION_SECRET);
  });

  test('is refused when it is damaged', async () => {
    const FOYER_FOLDER = await newFolder();
    await writeFile(join(FOYER_FOLDER, 'session-secret'), '');
    await expect(keepSessionSecret(readConfig({ FOYER_FOLDER }))).rejects.toThrow(/is damaged/);
  });
});
