import { readFileSync } from 'node:fs';

const CHECK_MS = 1_000;

/**
 * Ends this process in order when the npx that started it is gone. npx hands Ctrl-C on, but a
 * signal sent to it alone ends it and nothing else: Foyer would stay, with its port and its folder.
 * Only on Linux, where /proc tells who started whom.
 */
export function endWithStarter(): void {
  const starter = ancestors(process.pid).find(({ command }) => /^npm exec\b|\bnpx\b/.test(command));
  if (!starter) return;
  const timer = setInterval(() => {
    // The same number with another command is another process.
    if (read(starter.pid)?.command === starter.command) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, CHECK_MS);
  timer.unref();
}

interface Relative {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function ancestors(pid: number): Relative[] {
  const found: Relative[] = [];
  for (let next = read(pid); next; next = read(next.parent)) found.push(next);
  return found.slice(1);
}

function read(pid: number): Relative | undefined {
  try {
    // "pid (name) state parent …", and the name may hold anything but comes in brackets.
    const [state, parent] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (state === 'Z') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parent: Number(parent), command };
  } catch {
    return undefined;
  }
}
