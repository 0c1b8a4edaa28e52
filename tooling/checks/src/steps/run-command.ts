import { spawn } from 'node:child_process';

export type Ended = {
  /** Undefined when a signal ended it. */
  code: number | undefined;
  output: string;
  timedOut: boolean;
};

export type Command = {
  words: readonly [string, ...string[]];
  environment?: Record<string, string>;
  minutes: number;
};

const graceMilliseconds = 20_000;
const groups = new Set<number>();

/**
 * Runs a command, passing its output on while keeping it. The command gets a process group of its
 * own, so that ending it also ends what it started; it has no input to wait for.
 */
export function runCommand({ words, environment, minutes }: Command, cwd: string): Promise<Ended> {
  const [program, ...rest] = words;
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd,
      detached: true,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let timedOut = false;
    const pass = (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on('data', pass);
    child.stderr.on('data', pass);

    const group = child.pid;
    if (group !== undefined) groups.add(group);
    const limit = setTimeout(() => {
      timedOut = true;
      if (group !== undefined) endGroup(group);
    }, minutes * 60_000);

    const end = (code: number | undefined) => {
      clearTimeout(limit);
      if (group !== undefined) groups.delete(group);
      resolve({ code, output, timedOut });
    };
    child.once('error', (reason) => {
      pass(Buffer.from(`${reason.message}\n`));
      end(undefined);
    });
    // What a command leaves running in its group would keep its output open for ever.
    child.once('exit', () => group !== undefined && endGroup(group));
    child.once('close', (code) => end(code ?? undefined));
  });
}

/** Ends what is running now, for an interrupted test command. */
export function endRunningCommands(): void {
  for (const group of groups) endGroup(group);
}

/** Asks first, and does not wait for ever. */
function endGroup(group: number): void {
  signalGroup(group, 'SIGTERM');
  setTimeout(() => signalGroup(group, 'SIGKILL'), graceMilliseconds).unref();
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has ended by itself.
  }
}
