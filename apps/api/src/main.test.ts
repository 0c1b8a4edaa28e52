import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@foyer/database/connection.ts';
import { createDatabaseOn } from '@foyer/database/throw-away-server.ts';
import { afterEach, describe, expect, inject, test } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const folders: string[] = [];
const children = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of children) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-main-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

interface Foyer {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
  readonly complained: () => string;
  readonly exit: Promise<number | null>;
}

async function launch(environment: Record<string, string>): Promise<Foyer> {
  const port = environment['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [main], {
    env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', FOYER_DEMO: 'off', PORT: port, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    texts.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.err += chunk;
  });
  const exit = once(child, 'close').then(([code]) => {
    children.delete(child);
    return code as number | null;
  });
  const url = `http://127.0.0.1:${port}`;
  return { child, url, said: () => texts.out, complained: () => texts.err, exit };
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/health`).catch(() => undefined);
  return answer?.ok === true;
}

async function untilHealthy(foyer: Foyer, milliseconds = 15_000): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < milliseconds) {
    if (await isHealthy(foyer.url)) return performance.now() - begun;
    await pause(25);
  }
  throw new Error(`Not healthy: ${foyer.said()}${foyer.complained()}`);
}

describe('on its own database', { timeout: 60_000 }, () => {
  test('starts, says where to go, and ends cleanly on both signals', async () => {
    const FOYER_FOLDER = await newFolder();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const foyer = await launch({ FOYER_FOLDER });
      await untilHealthy(foyer);
      await expect.poll(foyer.said).toContain('Foyer is ready at http://localhost:');
      const begun = performance.now();
      foyer.child.kill(signal);
      expect(await foyer.exit).toBe(0);
      expect(performance.now() - begun).toBeLessThan(5_000);
      expect(foyer.complained()).toBe('');
      expect(await isHealthy(foyer.url)).toBe(false);
    }
  });

  test('after kill -9 it is healthy within ten seconds', async () => {
    const FOYER_FOLDER = await newFolder();
    const first = await launch({ FOYER_FOLDER });
    await untilHealthy(first);
    first.child.kill('SIGKILL');
    await first.exit;
    const second = await launch({ FOYER_FOLDER });
    expect(await untilHealthy(second)).toBeLessThan(10_000);
    expect(second.said()).toContain('Took over the database server');
  });

  test('a second one on the folder is refused, and the first goes on', async () => {
    const FOYER_FOLDER = await newFolder();
    const first = await launch({ FOYER_FOLDER });
    await untilHealthy(first);
    const second = await launch({ FOYER_FOLDER });
    expect(await second.exit).toBe(1);
    expect(second.complained()).toBe(
      `Another Foyer (process ${first.child.pid}) is running on the folder ${FOYER_FOLDER}; stop it first, or give this one a folder of its own with FOYER_FOLDER.\n`,
    );
    expect(await isHealthy(first.url)).toBe(true);
  });

  test('a taken port is told, and the database server is not left behind', async () => {
    const FOYER_FOLDER = await newFolder();
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const address = squatter.address();
    const PORT = String(typeof address === 'object' && address ? address.port : 0);
    const foyer = await launch({ FOYER_FOLDER, PORT });
    expect(await foyer.exit).toBe(1);
    expect(foyer.complained()).toBe(
      `Port ${PORT} is taken by another program; stop that one, or choose another port with PORT.\n`,
    );
    squatter.close();
    const next = await launch({ FOYER_FOLDER, PORT });
    await untilHealthy(next);
    expect(next.said()).not.toContain('Took over');
  });

  test.each([
    ['the first line of the database', 'database.json', 0],
    ['the making of the cluster', 'postgres.new', 50],
    ['the start of the database server', 'postgres/postmaster.pid', 0],
    ['the migration', 'session-secret', 0],
    ['the start of the jobs', 'session-secret', 400],
  ])('Ctrl-C at %s leaves nothing half done', async (_, file, milliseconds) => {
    const FOYER_FOLDER = await newFolder();
    const foyer = await launch({ FOYER_FOLDER });
    while (!existsSync(join(FOYER_FOLDER, file))) await pause(5);
    await pause(milliseconds);
    const begun = performance.now();
    foyer.child.kill('SIGINT');
    expect(await foyer.exit).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(foyer.complained()).toBe('');
    const next = await launch({ FOYER_FOLDER });
    await untilHealthy(next);
    expect(next.said()).not.toContain('Took over');
  });

  test('a folder that cannot be written is told', async () => {
    const file = join(await newFolder(), 'file');
    await writeFile(file, '');
    const foyer = await launch({ FOYER_FOLDER: file });
    expect(await foyer.exit).toBe(1);
    expect(foyer.complained()).toMatch(/^Foyer cannot write to the folder .*\n$/);
  });
});

describe('with DATABASE_URL', { timeout: 60_000 }, () => {
  const databaseUrl = () => createDatabaseOn(inject('testServer'), 'empty');

  test('migrates that database and starts no server of its own', async () => {
    const FOYER_FOLDER = await newFolder();
    const DATABASE_URL = await databaseUrl();
    const foyer = await launch({ FOYER_FOLDER, DATABASE_URL });
    await untilHealthy(foyer);
    const database = openDatabase({ connectionString: DATABASE_URL });
    const { rows } = await database.pool.query('select count(*) as steps from kysely_migration');
    await database.close();
    expect(rows[0].steps).toBeGreaterThan(0);
    foyer.child.kill('SIGTERM');
    expect(await foyer.exit).toBe(0);
  });

  test('two processes may start on one empty database at once', async () => {
    const DATABASE_URL = await databaseUrl();
    const start = async () => launch({ DATABASE_URL, FOYER_FOLDER: await newFolder() });
    const both = await Promise.all([start(), start()]);
    for (const foyer of both) await untilHealthy(foyer, 20_000);
    for (const foyer of both) expect(foyer.complained()).toBe('');
  });

  test('a wrong address is one sentence, without a stack and without the password', async () => {
    const DATABASE_URL = Object.assign(new URL(await databaseUrl()), { password: 'guessed' }).href;
    const foyer = await launch({ FOYER_FOLDER: await newFolder(), DATABASE_URL });
    expect(await foyer.exit).toBe(1);
    expect(foyer.complained()).toMatch(/^The database server at .* refuses the user .*\.\n$/);
    expect(foyer.complained()).not.toContain('guessed');
    expect(foyer.said()).toBe('');
  });

  test('a superuser is refused in production, and warned of elsewhere', async () => {
    const { adminUrl } = inject('testServer');
    const DATABASE_URL = Object.assign(new URL(adminUrl), {
      pathname: new URL(await databaseUrl()).pathname,
    }).href;
    const FOYER_FOLDER = await newFolder();
    const SESSION_SECRET = 'a secret of more than thirty-two letters';
    const production = await launch({
      NODE_ENV: 'production',
      FOYER_FOLDER,
      DATABASE_URL,
      SESSION_SECRET,
    });
    expect(await production.exit).toBe(1);
    expect(production.complained()).toMatch(/^The role ".*use an ordinary role.*\n$/);
    const elsewhere = await launch({ FOYER_FOLDER, DATABASE_URL });
    await untilHealthy(elsewhere);
    expect(elsewhere.said()).toMatch(/^Warning: The role/);
  });
});
