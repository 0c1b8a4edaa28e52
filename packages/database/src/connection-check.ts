import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from './start-error.ts';

export interface ServerFacts {
  /** Major version, 15 or later. */
  readonly version: number;
  readonly role: string;
  /** A superuser, or with BYPASSRLS: the second wall does not hold for it. */
  readonly isPrivileged: boolean;
}

const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MS = 8_000;
const STARTING_UP_MS = 20_000;

/**
 * Connects once and says in a sentence what is wrong with the server or its address. A server that
 * is still starting up is waited for.
 * @throws StartError without the password in it
 */
export async function checkServer(connectionString: string): Promise<ServerFacts> {
  const client = await connect(connectionString);
  try {
    const { rows } = await client.query<ServerFacts & { mayCreate: boolean; database: string }>(`
      select current_setting('server_version_num')::int / 10000 as version, rolname as role,
        rolsuper or rolbypassrls as "isPrivileged", current_database() as database,
        has_database_privilege(current_database(), 'CREATE')
          and has_schema_privilege('public', 'CREATE') as "mayCreate"
      from pg_roles where rolname = current_user`);
    const facts = rows[0];
    if (!facts) throw new StartError('The database does not know the role it signed in.');
    const { version, role, isPrivileged, mayCreate, database } = facts;
    if (version < OLDEST_VERSION) {
      throw new StartError(
        `Foyer needs PostgreSQL ${OLDEST_VERSION} or later, and the server in DATABASE_URL is version ${version}.`,
      );
    }
    if (!mayCreate) {
      throw new StartError(
        `The role "${role}" in DATABASE_URL may not create tables in the database "${database}"; make it the owner of that database.`,
      );
    }
    await checkExtensions(client, { role, database });
    return { version, role, isPrivileged };
  } finally {
    await client.end();
  }
}

/** Shipped with PostgreSQL ("contrib") and trusted: whoever owns the database may create them. */
export const neededExtensions = ['btree_gist', 'citext', 'pg_trgm', 'unaccent'] as const;

/**
 * Says before the first migration which extension is not to be had, and who can help.
 * @throws StartError
 */
export async function checkExtensions(
  client: Pick<pg.Client, 'query'>,
  given: { readonly role: string; readonly database: string; readonly needed?: readonly string[] },
): Promise<void> {
  const { role, database, needed = neededExtensions } = given;
  const { rows } = await client.query<{ name: string; isHere: boolean; mayCreate: boolean }>(
    `select wanted as name, count(v.name) > 0 as "isHere",
       coalesce(bool_or(v.installed or v.trusted or not v.superuser
         or (select rolsuper from pg_roles where rolname = current_user)), false) as "mayCreate"
     from unnest($1::text[]) as wanted
     left join pg_available_extension_versions v on v.name = wanted
     group by wanted order by wanted`,
    [needed],
  );
  const missing = rows.filter(({ isHere }) => !isHere).map(({ name }) => name);
  if (missing.length > 0) {
    throw new StartError(
      `The database server in DATABASE_URL lacks the PostgreSQL extensions ${missing.join(', ')}; install its contrib package (on Debian it comes with postgresql, elsewhere it is postgresql-contrib).`,
    );
  }
  const refused = rows.filter(({ mayCreate }) => !mayCreate).map(({ name }) => name);
  if (refused.length > 0) {
    const statements = refused.map((name) => `create extension ${name};`).join(' ');
    throw new StartError(
      `The role "${role}" in DATABASE_URL may not create the extensions ${refused.join(', ')}; let a superuser run this once in the database "${database}": ${statements}`,
    );
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const deadline = performance.now() + STARTING_UP_MS;
  for (;;) {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      application_name: 'foyer start',
    });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (codeOf(error) !== CANNOT_CONNECT_NOW || performance.now() > deadline) {
        throw new StartError(reasonFor(error, client));
      }
      await pause(250);
    }
  }
}

const CANNOT_CONNECT_NOW = '57P03';

function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return String((first as { code?: unknown })?.code ?? '');
}

function reasonFor(error: unknown, { host, port, user, database }: pg.Client): string {
  const place = `${host}:${port}`;
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return `No database server answers at ${place}; start it or correct DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host "${host}" in DATABASE_URL is not known here.`;
    case '28P01':
    case '28000':
      return `The database server at ${place} refuses the user "${user}" or the password in DATABASE_URL.`;
    case '3D000':
      return `The database "${database}" in DATABASE_URL does not exist on ${place}; create it first.`;
    case '42501':
      return `The user "${user}" in DATABASE_URL may not connect to the database "${database}".`;
    case '53300':
      return `The database server at ${place} has no connection left for Foyer.`;
    case CANNOT_CONNECT_NOW:
      return `The database server at ${place} is still starting up or shutting down.`;
    default:
      return `The database server at ${place} cannot be used: ${messageOf(error)}.`;
  }
}

function messageOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const text = first instanceof Error ? first.message : String(first);
  return /timeout/i.test(text) ? 'it does not answer' : text.replace(/\.$/, '');
}
