import { openDatabase } from '@foyer/database/connection.ts';
import {
  aHall,
  anEvent,
  anExhibitor,
  aStand,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { appRouter } from '../app-router.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { createCallerFactory } from '../trpc.ts';
import { createServices } from '../wiring.ts';
import type { News } from './news.ts';

/** Two processes on one database: one that is listened to, and one where colleagues work. */
let api: TestApi;
let other: { services: TestApi['services']; close(): Promise<void> };
let eventId: never;
let colleague: TestAccount;
const createCaller = createCallerFactory(appRouter);

beforeAll(async () => {
  api = await createTestApi();
  const { connectionString } = api.database;
  const database = openDatabase({ connectionString });
  const { config } = api.services;
  const services = createServices({
    config,
    database,
    connectionString,
    clock: () => api.time.now,
  });
  other = {
    services,
    async close() {
      await services.close();
      await database.close();
    },
  };
});
afterAll(async () => {
  await other.close();
  await api.close();
});
beforeEach(async () => {
  eventId = (await anEvent(api.database)).eventId as never;
  colleague = await aTeamMember(api.database, { eventId, role: 'planner' });
});

const elsewhere = () =>
  createCaller({ ...api.contextFor(colleague), ...other.services, services: other.services });

async function aPlacement(at: { eventId: string }) {
  const hall = await aHall(api.database, at as never);
  const { standId } = await aStand(api.database, { ...at, ...hall } as never);
  const { exhibitorId } = await anExhibitor(api.database, at as never);
  return {
    eventId: at.eventId as never,
    standId: standId as never,
    exhibitorId: exhibitorId as never,
  };
}

async function listenAs(account: TestAccount) {
  const stream = await api.as(account).fact.news({ eventId });
  const news = (stream as AsyncIterable<News>)[Symbol.asyncIterator]();
  const next = news.next();
  // Listening has begun once PostgreSQL knows of it.
  await expect.poll(listeners).toBeGreaterThan(0);
  return { news, next };
}

async function listeners(): Promise<number> {
  const { rows } = await api.database.pool.query(
    `select 1 from pg_stat_activity where datname = current_database()
      and application_name = 'foyer-listener' and query ilike 'listen%' and state = 'idle'`,
  );
  return rows.length;
}

it('a change in another process is heard, and nothing of another event', async () => {
  const foreign = await anEvent(api.database);
  const foreignPlanner = await aTeamMember(api.database, { ...foreign, role: 'planner' });
  const [there, here] = [await aPlacement(foreign), await aPlacement({ eventId })];
  const { news, next } = await listenAs(colleague);
  await api.as(foreignPlanner).stand.assign(there);
  await elsewhere().stand.assign(here);
  expect((await next).value).toEqual({ nouns: ['stand'] });
  await news.return?.();
});

it('a change that is rolled back is not heard', async () => {
  const here = await aPlacement({ eventId });
  const { news, next } = await listenAs(colleague);
  await expect(
    elsewhere().stand.actOnMany({ eventId, standIds: [here.standId], act: 'release' }),
  ).rejects.toThrow();
  await elsewhere().stand.addHall({
    eventId,
    hall: { name: 'Neu', widthMetres: 10, depthMetres: 10 },
  });
  expect((await next).value).toEqual({ nouns: ['hall'] });
  await news.return?.();
});

it('who left the team hears nothing more', async () => {
  const leaver = await aTeamMember(api.database, { eventId, role: 'planner' });
  const here = await aPlacement({ eventId });
  const { next } = await listenAs(leaver);
  const refused = expect(next).rejects.toMatchObject({ message: 'access.not_found' });
  const owner = await aTeamMember(api.database, { eventId, role: 'owner' });
  await api.as(owner).team.remove({ eventId, accountId: leaver.accountId as never });
  await elsewhere().stand.assign(here);
  await refused;
});

it('a lost connection is opened again, and the listener knows that it may have missed something', async () => {
  const here = await aPlacement({ eventId });
  const { news, next } = await listenAs(colleague);
  await api.database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'foyer-listener'`,
  );
  expect((await next).value).toEqual({ nouns: null });
  await elsewhere().stand.assign(here);
  expect((await news.next()).value).toEqual({ nouns: ['stand'] });
  await news.return?.();
});
