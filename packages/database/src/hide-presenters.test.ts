import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Database, openDatabase } from './connection.ts';
import { down, up } from './migrations/2026-11-26T1434_hide_presenters.ts';
import { withScope } from './scope.ts';
import { createDatabaseOn } from './throw-away-server.ts';

const eventId = randomUUID();
const exhibitorId = randomUUID();
const jana = { name: 'Jana Petersen', email: 'Jana@example.org' };
const ben = { name: 'Ben  Löwe', email: '' };

let database: Database;
let schema: Kysely<unknown>;
beforeAll(async () => {
  const connectionString = await createDatabaseOn(inject('testServer'), 'template');
  database = openDatabase({ connectionString, poolSize: 1 });
  schema = new Kysely({ dialect: new PostgresDialect({ pool: database.pool }) });
  await down(schema);
  await run(sql`insert into event (event_id, name, slug, organiser_name, venue_name, city, starts_on, ends_on, created_at)
    values (${eventId}, 'Tagung', 'tagung', 'Amt', 'Halle', 'Stadt', '2026-03-20', '2026-03-21', now())`);
  await run(sql`insert into exhibitor (event_id, exhibitor_id, name, participation, contact_email, created_at)
    values (${eventId}, ${exhibitorId}, 'Muster', 'confirmed', 'muster@example.org', now())`);
});
afterAll(() => database.close());

const run = (query: ReturnType<typeof sql>) =>
  withScope(database, { kind: 'system' }, (tx) => query.execute(tx));
const aDemo = (status: string, hour: string, presenters: readonly object[]) =>
  run(sql`insert into demo (event_id, exhibitor_id, title, status, starts_at, ends_at, presenters)
    values (${eventId}, ${exhibitorId}, '{"de":"Akten","en":""}', ${status},
      ${`2026-03-20T${hour}:00Z`}, ${`2026-03-20T${hour}:30Z`}, ${JSON.stringify(presenters)})`);
const rowsOf = async (query: ReturnType<typeof sql>) => (await run(query)).rows;

it('what lay in the rows of demos is carried over, and back', async () => {
  await aDemo('scheduled', '09', [jana, ben]);
  await aDemo('draft', '10', [jana]);
  await aDemo('submitted', '11', []);
  const then = sql`select status, presenters from demo order by starts_at`;
  const before = await rowsOf(then);

  await up(schema);
  const people = sql`select d.status, p.position, p.name, p.email, p.presenter, p.during is not null as held
    from demo_presenter p join demo d using (event_id, demo_id) order by d.starts_at, p.position`;
  expect(await rowsOf(people)).toEqual([
    { status: 'scheduled', position: 0, ...jana, presenter: 'jana@example.org', held: true },
    { status: 'scheduled', position: 1, ...ben, presenter: 'ben löwe', held: true },
    { status: 'draft', position: 0, ...jana, presenter: 'jana@example.org', held: false },
  ]);

  await down(schema);
  expect(await rowsOf(then)).toEqual(before);
  const held = sql`select presenter from demo_presenter order by presenter`;
  expect(await rowsOf(held)).toEqual([
    { presenter: 'ben löwe' },
    { presenter: 'jana@example.org' },
  ]);
  await up(schema);
});
