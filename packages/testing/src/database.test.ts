import { withScope } from '@foyer/database/scope.ts';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';

const opened: TestDatabase[] = [];
afterAll(() => Promise.all(opened.map((database) => database.close())));

async function fresh(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  opened.push(database);
  return database;
}

test('a test database is migrated and belongs to an ordinary role', async () => {
  const { pool } = await fresh();
  const { rows } = await pool.query(
    `select rolsuper, rolbypassrls, rolcreaterole, pg_get_userbyid(datdba) = current_user as owner,
       (select count(*) from kysely_migration) > 0 as migrated
     from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
  );
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owner: true, migrated: true },
  ]);
});

test('two test databases know nothing of each other', async () => {
  const [one, two] = await Promise.all([fresh(), fresh()]);
  await withScope(one, { kind: 'system' }, (tx) => sql`create table only_here ()`.execute(tx));
  const { rows } = await two.pool.query(`select to_regclass('only_here') as found`);
  expect(rows).toEqual([{ found: null }]);
});

test('a clone costs a fraction of a migration', async () => {
  await fresh();
  const before = performance.now();
  await fresh();
  expect(performance.now() - before).toBeLessThan(1_000);
});
