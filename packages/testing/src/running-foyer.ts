import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type FoyerOptions = {
  /** Load the demo event; true. */
  demo?: boolean;
  /** A folder of an earlier run, to start again on its data; a new one by default. */
  folder?: string;
  /** More environment for the process, such as `DATABASE_URL`. */
  environment?: Record<string, string>;
};

export type RunningFoyer = {
  /** Without a slash at the end. */
  url: string;
  folder: string;
  /** What the process has printed so far, for the message of a failure. */
  output(): string;
  /** Ends it as Ctrl-C does and removes its folder, unless `keepFolder`. */
  stop(options?: { keepFolder?: boolean }): Promise<void>;
  /** Ends it as a power cut of the process does; its database server may live on. */
  kill(): Promise<void>;
};

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const secondsToHealthy = 60;
const secondsToStop = 15;

/** Starts a real Foyer, as its start command does, on a free port and a folder of its own. */
export async function startFoyer(options: FoyerOptions = {}): Promise<RunningFoyer> {
  const folder = options.folder ?? (await newFolder());
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = watchChild(
    spawn(process.execPath, ['--max-semi-space-size=4', 'apps/api/src/main.ts'], {
      cwd: repository,
      env: {
        ...inheritedEnvironment(),
        PORT: String(port),
        FOYER_FOLDER: folder,
        FOYER_DEMO: (options.demo ?? true) ? 'auto' : 'off',
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

  const stop = async ({ keepFolder = false } = {}) => {
    try {
      await child.end('SIGTERM');
    } finally {
      endOrphanedDatabase(folder);
      if (!keepFolder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };

  const deadline = performance.now() + secondsToHealthy * 1000;
  while (performance.now() < deadline && !child.hasEnded()) {
    if (await isHealthy(url)) {
      return { url, folder, output: child.output, stop, kill: () => child.end('SIGKILL') };
    }
    await pause(100);
  }
  const reason = child.hasEnded() ? 'ended before it was healthy' : 'took too long to be healthy';
  await stop({ keepFolder: options.folder !== undefined }).catch(() => undefined);
  throw new Error(`Foyer ${reason}. It printed:\n${child.output()}`);
}

/** Keeps what a child prints, ends it on request, and takes it along when this process ends. */
function watchChild(child: ChildProcessByStdio<null, Readable, Readable>) {
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  let ended = false;
  const exit = once(child, 'exit').then(() => {
    ended = true;
  });
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);

  return {
    output: () => printed,
    hasEnded: () => ended,
    async end(signal: NodeJS.Signals): Promise<void> {
      process.removeListener('exit', endWithUs);
      if (ended) return;
      child.kill(signal);
      const tooLong = pause(secondsToStop * 1000, 'too long', { ref: false });
      if ((await Promise.race([exit, tooLong])) !== 'too long') return;
      child.kill('SIGKILL');
      await exit;
      throw new Error(`Foyer did not end within ${secondsToStop} s of ${signal}\n${printed}`);
    },
  };
}

/** What any program needs; nothing that would configure this Foyer behind a story's back. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** `mkdtemp` makes 0700; the embedded PostgreSQL runs as another user and must get through. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-story-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** After a kill the database server lives on. It writes its process id into its data folder. */
function endOrphanedDatabase(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of globSync('{*,*/*}/postmaster.pid', { cwd: folder })) {
    const id = Number(readFileSync(join(folder, file), 'utf8').split('\n')[0]);
    if (!Number.isInteger(id) || id <= 1) continue;
    try {
      process.kill(id, 'SIGQUIT');
    } catch {
      // It has ended by itself since it wrote the file.
    }
  }
}

/** A port that was free a moment ago; the system hands them out in turn, so it still is. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
