import { type Database, openDatabase } from '@foyer/database/connection.ts';
import { createDatabaseOn } from '@foyer/database/throw-away-server.ts';
import { inject } from 'vitest';

export interface TestDatabase extends Database {
  /** As the ordinary role; a second `openDatabase` on it is another process to PostgreSQL. */
  readonly connectionString: string;
}

/**
 * A migrated, empty database of its own, cloned in some 20 ms; one per test file is usual.
 * It is never dropped: the server goes with the run. Call `close` in `afterAll`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const connectionString = await createDatabaseOn(inject('testServer'), 'template');
  return { ...openDatabase({ connectionString, poolSize: 5 }), connectionString };
}
