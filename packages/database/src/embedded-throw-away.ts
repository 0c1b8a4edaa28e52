import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseServerAccount } from './embedded-account.ts';
import { findBinaries } from './embedded-binaries.ts';
import { initialise } from './embedded-initialise.ts';
import { freePort } from './embedded-port.ts';

export interface ThrowAwayServer {
  /** Superuser, database `postgres`; for making databases and roles. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server for one test run: fast instead of durable, gone with the process that asked
 * for it, even when that one is killed.
 */
export async function startThrowAwayServer(): Promise<ThrowAwayServer> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-test-'));
  await chmod(folder, 0o755);
  const cluster = join(folder, 'cluster');
  await mkdir(cluster, { mode: 0o700 });
  const binaries = findBinaries();
  const account = await chooseServerAccount({ program: binaries.initdb, folder });
  await account.own(folder);
  await account.own(cluster);
  const password = randomBytes(16).toString('hex');
  await initialise({ account, binaries, cluster, folder, password });
  const port = await freePort();
  const server = account.command(binaries.postgres, ['-D', cluster, ...flags(port)]);
  // The shell waits for our end of the pipe to close, which the kernel does when we are killed.
  const guard = '"$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$0"';
  const child = spawn('sh', ['-c', guard, folder, server.file, ...server.args], {
    ...server.options,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  let log = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-20_000);
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`The test server did not start: ${log}`)));
  });
  return {
    adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function flags(port: number): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 300,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
