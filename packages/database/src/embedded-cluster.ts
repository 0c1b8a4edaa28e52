import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseServerAccount, run, type ServerAccount } from './embedded-account.ts';
import { type Binaries, findBinaries } from './embedded-binaries.ts';
import { type ServerKeys, saveKeys } from './embedded-folder.ts';
import { initialise } from './embedded-initialise.ts';
import { freePort } from './embedded-port.ts';
import { StartError } from './start-error.ts';

export interface Cluster {
  /** Where PostgreSQL keeps its data, inside the folder. */
  readonly path: string;
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
}

export async function openCluster(folder: string): Promise<Cluster> {
  const binaries = findBinaries();
  const path = join(folder, 'postgres');
  const owner = await stat(path).catch(() => undefined);
  const account = await chooseServerAccount({ program: binaries.initdb, folder, owner });
  return { path, folder, binaries, account };
}

export async function hasData({ path }: Cluster): Promise<boolean> {
  return stat(join(path, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** Beside its final place and moved there when whole: a killed first start leaves no ruin. */
export async function makeCluster({ path, folder, binaries, account }: Cluster, keys: ServerKeys) {
  const draft = `${path}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await account.own(draft);
  const password = keys.adminPassword;
  const made = initialise({ account, binaries, cluster: draft, folder, password });
  await made.catch((error: Error) => {
    const told = error.message.trim().split('\n').at(-1);
    throw new StartError(`The built-in database cannot be made in ${folder} (${told}).`);
  });
  const main = join(draft, 'postgresql.conf');
  const text = await readFile(main, 'utf8');
  await writeFile(main, `${text}\n# Written by Foyer at every start\ninclude 'foyer.conf'\n`);
  await rename(draft, path);
}

const PORT_ATTEMPTS = 3;

export async function startCluster(cluster: Cluster, stored: ServerKeys): Promise<ServerKeys> {
  let keys = stored;
  for (let attempt = 1; ; attempt += 1) {
    await writeSettings(cluster, keys.port);
    const log = join(cluster.path, 'server.log');
    await rm(log, { force: true });
    try {
      await control(cluster, ['start', `--log=${log}`, '--timeout=60']);
      return keys;
    } catch {
      const reason = await readFile(log, 'utf8').catch(() => '');
      const isPortTaken = /could not bind/.test(reason);
      if (!isPortTaken || attempt === PORT_ATTEMPTS) throw new StartError(failure(cluster, reason));
      keys = await saveKeys(cluster.folder, { ...keys, port: await freePort() });
    }
  }
}

async function writeSettings({ path, account }: Cluster, port: number): Promise<void> {
  const file = join(path, 'foyer.conf');
  await writeFile(
    file,
    [
      `port = ${port}`,
      `listen_addresses = '127.0.0.1'`,
      `unix_socket_directories = ''`,
      'fsync = on',
      'full_page_writes = on',
      'synchronous_commit = on',
      // Errors quote the row they refuse, and with it people; the application reports its own.
      'log_min_messages = log',
      'log_checkpoints = off',
    ].join('\n'),
  );
  await account.own(file);
}

function failure({ path }: Cluster, log: string): string {
  const told = /(?:FATAL|PANIC|ERROR): +(.*)/.exec(log)?.[1];
  return `The built-in database in ${path} does not start${told ? `: ${told}` : ''}; its log is ${join(path, 'server.log')}.`;
}

/** Runs pg_ctl and waits until what it was asked for has happened. */
export async function control({ path, binaries, account }: Cluster, args: readonly string[]) {
  await run(account.command(binaries.pgCtl, [...args, '--wait', `--pgdata=${path}`]));
}
