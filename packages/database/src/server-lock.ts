import { randomBytes } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './start-error.ts';

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only Foyer on a folder. The lock is a name that the system itself takes
 * back when the process ends, however it ends, so none is ever left behind.
 * @throws StartError when another Foyer holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  // By identity and not by path: the same folder has many paths.
  const { dev, ino } = await stat(folder, { bigint: true });
  const name = `foyer-${dev}-${ino}`;
  if (process.platform === 'linux') return hold(`\0${name}`, folder);
  if (process.platform === 'win32') return hold(`\\\\.\\pipe\\${name}`, folder);
  return holdFile(`/tmp/${name}.sock`, folder);
}

async function hold(address: string, folder: string): Promise<FolderLock> {
  const server = await listen(address, String(process.pid));
  if (!server) throw await refusal(address, folder);
  return { release: () => close(server) };
}

const SETTLE_MS = 300;

/** Where names live in the file system, a dead owner's socket stays and has to be cleared away. */
async function holdFile(path: string, folder: string): Promise<FolderLock> {
  const sign = `${process.pid} ${randomBytes(8).toString('hex')}`;
  let server = await listen(path, sign);
  if (!server) {
    if (await ask(path)) throw await refusal(path, folder);
    const aside = `${path}.${sign.split(' ')[1]}`;
    await rename(path, aside).catch(() => {});
    await rm(aside, { force: true });
    server = await listen(path, sign);
    // Two may have cleared at once, and one the other's new socket: the name tells who is left.
    await pause(SETTLE_MS);
  }
  if (!server || (await ask(path)) !== sign) {
    if (server) await close(server);
    throw await refusal(path, folder);
  }
  const held = server;
  return { release: () => close(held) };
}

async function refusal(address: string, folder: string): Promise<StartError> {
  const owner = (await ask(address))?.split(' ')[0];
  const who = owner ? `Another Foyer (process ${owner})` : 'Another Foyer';
  return new StartError(
    `${who} is running on the folder ${folder}; stop it first, or give this one a folder of its own with FOYER_FOLDER.`,
  );
}

/** Answers everyone who asks with `sign`; nothing when the address is taken. */
async function listen(address: string, sign: string): Promise<Server | undefined> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(sign);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => resolve(server.unref()));
  });
}

async function ask(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let answer = '';
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer || undefined));
  });
}

async function close(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}
