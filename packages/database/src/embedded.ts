import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import {
  type Cluster,
  control,
  hasData,
  makeCluster,
  openCluster,
  startCluster,
} from './embedded-cluster.ts';
import { prepareFolder, readKeys, type ServerKeys, saveKeys } from './embedded-folder.ts';
import { findRunningServer, forgetServer, isAlive } from './embedded-orphan.ts';
import { lockFolder } from './server-lock.ts';
import { StartError } from './start-error.ts';

export interface EmbeddedDatabase {
  /** As the ordinary role `foyer`, which owns the database `foyer` and is no superuser. */
  readonly connectionString: string;
  /** The server was left running by a Foyer that was killed. */
  readonly wasRunning: boolean;
  /** Ends the server in order; the folder is free for another Foyer afterwards. */
  stop(): Promise<void>;
}

/**
 * Starts the built-in PostgreSQL on a folder, which it makes where it is missing. The server
 * listens on 127.0.0.1 only, on a port it chose itself and keeps, with generated passwords.
 * @throws StartError when the folder cannot be written, or another Foyer runs on it
 */
export async function startEmbedded(options: { folder: string }): Promise<EmbeddedDatabase> {
  const folder = resolve(options.folder);
  await prepareFolder(folder);
  const lock = await lockFolder(folder);
  try {
    const cluster = await openCluster(folder);
    const { keys, wasRunning } = await bringUp(cluster);
    const stop = () => end(cluster);
    await makeRoleAndDatabase(cluster, keys).catch(async (error) => {
      await stop();
      throw error;
    });
    return {
      connectionString: `postgres://foyer:${keys.rolePassword}@127.0.0.1:${keys.port}/foyer`,
      wasRunning,
      stop: () => stop().finally(lock.release),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** In order, with everything on disk; a server that has ended by itself is as good. */
async function end(cluster: Cluster): Promise<void> {
  await control(cluster, ['stop', '--mode=fast', '--timeout=30']).catch(async (error) => {
    if (await findRunningServer(cluster.path)) throw error;
  });
}

async function bringUp(cluster: Cluster): Promise<{ keys: ServerKeys; wasRunning: boolean }> {
  const keys = await readKeys(cluster.folder);
  const adopted = await adoptOrEnd(cluster, keys);
  if (adopted) return { keys: adopted, wasRunning: true };
  if (!(await hasData(cluster))) await makeCluster(cluster, keys);
  return { keys: await startCluster(cluster, keys), wasRunning: false };
}

const ADOPT_MS = 4_000;

/** The keys of the server that was left running, or nothing when there is none any more. */
async function adoptOrEnd(cluster: Cluster, keys: ServerKeys): Promise<ServerKeys | undefined> {
  const running = await findRunningServer(cluster.path);
  if (!running) {
    await forgetServer(cluster.path);
    return undefined;
  }
  const found = { ...keys, port: running.port };
  const deadline = performance.now() + ADOPT_MS;
  while (performance.now() < deadline && isAlive(running.pid)) {
    if (await answersFor(cluster, found)) {
      return found.port === keys.port ? keys : saveKeys(cluster.folder, found);
    }
    await pause(100);
  }
  for (const mode of ['fast', 'immediate']) {
    if (!isAlive(running.pid)) return undefined;
    await control(cluster, ['stop', `--mode=${mode}`, '--timeout=2']).catch(() => {});
  }
  if (!isAlive(running.pid)) return undefined;
  throw new StartError(
    `A database server that was left running on ${cluster.path} (process ${running.pid}) neither answers nor stops; end that process and start again.`,
  );
}

/** Whether the server at the port is the one of this folder, and knows our password. */
async function answersFor(cluster: Cluster, keys: ServerKeys): Promise<boolean> {
  try {
    const at = await asAdmin(keys, async (admin) => {
      const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory ?? '';
    });
    const [theirs, ours] = await Promise.all([stat(at), stat(cluster.path)]);
    return theirs.dev === ours.dev && theirs.ino === ours.ino;
  } catch {
    return false;
  }
}

async function makeRoleAndDatabase(cluster: Cluster, keys: ServerKeys): Promise<void> {
  const made = asAdmin(keys, async (admin) => {
    const { rows } = await admin.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = 'foyer') as role,
         exists (select from pg_database where datname = 'foyer') as database`,
    );
    if (!rows[0]?.role) {
      await admin.query(
        `create role foyer login nosuperuser nobypassrls nocreatedb nocreaterole password '${keys.rolePassword}'`,
      );
    }
    if (!rows[0]?.database) await admin.query('create database foyer owner foyer');
  });
  await made.catch((error: { code?: unknown }) => {
    if (error.code !== '28P01') throw error;
    throw new StartError(
      `The built-in database in ${cluster.path} does not accept the password in ${join(cluster.folder, 'database.json')}; restore that file from a backup of the folder.`,
    );
  });
}

async function asAdmin<T>(keys: ServerKeys, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({
    host: '127.0.0.1',
    port: keys.port,
    user: 'postgres',
    password: keys.adminPassword,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  admin.on('error', () => {});
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.end();
  }
}
