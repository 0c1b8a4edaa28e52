import { randomBytes } from 'node:crypto';
import pg from 'pg';
// So that the module below is known where nobody runs tests.
import type {} from 'vitest';
import { openDatabase } from './connection.ts';
import { startThrowAwayServer } from './embedded-throw-away.ts';
import { migrateToLatest } from './migrate.ts';

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

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/**
 * Starts the server of a test run and migrates its template.
 * @param given URL of a superuser on a server at hand, in place of a throw-away server
 */
export async function startTestServer(
  given?: string,
): Promise<TestServer & { stop(): Promise<void> }> {
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

/** Makes a database of the ordinary role in some 20 ms and returns its URL. */
export async function createDatabaseOn(
  server: TestServer,
  from: 'template' | 'empty',
): Promise<string> {
  const name = `${server.role}_${randomBytes(5).toString('hex')}`;
  const source = from === 'template' ? server.template : 'template0';
  await asAdmin(server.adminUrl, (admin) =>
    admin.query(
      `create database ${name} owner ${server.role} template ${source} strategy file_copy`,
    ),
  );
  return databaseUrl(server, name);
}

function databaseUrl(server: TestServer, name: string): string {
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
