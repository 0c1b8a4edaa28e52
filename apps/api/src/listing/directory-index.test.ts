import { type Database, openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { aListing, anEvent } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withVisitorScope } from '../access/scopes.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { readDirectoryIndex } from './directory-index.queries.ts';
import { searchDirectory } from './directory-search.queries.ts';

let api: TestApi;
/** The database as another process of Foyer has it open, with a memory of its own. */
let elsewhere: Database;
let event: { eventId: string; slug: string };
let first: string;
let second: string;

beforeAll(async () => {
  api = await createTestApi();
  elsewhere = openDatabase({ connectionString: api.database.connectionString, poolSize: 3 });
});
afterAll(async () => {
  await elsewhere.close();
  await api.close();
});
beforeEach(async () => {
  event = await anEvent(api.database);
  first = (await aListing(api.database, { ...event, displayName: 'Erster' })).exhibitorId;
  second = (await aListing(api.database, { ...event, displayName: 'Zweiter' })).exhibitorId;
});

const ctxOf = (database: Database) => {
  const { services, ...context } = api.contextFor(null);
  return { ...context, database, services: { ...services, database } };
};
const search = { category: null, hall: null, demos: false, after: null };
const found = (database: Database, q: string) =>
  withVisitorScope(ctxOf(database), event.slug, async (scope) => {
    const { exhibitorIds } = await searchDirectory(scope, { ...search, q }, 10);
    return exhibitorIds;
  });
const indexIn = (database: Database) =>
  withVisitorScope(ctxOf(database), event.slug, readDirectoryIndex);

const withhold = (database: Database, exhibitorId: string, then = async () => {}) =>
  withScope(database, { kind: 'organiser', eventId: event.eventId }, async (tx) => {
    await tx
      .updateTable('listing_revision')
      .set({ is_withheld: true })
      .where('exhibitor_id', '=', exhibitorId)
      .execute();
    await then();
  });

describe('the memory of a directory', () => {
  it('is kept as long as nothing changed, and read by one for all who ask', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => indexIn(api.database)));
    expect(new Set(asked).size).toBe(1);
    expect(await indexIn(api.database)).toBe(asked[0]);
  });

  it('knows in each process what any process has made public or taken back', async () => {
    for (const database of [api.database, elsewhere]) {
      expect(await found(database, 'erster')).toEqual([first]);
    }
    await withhold(elsewhere, first);
    const { exhibitorId } = await aListing(api.database, { ...event, displayName: 'Neuer' });
    for (const database of [api.database, elsewhere]) {
      expect(await found(database, 'erster')).toEqual([]);
      expect(await found(database, 'neuer')).toEqual([exhibitorId]);
    }
  });

  it('is changed by a commit, and by nothing before it or without it', async () => {
    const before = await indexIn(elsewhere);
    const failing = withhold(api.database, first, async () => {
      expect(await indexIn(elsewhere)).toBe(before);
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(await indexIn(elsewhere)).toBe(before);
    expect(await found(api.database, 'erster')).toEqual([first]);
  });

  it('lets two publish at once', async () => {
    await withhold(api.database, first, async () => {
      await withhold(elsewhere, second);
      expect(await found(elsewhere, '')).toEqual([first]);
    });
    expect(await found(elsewhere, '')).toEqual([]);
  });

  it('is not read anew for what is not public', async () => {
    const before = await indexIn(api.database);
    await aListing(api.database, { ...event, displayName: 'Wartend', status: 'submitted' });
    await aListing(api.database, { ...(await anEvent(api.database)), displayName: 'Nebenan' });
    expect(await indexIn(api.database)).toBe(before);
  });

  it('holds nobody back from deleting the event', async () => {
    const system = { kind: 'system' } as const;
    await withScope(api.database, system, (tx) =>
      tx.deleteFrom('event').where('event_id', '=', event.eventId).execute(),
    );
    const left = await withScope(api.database, system, (tx) =>
      tx
        .selectFrom('directory_version')
        .selectAll()
        .where('event_id', '=', event.eventId)
        .execute(),
    );
    expect(left).toEqual([]);
  });
});
