import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from './embedded-port.ts';
import { StartError } from './start-error.ts';

/** Makes the folder where it is missing, and finds out whether anything can be kept in it. */
export async function prepareFolder(folder: string): Promise<void> {
  const probe = join(folder, `.write-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new StartError(
      `Foyer cannot write to the folder ${folder} (${reasonFor(error)}); set FOYER_FOLDER to a folder it may write to.`,
    );
  }
}

function reasonFor(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'the disk is full';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'it is not a folder';
    default:
      return message;
  }
}

/** What the built-in server's folder remembers; for the eyes of the owner only. */
export interface ServerKeys {
  readonly port: number;
  readonly adminPassword: string;
  readonly rolePassword: string;
}

export async function readKeys(folder: string): Promise<ServerKeys> {
  const path = keysPath(folder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new StartError(`Foyer cannot read ${path}: ${error.message}.`);
  });
  if (text === undefined) {
    const password = () => randomBytes(24).toString('hex');
    const port = await freePort();
    return saveKeys(folder, { port, adminPassword: password(), rolePassword: password() });
  }
  try {
    const { port, adminPassword, rolePassword } = JSON.parse(text) as ServerKeys;
    if (port > 0 && adminPassword && rolePassword) return { port, adminPassword, rolePassword };
  } catch {
    // Told below, with the name of the file.
  }
  throw new StartError(`The file ${path} is damaged; restore it from a backup of the folder.`);
}

/** Whole or not at all, whatever happens to this process meanwhile. */
export async function saveKeys(folder: string, keys: ServerKeys): Promise<ServerKeys> {
  const path = keysPath(folder);
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, path);
  return keys;
}

const keysPath = (folder: string) => join(folder, 'database.json');
