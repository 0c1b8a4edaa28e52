import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type ServerAccount } from './embedded-account.ts';
import type { Binaries } from './embedded-binaries.ts';

interface Initialisation {
  readonly account: ServerAccount;
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly folder: string;
  readonly password: string;
}

/** Makes the cluster with a superuser `postgres`; the sort order is the same on every system. */
export async function initialise(options: Initialisation): Promise<void> {
  const { account, binaries, cluster, folder, password } = options;
  const passwordFile = join(folder, `password-${randomBytes(6).toString('hex')}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await account.own(passwordFile);
  try {
    await run(
      account.command(binaries.initdb, [
        `--pgdata=${cluster}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ]),
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}
