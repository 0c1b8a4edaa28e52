import type { TestAccount } from '@foyer/testing/builders.ts';
import { createTestDatabase, type TestDatabase } from '@foyer/testing/database.ts';
import type { Context, Services } from './access/context.ts';
import { appRouter } from './app-router.ts';
import { readConfig } from './config.ts';
import { prepareJobs } from './jobs.ts';
import { createCallerFactory } from './trpc.ts';
import { createServices } from './wiring.ts';

const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;

export type TestApi = {
  readonly database: TestDatabase;
  readonly services: Services;
  /** The only clock of the services; move it by setting `time.now`. */
  readonly time: { now: Date };
  contextFor(account: TestAccount | null): Context;
  /** Calls the API as this account, or as nobody. */
  as(account: TestAccount | null): Caller;
  close(): Promise<void>;
};

/** The real API on a private real database, without HTTP. For tests only. */
export async function createTestApi(
  environment: Readonly<Record<string, string>> = {},
): Promise<TestApi> {
  const database = await createTestDatabase();
  const time = { now: new Date('2026-02-02T09:00:00Z') };
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.connectionString,
    ...environment,
  });
  const services = createServices({
    config,
    database,
    connectionString: database.connectionString,
    clock: () => time.now,
  });
  await prepareJobs(services);
  const contextFor = (account: TestAccount | null): Context => ({
    services,
    database,
    now: time.now,
    locale: 'de',
    signedIn: account && { ...account, sessionId: 'test' },
    deviceSecret: null,
    remoteAddress: '127.0.0.1',
  });
  return {
    database,
    services,
    time,
    contextFor,
    as: (account) => createCaller(contextFor(account)),
    async close() {
      await services.close();
      await database.close();
    },
  };
}
