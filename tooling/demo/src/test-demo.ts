import { createHash } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { Row, Tables } from '@foyer/database/tables.ts';
import { createTestDatabase, type TestDatabase } from '@foyer/testing/database.ts';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import { loadDemoEvent } from './load-demo-event.ts';

export const now = new Date('2026-11-23T09:30:00Z');
export const coming = 'it-koordinatoren-tagung-2026';
export const past = 'it-koordinatoren-tagung-2025';

/** The demo event in a database of its own, loaded before the tests of the file that calls it. */
export function loadedDemoEvent() {
  let database: TestDatabase;
  let seconds = 0;
  beforeAll(async () => {
    database = await createTestDatabase();
    const begun = performance.now();
    await loadDemoEvent(database, now, { publicUrl: 'https://foyer.example.org' });
    seconds = (performance.now() - begun) / 1000;
  });
  afterAll(() => database.close());

  const read = <T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    withScope(database, { kind: 'system' }, work);

  return {
    get database() {
      return database;
    },
    /** How long the loading took. */
    get seconds() {
      return seconds;
    },
    read,
    async eventId(slug: string): Promise<string> {
      const event = await read((tx) =>
        tx
          .selectFrom('event')
          .select('event_id')
          .where('slug', '=', slug)
          .executeTakeFirstOrThrow(),
      );
      return event.event_id;
    },
    /** All rows of one edition. */
    async rowsOf<Table extends 'exhibitor' | 'stand' | 'demo' | 'attendee'>(
      table: Table,
      slug = coming,
    ): Promise<Row<Table>[]> {
      const { rows } = await read((tx) =>
        sql<Row<Table>>`select t.* from ${sql.table(table)} t
          join event e using (event_id) where e.slug = ${slug}`.execute(tx),
      );
      return rows;
    },
  };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
