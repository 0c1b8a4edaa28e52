import { afterAll, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from './connection.ts';
import { migrateToLatest, readMigrations } from './migrate.ts';
import { StartError } from './start-error.ts';
import { createDatabaseOn } from './throw-away-server.ts';

const opened: Database[] = [];
afterAll(() => Promise.all(opened.map((database) => database.close())));

/** `count` handles on one new database: to PostgreSQL they are different processes. */
async function handles(count: number, from: 'template' | 'empty'): Promise<Database[]> {
  const connectionString = await createDatabaseOn(inject('testServer'), from);
  const made = Array.from({ length: count }, () => openDatabase({ connectionString, poolSize: 1 }));
  opened.push(...made);
  return made;
}

test('processes that start at once migrate once', async () => {
  const applied = await Promise.all(
    (await handles(4, 'empty')).map((database) => migrateToLatest(database)),
  );
  const names = Object.keys(await readMigrations());
  expect(names.length).toBeGreaterThan(0);
  expect(applied.flat()).toEqual(names);
  expect(applied.filter((list) => list.length > 0)).toHaveLength(1);
});

test('a migrated database is left as it is', async () => {
  for (const database of await handles(1, 'template')) {
    expect(await migrateToLatest(database)).toEqual([]);
  }
});

test('a database of a newer Foyer is refused in words', async () => {
  for (const database of await handles(1, 'template')) {
    await database.pool.query(
      `insert into kysely_migration (name, timestamp) values ('2999-01-01T0000_fly', now())`,
    );
    const refused = migrateToLatest(database);
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow('newer Foyer (it has "2999-01-01T0000_fly"');
  }
});

test('the lock is free again after a failure', async () => {
  for (const database of await handles(1, 'empty')) {
    await database.pool.query('create table event (wrong int)');
    await expect(migrateToLatest(database)).rejects.toThrow('"event" already exists');
    await database.pool.query('drop table event');
    expect(await migrateToLatest(database)).not.toEqual([]);
  }
});
