import { openPool } from '@foyer/database/connection.ts';
import { isCommonPassword } from '@foyer/domain/account/password.rules.ts';
import { localeSchema } from '@foyer/domain/locale.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { magicLink } from 'better-auth/plugins';
import { localeOf } from '../access/request-context.ts';
import type { Config } from '../config.ts';
import { openSessionPlugin } from './open-session-plugin.ts';
import { ownOrigins } from './own-origins.ts';

export type AuthMail = {
  readonly kind: 'magic_link' | 'password_reset';
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly url: string;
};

type AuthParts = {
  readonly config: Config;
  readonly connectionString: string;
  /** Queues the letter; called only for addresses that have an account and may sign in. */
  readonly sendMail: (mail: AuthMail) => Promise<void>;
  readonly findAccount: (email: string) => Promise<AccountOfMail | undefined>;
  /** Accounts of the demo event may sign in only while demo mode is on. */
  readonly mayOpenSession: (accountId: string) => Promise<boolean>;
  /** Told what failed on our side; never what a person entered. */
  readonly report: (error: unknown) => void;
};

export type AccountOfMail = {
  readonly id: string;
  readonly name: string;
  readonly locale: string | null;
};

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * Sign-in. Accounts are made by invitation only, so a sign-up form can tell nobody which addresses
 * exist; a session is a row that is read on every request, so ending it works at once.
 */
export function createAuth(parts: AuthParts) {
  const { config, connectionString, mayOpenSession, report } = parts;
  const secure = config.publicUrl.startsWith('https://');
  const pool = openPool(
    { connectionString, poolSize: 5, applicationName: 'foyer-auth' },
    { options: '-c search_path=auth' },
  );
  const letters = lettersInBackground(parts);
  const auth = betterAuth({
    appName: 'Foyer',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.sessionSecret,
    database: pool,
    telemetry: { enabled: false },
    // Its log names addresses; what fails on our side is told by onError.
    logger: { disabled: true },
    onAPIError: { onError: (error) => void (error instanceof APIError || report(error)) },
    trustedOrigins: ownOrigins(config),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 10 * MINUTE,
      sendResetPassword: async ({ user, url }, request) =>
        letters.send('password_reset', { email: user.email, url, request }),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: 10 * MINUTE,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url }, ctx) =>
          letters.send('magic_link', { email, url: throughPage(url), request: ctx?.request }),
      }),
      openSessionPlugin,
    ],
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (path !== '/reset-password' && path !== '/change-password') return;
        if (typeof body?.newPassword === 'string' && isCommonPassword(body.newPassword)) {
          throw new APIError('UNPROCESSABLE_ENTITY', {
            code: 'PASSWORD_TOO_COMMON',
            message: 'account.password_common',
          });
        }
      }),
    },
    verification: { storeIdentifier: 'hashed' },
    session: { expiresIn: 7 * DAY, updateAge: DAY, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: config.nodeEnv !== 'test',
      storage: 'database',
      window: MINUTE,
      max: 100,
      customRules: {
        '/sign-in/email': { window: MINUTE, max: 10 },
        '/sign-in/magic-link': { window: MINUTE, max: 5 },
        '/magic-link/verify': { window: MINUTE, max: 10 },
        '/request-password-reset': { window: MINUTE, max: 5 },
        '/reset-password': { window: MINUTE, max: 10 },
        '/change-password': { window: MINUTE, max: 5 },
        '/get-session': false,
      },
    },
    advanced: {
      database: { generateId: 'uuid' },
      // The library switches both off when it believes to be in a test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
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
  return Object.assign(auth, {
    /** Resolves when every letter asked for so far is on the queue. */
    lettersQueued: letters.queued,
    async close() {
      await letters.queued();
      await pool.end();
    },
  });
}

/** The page between the letter and the sign-in (sign-in-link.routes.ts). */
export const SIGN_IN_LINK_PATH = '/sign-in-link';

/** Not straight to the endpoint that uses the link up. */
function throughPage(url: string): string {
  const { origin, search } = new URL(url);
  return `${origin}${SIGN_IN_LINK_PATH}${search}`;
}

export type Auth = ReturnType<typeof createAuth>;

/**
 * The answer never waits for the letter: a letter is written only for addresses that have an
 * account, and the time it takes would tell which.
 */
function lettersInBackground({ findAccount, sendMail, mayOpenSession, report }: AuthParts) {
  const writing = new Set<Promise<void>>();
  const write = async (kind: AuthMail['kind'], { email, url, request }: Asked) => {
    const account = await findAccount(email);
    if (!account || !(await mayOpenSession(account.id))) return;
    const remembered = localeSchema.safeParse(account.locale);
    const locale = remembered.success ? remembered.data : localeOf({ headers: headersOf(request) });
    await sendMail({ kind, email, name: account.name, locale, url });
  };
  return {
    send(kind: AuthMail['kind'], asked: Asked): void {
      const promise = write(kind, asked)
        .catch(report)
        .finally(() => writing.delete(promise));
      writing.add(promise);
    },
    async queued() {
      await Promise.all(writing);
    },
  };
}

type Asked = {
  readonly email: string;
  readonly url: string;
  readonly request?: Request | undefined;
};

const headersOf = (request: Request | undefined) =>
  request ? Object.fromEntries(request.headers) : {};
