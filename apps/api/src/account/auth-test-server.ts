import { withScope } from '@foyer/database/scope.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { createTestDatabase, type TestDatabase } from '@foyer/testing/database.ts';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Services } from '../access/context.ts';
import { withSystemScope } from '../access/scopes.ts';
import { readConfig } from '../config.ts';
import { prepareJobs } from '../jobs.ts';
import { createServer } from '../server.ts';
import { createServices } from '../wiring.ts';
import { createAccountWithPassword } from './account.commands.ts';

export type AuthServer = {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly database: TestDatabase;
  /** What the operator was told. */
  readonly told: string[];
  post(path: string, body: unknown, more?: Sent): Promise<LightMyRequestResponse>;
  get(path: string, more?: Sent): Promise<LightMyRequestResponse>;
  /** The newest letter to an address, from the outbox table. */
  lastLetterTo(email: string): Promise<{ text: string; subject: string } | undefined>;
  close(): Promise<void>;
};

type Sent = {
  readonly cookie?: string;
  readonly origin?: string;
  readonly remoteAddress?: string;
  readonly locale?: Locale;
};

/** The whole server on a private database, asked as a browser asks; the environment as given. */
export async function anAuthServer(
  environment: Record<string, string> = {},
  database?: TestDatabase,
): Promise<AuthServer> {
  const opened = database ?? (await createTestDatabase());
  const told: string[] = [];
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: opened.connectionString,
    LOG_LEVEL: 'silent',
    SESSION_SECRET: 'a secret for tests, long enough to be one',
    ...environment,
  });
  const services = createServices({
    config,
    database: opened,
    connectionString: opened.connectionString,
    tell: (line) => void told.push(line),
  });
  await prepareJobs(services);
  const app = await createServer(services);
  const headersOf = ({ cookie, origin = config.publicUrl, locale }: Sent) => ({
    origin,
    ...(cookie ? { cookie } : {}),
    ...(locale ? { 'accept-language': locale } : {}),
  });
  const inject = (options: InjectOptions, { remoteAddress = '127.0.0.1' }: Sent) =>
    app.inject({ ...options, remoteAddress });
  return {
    app,
    services,
    database: opened,
    told,
    post: (url, payload, more = {}) =>
      inject({ method: 'POST', url, payload: payload as object, headers: headersOf(more) }, more),
    get: (url, more = {}) => inject({ method: 'GET', url, headers: headersOf(more) }, more),
    async lastLetterTo(email) {
      await services.auth.lettersQueued();
      return withScope(opened, { kind: 'system' }, (tx) =>
        tx
          .selectFrom('mail')
          .select(['body_text as text', 'subject'])
          .where('to_address', '=', email)
          .orderBy('created_at', 'desc')
          .executeTakeFirst(),
      );
    },
    async close() {
      await app.close();
      await services.close();
      if (!database) await opened.close();
    },
  };
}

export const PASSWORD = 'drei Hunde im Regen';
let counter = 0;

/** Somebody with a password, as an invitation makes them. */
export async function aPerson({ services }: AuthServer, locale: Locale = 'de') {
  const email = `person${++counter}@example.org`;
  const accountId = await withSystemScope(
    { services, now: services.clock(), locale },
    null,
    (scope) =>
      createAccountWithPassword(scope, {
        email,
        name: 'Jana Petersen',
        password: PASSWORD,
        locale,
      }),
  );
  return { accountId, email };
}

/** What the browser sends back after an answer. */
export function cookieOf(answer: LightMyRequestResponse): string {
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}
