import { type RawBuilder, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from './connection.ts';
import { ahead, changeScope, type DatabaseScope, together, withScope } from './scope.ts';
import { startCountingProxy } from './scope-counting-proxy.ts';
import { openings } from './scoped-driver.ts';
import type { Tables } from './tables.ts';
import { createDatabaseOn } from './throw-away-server.ts';

let url: string;
let database: Database;
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  url = await createDatabaseOn(inject('testServer'), 'empty');
  database = open(url);
  await database.pool.query(`
    create table walled (event_id text, word text);
    alter table walled enable row level security;
    alter table walled force row level security;
    create policy here on walled using (event_id = nullif(current_setting('foyer.event_id', true), ''));
    create table bare (word text);
  `);
});
afterAll(() => Promise.all(opened.map((each) => each.close())));

function open(connectionString: string, poolSize = 3): Database {
  const each = openDatabase({ connectionString, poolSize });
  opened.push(each);
  return each;
}

const organiserOf = (eventId: string): DatabaseScope => ({ kind: 'organiser', eventId });
const insert = (table: string, word: string, eventId = 'a') =>
  table === 'bare'
    ? sql`insert into bare values (${word})`
    : sql`insert into walled values (${eventId}, ${word})`;
async function words(tx: Transaction<Tables>, table: string): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from ${sql.table(table)} order by word`.execute(tx);
  return rows.map((row) => row.word);
}
async function bareWords(): Promise<string[]> {
  const { rows } = await database.pool.query<{ word: string }>('select word from bare');
  return rows.map((row) => row.word);
}
async function readSettings(tx: Transaction<Tables>): Promise<Record<string, string>> {
  const { rows } = await sql<Record<string, string>>`select
    current_setting('foyer.scope') as scope, current_setting('foyer.event_id') as event,
    current_setting('foyer.exhibitor_id') as exhibitor,
    current_setting('foyer.account_id') as account,
    current_setting('foyer.attendee_id') as attendee,
    current_setting('foyer.presented_codes') as codes`.execute(tx);
  return rows[0] ?? {};
}

test('two that wait for each other both come to their end', async () => {
  await database.pool.query(`create table crossed (name text primary key, count int);
    insert into crossed values ('one', 0), ('two', 0)`);
  let attempts = 0;
  let holding = 0;
  let bothHold = () => {};
  const held = new Promise<void>((resolve) => {
    bothHold = resolve;
  });
  const crossing = (first: string, second: string) =>
    withScope(database, organiserOf('a'), async (tx) => {
      attempts += 1;
      const add = (name: string) =>
        sql`update crossed set count = count + 1 where name = ${name}`.execute(tx);
      await add(first);
      holding += 1;
      if (holding === 2) bothHold();
      await held;
      await add(second);
    });
  await Promise.all([crossing('one', 'two'), crossing('two', 'one')]);
  // The server ends one of them, or both where they look at the same moment.
  expect(attempts).toBeGreaterThan(2);
  const { rows } = await database.pool.query('select distinct count from crossed');
  expect(rows).toEqual([{ count: 2 }]);
});

describe('a scope', () => {
  test('is what the policies see, and only for its transaction', async () => {
    await withScope(database, organiserOf('a'), (tx) => insert('walled', 'ours').execute(tx));
    const seen = (eventId: string) =>
      withScope(database, organiserOf(eventId), (tx) => words(tx, 'walled'));
    expect(await seen('a')).toEqual(['ours']);
    expect(await seen('b')).toEqual([]);
    expect(await withScope(database, { kind: 'public' }, (tx) => words(tx, 'walled'))).toEqual([]);
    const { rows } = await sql`select * from walled`.execute(database.db);
    expect(rows).toEqual([]);
  });

  test('refuses a row of another event', async () => {
    const act = withScope(database, organiserOf('a'), (tx) =>
      insert('walled', 'theirs', 'b').execute(tx),
    );
    await expect(act).rejects.toMatchObject({ code: '42501' });
  });

  test('empties what it does not name, also what an earlier transaction had set', async () => {
    const single = open(url, 1);
    const full = { kind: 'attendee', eventId: 'e', exhibitorId: 'x', accountId: 'c' } as const;
    await withScope(single, { ...full, attendeeId: 't' }, async (tx) => {
      expect(await readSettings(tx)).toEqual({
        scope: 'attendee',
        event: 'e',
        exhibitor: 'x',
        account: 'c',
        attendee: 't',
        codes: '',
      });
    });
    await withScope(single, { kind: 'system' }, async (tx) => {
      expect(await readSettings(tx)).toEqual({
        scope: 'system',
        event: '',
        exhibitor: '',
        account: '',
        attendee: '',
        codes: '',
      });
    });
  });

  test('carries presented codes as an array, whatever was scanned', async () => {
    const presentedCodes = ['ABC', '"},{', 'back\\slash', 'a,b', ''];
    await withScope(database, { kind: 'exhibitor', presentedCodes }, async (tx) => {
      const { rows } = await sql<{ codes: string[] }>`
        select current_setting('foyer.presented_codes')::text[] as codes`.execute(tx);
      expect(rows[0]?.codes).toEqual(presentedCodes);
    });
  });

  test('takes its changes back when the work throws', async () => {
    const act = withScope(database, { kind: 'system' }, async (tx) => {
      await insert('bare', 'half done').execute(tx);
      throw new Error('no');
    });
    await expect(act).rejects.toThrow('no');
    expect(await bareWords()).not.toContain('half done');
  });

  test('stays apart from others at the same time', async () => {
    const seen = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        withScope(
          database,
          organiserOf(`e${index}`),
          async (tx) => (await readSettings(tx))['event'],
        ),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => `e${index}`));
  });
});

describe('changeScope', () => {
  test('changes what it names, from the next query on', async () => {
    await withScope(database, { kind: 'account', accountId: 'c' }, async (tx) => {
      changeScope(tx, { kind: 'organiser', eventId: 'a' });
      expect(await readSettings(tx)).toMatchObject({
        scope: 'organiser',
        event: 'a',
        account: 'c',
      });
      changeScope(tx, { eventId: undefined });
      expect(await readSettings(tx)).toMatchObject({ scope: 'organiser', event: '' });
    });
  });

  test('is refused after the transaction', async () => {
    const tx = await withScope(database, { kind: 'account' }, async (running) => running);
    expect(() => changeScope(tx, { kind: 'system' })).toThrow('withScope');
  });
});

describe('round trips', () => {
  test('begin, settings, a change and the first query are one; commit is the second', async () => {
    const proxy = await startCountingProxy(url);
    opened.push(proxy);
    const remote = open(proxy.connectionString, 1);
    await withScope(remote, { kind: 'system' }, (tx) => words(tx, 'bare')); // connects
    proxy.takeRoundTrips();

    await withScope(remote, organiserOf('a'), (tx) => words(tx, 'walled'));
    expect(proxy.takeRoundTrips()).toBe(2);

    const seen = await withScope(remote, { kind: 'account' }, async (tx) => {
      changeScope(tx, organiserOf('a'));
      return words(tx, 'walled');
    });
    expect(seen).toEqual(['ours']);
    expect(proxy.takeRoundTrips()).toBe(2);
  });

  test('queries started together go out together, and come back to whoever asked', async () => {
    const proxy = await startCountingProxy(url);
    opened.push(proxy);
    const remote = open(proxy.connectionString, 1);
    await withScope(remote, { kind: 'system' }, (tx) => words(tx, 'bare')); // connects
    proxy.takeRoundTrips();
    const numbers = await withScope(remote, organiserOf('a'), async (tx) => {
      const asked = [1, 2, 3].map((n) => sql<{ n: number }>`select ${n}::int as n`.execute(tx));
      const [seen, ...answers] = await Promise.all([words(tx, 'walled'), ...asked]);
      return [seen, answers.map(({ rows }) => rows[0]?.n)];
    });
    expect(numbers).toEqual([['ours'], [1, 2, 3]]);
    expect(proxy.takeRoundTrips()).toBe(2);
  });
});

describe('fails closed', () => {
  // Nothing in the interface lets BEGIN or set_config fail, so these reach into the opening.
  test('a refused BEGIN lets no write happen and no read through', async () => {
    const single = open(url, 1);
    const act = sneak(single, async (tx) => {
      const opening = openings.getStore();
      opening?.connection?.forget();
      opening?.connection?.begin('begin isolation level nonsense', { 'foyer.event_id': 'a' });
      await insert('bare', 'stray').execute(tx);
    });
    await expect(act).rejects.toMatchObject({ code: '42601' });
    expect(await bareWords()).not.toContain('stray');

    const read = sneak(single, async (tx) => {
      openings.getStore()?.connection?.begin('begin isolation level nonsense', {});
      return words(tx, 'bare');
    });
    await expect(read).rejects.toMatchObject({ code: '42601' });
  });

  test('every query on its way reports a refused BEGIN', async () => {
    const outcomes = sneak(open(url, 1), async (tx) => {
      openings.getStore()?.connection?.begin('begin isolation level nonsense', {});
      const asked = [words(tx, 'bare'), words(tx, 'walled'), words(tx, 'bare')];
      const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
      expect(outcomes).toEqual(['rejected', 'rejected', 'rejected']);
    });
    // Caught there, it ends the transaction all the same.
    await expect(outcomes).rejects.toMatchObject({ code: '42601' });
  });

  test('one of several that fails takes the transaction with it', async () => {
    const failing = withScope(database, organiserOf('together'), (tx) =>
      Promise.all([
        insert('walled', 'kept?', 'together').execute(tx),
        sql`select 1 / 0`.execute(tx),
        sql`select 1`.execute(tx),
      ]),
    );
    await expect(failing).rejects.toThrow('division by zero');
    const left = await withScope(database, organiserOf('together'), (tx) => words(tx, 'walled'));
    expect(left).toEqual([]);
  });

  test('a swallowed refusal does not lead past it', async () => {
    const single = open(url, 1);
    const act = sneak(single, async (tx) => {
      openings.getStore()?.connection?.begin('begin isolation level nonsense', {});
      await words(tx, 'bare').catch(() => {});
      await insert('bare', 'second try')
        .execute(tx)
        .catch(() => {});
      return 'looks well';
    });
    await expect(act).rejects.toMatchObject({ code: '42601' });
    expect(await bareWords()).not.toContain('second try');
  });

  test('a write outside any transaction is refused by the server', async () => {
    await expect(insert('bare', 'loose').execute(database.db)).rejects.toMatchObject({
      code: '25006',
    });
    expect(await bareWords()).not.toContain('loose');
  });

  test('a refused setting ends the transaction with the reason of the refusal', async () => {
    const act = withScope(database, { kind: 'system', eventId: 'nul \0' }, (tx) =>
      insert('bare', 'unscoped').execute(tx),
    );
    await expect(act).rejects.toMatchObject({ code: '22021' });
    expect(await bareWords()).not.toContain('unscoped');
    // The connection is as good as new for the next one.
    expect(await withScope(database, organiserOf('a'), (tx) => words(tx, 'walled'))).toEqual([
      'ours',
    ]);
  });

  test('a transaction opened on the database itself is refused', async () => {
    const act = database.db.transaction().execute(async () => 'ran');
    await expect(act).rejects.toThrow('withScope');
  });
});

/** A transaction whose BEGIN was rolled back behind the driver's back: autocommit from here on. */
function sneak<T>(on: Database, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return withScope(on, { kind: 'system' }, async (tx) => {
    await sql`rollback`.execute(tx);
    return work(tx);
  });
}

describe('nesting', () => {
  test('withScope inside withScope is refused, and leaves nothing behind', async () => {
    const act = withScope(database, { kind: 'system' }, async (tx) => {
      await insert('bare', 'outer').execute(tx);
      return withScope(database, { kind: 'system' }, (inner) => words(inner, 'bare'));
    });
    await expect(act).rejects.toThrow('inside withScope');
    expect(await bareWords()).not.toContain('outer');
  });

  test('another database may be used inside, and the same one afterwards', async () => {
    const other = open(url);
    let later: Promise<string[]> | undefined;
    await withScope(database, { kind: 'system' }, async () => {
      await withScope(other, { kind: 'system' }, (tx) => words(tx, 'bare'));
      later = new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        withScope(database, { kind: 'system' }, (tx) => words(tx, 'bare')),
      );
    });
    await expect(later).resolves.toEqual([]);
  });
});

describe('statements that travel together', () => {
  const compiled = (tx: Transaction<Tables>, query: RawBuilder<unknown>) => ({
    compile: () => query.compile(tx),
  });
  test('are answered one by one, each seeing what those before it did', async () => {
    const answers = await withScope(database, organiserOf('t'), (tx) =>
      together(tx, [
        compiled(tx, insert('walled', 'first', 't')),
        compiled(tx, sql`select word from walled`),
      ]),
    );
    expect(answers[1].rows).toEqual([{ word: 'first' }]);
  });
  test('are refused as one, and nothing of them stays', async () => {
    const failing = withScope(database, organiserOf('t'), (tx) =>
      together(tx, [
        compiled(tx, insert('walled', 'second', 't')),
        compiled(tx, sql`select 1 / 0`),
        compiled(tx, sql`select 1`),
      ]),
    );
    await expect(failing).rejects.toThrow('division by zero');
    expect(await withScope(database, organiserOf('t'), (tx) => words(tx, 'walled'))).toEqual([
      'first',
    ]);
  });
  test('one sent ahead fails the commit', async () => {
    const failing = withScope(database, organiserOf('t'), async (tx) => {
      ahead(tx, compiled(tx, insert('walled', 'third', 't')));
      ahead(tx, compiled(tx, sql`select 1 / 0`));
      return 'done';
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await withScope(database, organiserOf('t'), (tx) => words(tx, 'walled'))).toEqual([
      'first',
    ]);
  });
  test('one sent ahead is there after the commit', async () => {
    await withScope(database, organiserOf('t'), async (tx) => {
      ahead(tx, compiled(tx, insert('walled', 'fourth', 't')));
    });
    expect(await withScope(database, organiserOf('t'), (tx) => words(tx, 'walled'))).toEqual([
      'first',
      'fourth',
    ]);
  });
});
