import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from './connection.ts';
import { createDatabaseOn } from './throw-away-server.ts';

let database: Database;
beforeAll(async () => {
  const connectionString = await createDatabaseOn(inject('testServer'), 'template');
  database = openDatabase({ connectionString, poolSize: 1 });
});
afterAll(() => database.close());

/** The first column of every row. */
async function namesIn(query: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(query);
  return rows.map(({ name }) => name);
}

test('every table of an event is behind forced row level security', async () => {
  const ofEvents = `select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'event_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
  expect(await namesIn(ofEvents)).toContain('stand');
  expect(await namesIn(`${ofEvents} and not (c.relrowsecurity and c.relforcerowsecurity)`)).toEqual(
    [],
  );
});

test('every policy asks for the scope once a statement, not once a row', async () => {
  // Write `(select foyer_scope())` in a policy; without the select every row pays for it.
  const asking = `select tablename || '.' || policyname as name from pg_policies
    where concat(qual, ' ', with_check) ~ `;
  expect(await namesIn(`${asking} 'SELECT foyer_scope'`)).not.toEqual([]);
  const atEveryRow = `'(?<!SELECT )foyer_(scope|event_id|exhibitor_id|account_id|attendee_id)\\('`;
  expect(await namesIn(`${asking} ${atEveryRow}`)).toEqual([]);
});
