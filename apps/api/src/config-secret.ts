import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '@foyer/database/start-error.ts';
import type { Config } from './config.ts';

/** Without SESSION_SECRET: the one in the folder, made at the first start, so sessions last. */
export async function keepSessionSecret(config: Config): Promise<Config> {
  if (config.givenSessionSecret !== null) return config;
  const file = join(config.folder, 'session-secret');
  try {
    await writeFile(file, `${config.sessionSecret}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return config;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const sessionSecret = (await readFile(file, 'utf8')).trim();
  if (sessionSecret.length >= 32) return { ...config, sessionSecret };
  throw new StartError(`The file ${file} is damaged; delete it, and everybody signs in once more.`);
}
