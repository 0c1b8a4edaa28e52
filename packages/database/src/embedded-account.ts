import { execFile, type SpawnOptions, spawn } from 'node:child_process';
import { chown, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { StartError } from './start-error.ts';

const execute = promisify(execFile);

/** A command line, and the account it runs under. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: SpawnOptions;
}

/** The account the server runs under: PostgreSQL refuses to run as root. */
export interface ServerAccount {
  command(file: string, args: readonly string[]): Command;
  own(path: string): Promise<void>;
}

const self: ServerAccount = {
  command: (file, args) => ({ file, args, options: {} }),
  own: async () => {},
};

interface Placement {
  /** One of PostgreSQL's programs. */
  readonly program: string;
  /** Will hold the data; exists. */
  readonly folder: string;
  /** Who owns the data already. */
  readonly owner?: Ids | undefined;
}

/**
 * As an ordinary user: that user. As root: the owner of the data, else the system's `postgres`
 * user, made where it is missing.
 */
export async function chooseServerAccount(placement: Placement): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return self;
  const { owner } = placement;
  const known = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
  const ids = known ?? (await findPostgresUser()) ?? (await makePostgresUser());
  const prefix = (await canReach(ids, placement)) ? [] : await reachThrough(ids, placement.folder);
  return {
    own: (path) => chown(path, ids.uid, ids.gid),
    command: (file, args) => {
      const [first, ...rest] = [...prefix, file, ...args];
      // setpriv changes the user itself, and must be root to hand the right on.
      return { file: first ?? file, args: rest, options: prefix.length > 0 ? {} : ids };
    },
  };
}

/** Runs a command to its end; on failure throws what it printed. */
export async function run(command: Command): Promise<string> {
  const child = spawn(command.file, command.args, {
    ...command.options,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    // Not 'close': a server started by pg_ctl may keep the pipes open.
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(output.trim() || `${command.file} ended with ${code}`);
  return output;
}

type Ids = { readonly uid: number; readonly gid: number };

async function findPostgresUser(): Promise<Ids | undefined> {
  try {
    const [uid, gid] = await Promise.all([
      execute('id', ['-u', 'postgres']),
      execute('id', ['-g', 'postgres']),
    ]);
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
  } catch {
    return undefined;
  }
}

async function makePostgresUser(): Promise<Ids> {
  await execute('groupadd', ['--system', '--force', 'postgres']).catch(() => {});
  await execute('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']).catch(
    () => {},
  );
  const ids = await findPostgresUser();
  if (ids) return ids;
  throw new StartError(
    'PostgreSQL does not run as root and no user "postgres" could be made; start Foyer as an ordinary user, or set DATABASE_URL.',
  );
}

async function canReach(ids: Ids, { program, folder }: Placement): Promise<boolean> {
  const check = 'test -x "$1" && cd "$2"';
  return execute('sh', ['-c', check, 'sh', program, folder], { ...ids, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

const DAC_OVERRIDE = 1n;
const DAC_READ_SEARCH = 2n;

/**
 * The project lies where only root may enter (/root, a folder of mkdtemp). Opening those folders to
 * everybody is not ours to do, so the server's user gets the one right to walk through them.
 */
async function reachThrough({ uid, gid }: Ids, folder: string): Promise<string[]> {
  const rights = await heldRights();
  const right =
    rights & (1n << DAC_READ_SEARCH)
      ? 'dac_read_search'
      : rights & (1n << DAC_OVERRIDE)
        ? 'dac_override'
        : undefined;
  const prefix = [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    // Without this access(2) ignores the right, and initdb takes its own programs for broken.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${right}`,
    `--ambient-caps=+${right}`,
    `--bounding-set=-all,+${right}`,
  ];
  const works =
    right &&
    (await execute('setpriv', [...prefix.slice(1), 'true']).then(
      () => true,
      () => false,
    ));
  if (works) return prefix;
  throw new StartError(
    `Foyer runs as root, and the user "postgres" that its database needs cannot enter ${folder}; move the project where other users may enter, start Foyer as an ordinary user, or set DATABASE_URL.`,
  );
}

async function heldRights(): Promise<bigint> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  return BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
}
