import type { Database } from '@foyer/database/connection.ts';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { magicLink } from 'better-auth/plugins';
import { Pool } from 'pg';
import type { Config } from '../config.ts';

export type AuthMail = {
  readonly kind: 'magic_link' | 'password_reset';
  readonly accountId: string | null;
  readonly email: string;
  readonly name: string;
  readonly url: string;
};

type AuthParts = {
  readonly config: Config;
  readonly database: Database;
  readonly connectionString: string;
  /** Queues the letter; called only for addresses that have an account. */
  readonly sendMail: (mail: AuthMail) => Promise<void>;
  /** Accounts of the demo event may sign in only while demo mode is on. */
  readonly mayOpenSession: (accountId: string) => Promise<boolean>;
};

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * Sign-in. Accounts are made by invitation only, so a sign-up form can tell nobody which addresses
 * exist; a session is a row that is read on every request, so ending it works at once.
 */
export function createAuth({
  config,
  database,
  connectionString,
  sendMail,
  mayOpenSession,
}: AuthParts) {
  const secure = config.publicUrl.startsWith('https://');
  const pool = new Pool({
    connectionString,
    max: 5,
    options: '-c search_path=auth',
    application_name: 'foyer-auth',
  });
  pool.on('error', () => {});
  const auth = betterAuth({
    appName: 'Foyer',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.sessionSecret,
    database: pool,
    telemetry: { enabled: false },
    trustedOrigins: [new URL(config.publicUrl).origin],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 10 * MINUTE,
      sendResetPassword: async ({ user, url }) =>
        sendMail({
          kind: 'password_reset',
          accountId: user.id,
          email: user.email,
          name: user.name,
          url,
        }),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: 10 * MINUTE,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url }) => {
          const account = await findAccountByEmail(database, email);
          if (account) {
            await sendMail({
              kind: 'magic_link',
              accountId: account.id,
              email,
              name: account.name,
              url,
            });
          }
        },
      }),
    ],
    session: { expiresIn: 7 * DAY, updateAge: DAY, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: config.nodeEnv !== 'test',
      storage: 'database',
      window: MINUTE,
      max: 100,
      customRules: {
        '/sign-in/email': { window: MINUTE, max: 10 },
        '/sign-in/magic-link': { window: MINUTE, max: 5 },
        '/request-password-reset': { window: MINUTE, max: 5 },
      },
    },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: false,
      cookiePrefix: secure ? '__Host-foyer' : 'foyer',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      ipAddress: { ipAddressHeaders: ['x-real-ip'], ipv6Subnet: 64 },
    },
    user: { additionalFields: { locale: { type: 'string', required: false, input: false } } },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (await mayOpenSession(session.userId)) return { data: session };
            throw new APIError('FORBIDDEN', { code: 'DEMO_OFF', message: 'access.demo_off' });
          },
        },
      },
    },
  });
  return Object.assign(auth, { close: () => pool.end() });
}

export type Auth = ReturnType<typeof createAuth>;

/** The sign-in tables belong to no event and carry no row level security. */
async function findAccountByEmail(database: Database, email: string) {
  return database.db
    .selectFrom('auth.user')
    .select(['id', 'name', 'email'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}
