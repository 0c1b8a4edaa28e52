import { checkServer } from '@foyer/database/connection-check.ts';
import { startEmbedded } from '@foyer/database/embedded.ts';
import { prepareFolder } from '@foyer/database/embedded-folder.ts';
import { StartError } from '@foyer/database/start-error.ts';
import type { Config } from './config.ts';
import type { Ending } from './ending.ts';

/** The address of the database to use: the one that was given, else the built-in server's. */
export async function provideDatabase(
  config: Config,
  ending: Ending,
  tell: (line: string) => void,
): Promise<string> {
  if (config.databaseUrl === null) {
    const embedded = await startEmbedded({ folder: config.folder });
    await ending.add('The built-in database', embedded.stop);
    if (embedded.wasRunning) {
      tell('Took over the database server that an earlier Foyer had left running.');
    }
    return embedded.connectionString;
  }
  await prepareFolder(config.folder);
  const { role, isPrivileged } = await checkServer(config.databaseUrl);
  if (isPrivileged) {
    const problem = `The role "${role}" in DATABASE_URL is a superuser or may bypass row level security, so PostgreSQL does not keep one event's data from another's`;
    if (config.nodeEnv === 'production') {
      throw new StartError(`${problem}; use an ordinary role that owns the database.`);
    }
    tell(`Warning: ${problem}. Production refuses such a role.`);
  }
  return config.databaseUrl;
}
