import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from './connection.ts';
import { parseInt8 } from './pg-types.ts';
import { withScope } from './scope.ts';
import { createDatabaseOn } from './throw-away-server.ts';

let database: Database;
beforeAll(async () => {
  const connectionString = await createDatabaseOn(inject('testServer'), 'empty');
  database = openDatabase({ connectionString, poolSize: 2, applicationName: 'foyer test' });
});
afterAll(() => database.close());

describe('values arrive', () => {
  test.each(['db', 'pool'] as const)('as the tables say, through %s', async (way) => {
    const text = `select count(*) as count, 9007199254740991::bigint as big,
      array[1, null]::bigint[] as bigs, date '2026-03-29' as day, array[date '2026-01-01'] as days,
      timestamptz '2026-03-29 01:30:00+00' as at, '{"a":[1]}'::jsonb as json, 1.50::numeric as number
      from generate_series(1, 3)`;
    const { rows } =
      way === 'db' ? await sql.raw(text).execute(database.db) : await database.pool.query(text);
    expect(rows).toEqual([
      {
        count: 3,
        big: Number.MAX_SAFE_INTEGER,
        bigs: [1, null],
        day: '2026-03-29',
        days: ['2026-01-01'],
        at: new Date('2026-03-29T01:30:00Z'),
        json: { a: [1] },
        number: '1.50',
      },
    ]);
  });

  test('a bigint that a number cannot hold is refused instead of rounded', () => {
    expect(() => parseInt8('9007199254740993')).toThrow(RangeError);
  });
});

test('connections carry the name of the application', async () => {
  const { rows } = await database.pool.query('show application_name');
  expect(rows).toEqual([{ application_name: 'foyer test' }]);
});

test('connections that the server ended are replaced', async () => {
  const read = () => withScope(database, { kind: 'system' }, (tx) => sql`select 1`.execute(tx));
  await Promise.all([read(), read(), database.pool.query('select 1')]);
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  // The pool hears of it by an event; the query after that gets a new connection.
  await expect
    .poll(() =>
      read().then(
        () => 'well',
        () => 'broken',
      ),
    )
    .toBe('well');
});

test('closing twice is closing once', async () => {
  const connectionString = await createDatabaseOn(inject('testServer'), 'empty');
  const other = openDatabase({ connectionString });
  await other.pool.query('select 1');
  await Promise.all([other.close(), other.close()]);
  await expect(other.pool.query('select 1')).rejects.toThrow();
});
