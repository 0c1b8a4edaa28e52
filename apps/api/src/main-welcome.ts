import type { Database } from '@foyer/database/connection.ts';
import { demoPassword } from '@foyer/domain/account/demo-password.ts';
import { listDemoAccounts } from './account/account.queries.ts';
import type { Config } from './config.ts';
import { listPublicSlugs } from './demo-event.queries.ts';

/** What the person at the terminal needs next: where to go, and as whom. */
export async function welcomeLines(config: Config, database: Database): Promise<string[]> {
  const slugs = await listPublicSlugs(database);
  const places = [
    ['Organisers', '/organiser/'],
    ['Exhibitors', '/exhibitor/'],
    ...slugs.map((slug) => ['Public', `/e/${slug}`]),
  ];
  return [
    '',
    `Foyer is ready at ${config.publicUrl}`,
    '',
    ...columns(places.map(([who = '', path]) => [who, `${config.publicUrl}${path}`])),
    ...(await demoLines(config, database)),
    '',
    config.databaseUrl === null
      ? `All data is kept in ${config.folder}. Ctrl-C stops Foyer.`
      : 'All data is kept in the database of DATABASE_URL. Ctrl-C stops Foyer.',
    '',
  ];
}

async function demoLines(config: Config, database: Database): Promise<string[]> {
  const accounts = config.demo === 'on' ? await listDemoAccounts(database) : [];
  if (accounts.length === 0) return [];
  return [
    '',
    `  Demo accounts: one click on the sign-in page, or the password ${demoPassword}`,
    ...columns(
      accounts.map(({ email, name, organisation }) => [email, `${name}, ${organisation}`]),
    ),
  ];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}   ${second}`);
}
