import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '@foyer/database/connection.ts';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl, type TestServer } from './database-server.ts';
import type {} from './global-setup.ts';

export interface TestDatabase extends Database {
  /** As the ordinary role; a second `openDatabase` on it is another process to PostgreSQL. */
  readonly connectionString: string;
}

/**
 * A migrated, empty database of its own, cloned in some 20 ms; one per test file is usual.
 * It is never dropped: the server goes with the run. Call `close` in `afterAll`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  return open(await createDatabase('template'));
}

/** The same without a single table; for tests of the migrations. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return open(await createDatabase('empty'));
}

function open(connectionString: string): TestDatabase {
  return { ...openDatabase({ connectionString, poolSize: 5 }), connectionString };
}

async function createDatabase(from: 'template' | 'empty'): Promise<string> {
  const server: TestServer = inject('testServer');
  const name = `${server.role}_${randomBytes(5).toString('hex')}`;
  const source = from === 'template' ? server.template : 'template0';
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    await admin.query(
      `create database ${name} owner ${server.role} template ${source} strategy file_copy`,
    );
  } finally {
    await admin.end();
  }
  return databaseUrl(server, name);
}
