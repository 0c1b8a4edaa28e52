import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from '@foyer/database/start-error.ts';
import { z } from 'zod';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const SECRET_CHARACTERS = 32;

/** An empty variable counts as one that is not set. */
const optional = z.string().trim().optional();
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `one of ${words.join(', ')}` });
const urlOf = (pattern: RegExp, words: string) =>
  z.string().refine((text) => pattern.test(text) && URL.canParse(text), { error: words });

const environment = z.object({
  NODE_ENV: oneOf(['development', 'production', 'test']).default('development'),
  PORT: z.coerce
    .number({ error: 'a port number' })
    .int({ error: 'a port number' })
    .min(1, { error: 'a port number from 1 to 65535' })
    .max(65_535, { error: 'a port number from 1 to 65535' })
    .default(4100),
  HOST: optional.default('127.0.0.1'),
  PUBLIC_URL: urlOf(
    /^https?:\/\/[^/?#@]+\/?$/,
    'an address without a path, such as https://foyer.example.org',
  ).optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((proxies) => proxies.every(isProxy), {
      error: 'loopback, uniquelocal, or addresses and networks such as 10.0.0.0/8, by commas',
    })
    .optional(),
  DATABASE_URL: urlOf(
    /^postgres(ql)?:\/\/./,
    'an address such as postgres://user:password@host:5432/database',
  ).optional(),
  FOYER_FOLDER: optional,
  FOYER_DEMO: oneOf(['auto', 'off', 'allow']).default('auto'),
  FOYER_DEV_SERVERS: optional.transform((text) => text?.split(',')),
  SESSION_SECRET: z
    .string()
    .min(SECRET_CHARACTERS, { error: `a random text of at least ${SECRET_CHARACTERS} characters` })
    .optional(),
  SMTP_URL: urlOf(/^smtps?:\/\/./, 'an address such as smtps://user:password@host').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>"@]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, {
      error: 'a sender such as Foyer <foyer@example.org>',
    })
    .optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

export interface Config {
  readonly nodeEnv: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  /** What people enter in the browser; an origin, without a slash at the end. */
  readonly publicUrl: string;
  /** Fastify's `trustProxy`: whose X-Forwarded-For is believed. */
  readonly trustProxy: false | string[];
  /** Null: the built-in PostgreSQL, in `folder`. */
  readonly databaseUrl: string | null;
  /** Absolute; holds the built-in database, the session secret and mail that no server takes. */
  readonly folder: string;
  /** Whether the demo event may be loaded, and its accounts used. In production only by `allow`. */
  readonly demo: 'on' | 'off';
  /** Where the Vite servers of organiser and exhibitor listen while developing. */
  readonly devServers: { readonly organiser: string; readonly exhibitor: string } | null;
  /** Null: one is kept in `folder` (config-secret.ts). */
  readonly givenSessionSecret: string | null;
  /** Signs cookies and links; at least 32 characters. */
  readonly sessionSecret: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

/**
 * Reads the environment; nothing else does. README.md lists the variables.
 * @throws StartError naming each variable that is wrong
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.entries(variables).filter(([, value]) => value?.trim());
  const parsed = environment.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${String(path[0])} must be ${message}.`,
    );
    throw new StartError([...new Set(lines)].join('\n'));
  }
  const env = parsed.data;
  const isProduction = env.NODE_ENV === 'production';
  if (isProduction && env.DATABASE_URL && !env.SESSION_SECRET) {
    throw new StartError(
      `SESSION_SECRET must be a random text of at least ${SECRET_CHARACTERS} characters in production with DATABASE_URL, the same for every process.`,
    );
  }
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`);
  const [organiser, exhibitor] = env.FOYER_DEV_SERVERS ?? [];
  return {
    nodeEnv: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    publicUrl: publicUrl.origin,
    trustProxy: env.TRUST_PROXY ?? false,
    databaseUrl: env.DATABASE_URL ?? null,
    folder: env.FOYER_FOLDER ? resolve(env.FOYER_FOLDER) : join(repository, '.foyer'),
    demo: env.FOYER_DEMO === 'allow' || (env.FOYER_DEMO === 'auto' && !isProduction) ? 'on' : 'off',
    devServers: organiser && exhibitor ? { organiser, exhibitor } : null,
    givenSessionSecret: env.SESSION_SECRET ?? null,
    sessionSecret: env.SESSION_SECRET ?? randomBytes(32).toString('hex'),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? `Foyer <foyer@${publicUrl.hostname}>`,
    logLevel: env.LOG_LEVEL,
  };
}

function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits] = text.split('/');
  return isIP(address) > 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
}

/** What a process of ours is started with: what this one was, and what it does not say itself. */
export function environmentOfChild(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...more, ...process.env };
}
