import { randomBytes } from 'node:crypto';
import { openDatabase } from '@foyer/database/connection.ts';
import { startThrowAwayServer } from '@foyer/database/embedded-throw-away.ts';
import { migrateToLatest } from '@foyer/database/migrate.ts';
import pg from 'pg';

/** What every test file of a run needs to make itself a database. */
export interface TestServer {
  /** May create databases; for nothing else. */
  readonly adminUrl: string;
  /** The ordinary role that owns every test database, as the application's role does. */
  readonly role: string;
  readonly password: string;
  /** Migrated, and never connected to again. */
  readonly template: string;
}

/**
 * Starts the server of a test run and migrates its template. `TEST_DATABASE_URL` (a superuser of a
 * server at hand, PostgreSQL 15 or later) takes the place of the throw-away server.
 */
export async function startTestServer(): Promise<TestServer & { stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? undefined : await startThrowAwayServer();
  const adminUrl = given ?? server?.adminUrl ?? '';
  const run = randomBytes(4).toString('hex');
  const role = `foyer_test_${run}`;
  const template = `${role}_template`;
  const password = randomBytes(12).toString('hex');
  try {
    await asAdmin(adminUrl, async (admin) => {
      await admin.query(
        `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}'`,
      );
      await admin.query(
        `create database ${template} owner ${role} template template0 encoding 'UTF8'`,
      );
    });
    await migrateTemplate({ adminUrl, role, password, template });
  } catch (error) {
    await server?.stop();
    throw error;
  }
  return {
    adminUrl,
    role,
    password,
    template,
    // Dropping is for the end of a run on a lasting server: in the middle of one it ends
    // connections that another test still listens to.
    stop: () => server?.stop() ?? dropRun(adminUrl, role),
  };
}

async function migrateTemplate(server: TestServer): Promise<void> {
  const database = openDatabase({ connectionString: databaseUrl(server, server.template) });
  try {
    await migrateToLatest(database);
  } finally {
    await database.close();
  }
}

/** The URL of a test database, as the ordinary role. */
export function databaseUrl(server: TestServer, name: string): string {
  const url = new URL(server.adminUrl);
  url.username = server.role;
  url.password = server.password;
  url.pathname = `/${name}`;
  return url.href;
}

async function dropRun(adminUrl: string, role: string): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where datname like $1',
      [`${role}\\_%`],
    );
    for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
    await admin.query(`drop role ${role}`);
  });
}

async function asAdmin<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
