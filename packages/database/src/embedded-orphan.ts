import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a running server writes into its folder. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on this folder, if one does: left behind by a Foyer that was killed. A pid
 * file whose number now belongs to some other program counts as none.
 */
export async function findRunningServer(cluster: string): Promise<RunningServer | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  return (await runsOn(pid, cluster)) ? { pid, port } : undefined;
}

/** A dead server's number may by now belong to a program that PostgreSQL would take for it. */
export async function forgetServer(cluster: string): Promise<void> {
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function runsOn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') {
    // A postmaster's working directory is its data folder.
    const at = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return at !== undefined && at === (await realpath(cluster));
  }
  if (process.platform === 'win32') return true;
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]);
  return stdout.includes('postgres');
}
