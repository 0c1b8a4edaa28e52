import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';
import { StartError } from './start-error.ts';

const running = new Set<EmbeddedDatabase>();
const folders: string[] = [];

afterEach(async () => {
  for (const database of running) await stop(database);
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-embedded-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(folder: string): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ folder });
  running.add(database);
  return database;
}

async function stop(database: EmbeddedDatabase): Promise<void> {
  running.delete(database);
  await database.stop();
}

async function query<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A process that holds the folder until it is killed, and what it said first. */
async function spawnHolder(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const script = fileURLToPath(new URL('./embedded-orphan-maker.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

async function killHard(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('the application gets an ordinary role, durable writes and loopback alone', async () => {
  const folder = await newFolder();
  const { connectionString, wasRunning } = await start(folder);
  expect(wasRunning).toBe(false);
  const rows = await query(
    connectionString,
    `select current_user as role, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
       pg_get_userbyid(datdba) as owner, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as listens
     from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
  );
  expect(rows).toEqual([
    {
      role: 'foyer',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owner: 'foyer',
      fsync: 'on',
      commit: 'on',
      listens: '127.0.0.1',
    },
  ]);
  const mode = async (name: string) => ((await stat(join(folder, name))).mode & 0o777).toString(8);
  expect(await mode('database.json')).toBe('600');
  expect(await mode('postgres')).toBe('700');
});

test('a second start finds the data and keeps the address', async () => {
  const folder = await newFolder();
  const first = await start(folder);
  await query(first.connectionString, 'create table kept as select 42 as answer');
  await stop(first);
  const second = await start(folder);
  expect(second.connectionString).toBe(first.connectionString);
  expect(await query(second.connectionString, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('after kill -9 the server that was left running is taken over, with its data', async () => {
  const folder = await newFolder();
  const { child, said } = await spawnHolder(folder);
  await query(said, 'create table kept as select 42 as answer');
  await killHard(child);
  expect(await query(said, 'select answer from kept')).toEqual([{ answer: 42 }]);

  const before = performance.now();
  const next = await start(folder);
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(next.wasRunning).toBe(true);
  expect(await query(next.connectionString, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await stop(next);
  await expect(query(next.connectionString, 'select 1')).rejects.toThrow();
});

test('of two Foyers on a folder the second is refused, from anywhere', async () => {
  const folder = await newFolder();
  const first = await start(folder);
  await expect(startEmbedded({ folder })).rejects.toThrow(StartError);
  const { child, said } = await spawnHolder(join(folder, '..', folder.split('/').at(-1) ?? ''));
  expect(said).toMatch(
    new RegExp(`^refused: Another Foyer \\(process ${process.pid}\\) is running`),
  );
  await once(child, 'exit');
  await stop(first);
  await expect(start(folder)).resolves.toMatchObject({ wasRunning: false });
});

test('of two that start on a new folder at once one wins', async () => {
  const folder = await newFolder();
  const holders = await Promise.all([spawnHolder(folder), spawnHolder(folder)]);
  const refused = holders.filter(({ said }) => said.startsWith('refused: Another Foyer'));
  expect(refused).toHaveLength(1);
  for (const { child, said } of holders) if (!said.startsWith('refused')) await killHard(child);
  expect((await start(folder)).wasRunning).toBe(true);
});

test('a pid file that names some other program does not keep the server from starting', async () => {
  const folder = await newFolder();
  await stop(await start(folder));
  const lines = [process.pid, join(folder, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready'];
  await writeFile(join(folder, 'postgres', 'postmaster.pid'), lines.join('\n'));
  expect((await start(folder)).wasRunning).toBe(false);
});

test('a port that another program has taken meanwhile is given up for a free one', async () => {
  const folder = await newFolder();
  const first = await start(folder);
  await stop(first);
  const port = Number(new URL(first.connectionString).port);
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  try {
    const second = await start(folder);
    expect(new URL(second.connectionString).port).not.toBe(String(port));
    expect(await query(second.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    squatter.close();
  }
});

test('a first start that was killed half way is begun again', async () => {
  const folder = await newFolder();
  await stop(await start(folder));
  const keys = await readFile(join(folder, 'database.json'));
  await rm(join(folder, 'postgres'), { recursive: true });
  await writeFile(join(folder, 'postgres.new'), 'half done');
  await expect(start(folder)).resolves.toMatchObject({ wasRunning: false });
  expect(await readFile(join(folder, 'database.json'))).toEqual(keys);
});

test('a folder that cannot be made is refused in a sentence', async () => {
  const folder = await newFolder();
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(startEmbedded({ folder: join(file, 'data') })).rejects.toThrow(
    `Foyer cannot write to the folder ${join(file, 'data')} (it is not a folder); set FOYER_FOLDER`,
  );
});

test('keys that do not fit the data are refused in a sentence', async () => {
  const folder = await newFolder();
  await stop(await start(folder));
  await rm(join(folder, 'database.json'));
  await expect(startEmbedded({ folder })).rejects.toThrow('restore that file from a backup');
});
