import { type Compilable, type DatabaseConnection, type QueryResult, Transaction } from 'kysely';
import type { Database } from './connection.ts';
import { type Opening, openings, type Settings } from './scoped-driver.ts';
import type { Tables } from './tables.ts';

/**
 * The second wall: who the running transaction acts for. Row level security policies read these as
 * `nullif(current_setting('foyer.event_id', true), '')`; an unset one is '' and matches nothing.
 */
export interface DatabaseScope {
  readonly kind:
    | 'public'
    | 'account'
    | 'organiser'
    | 'exhibitor'
    | 'attendee'
    | 'applicant'
    | 'system';
  readonly eventId?: string | undefined;
  /** Several where one transaction takes in the leads of several booths; only their tables allow it. */
  readonly exhibitorId?: string | readonly string[] | undefined;
  readonly accountId?: string | undefined;
  readonly attendeeId?: string | undefined;
  readonly applicationId?: string | undefined;
  /** Badge codes a scanner holds in its hands; they open these badge holders and no others. */
  readonly presentedCodes?: readonly string[] | undefined;
  /**
   * Says how the transaction's statements are planned: one plan for whatever values, for a hot path
   * that has only prepared statements. Left to itself the server plans them anew again and again.
   */
  readonly plans?: 'generic' | undefined;
}

const settingOf = {
  kind: 'foyer.scope',
  eventId: 'foyer.event_id',
  exhibitorId: 'foyer.exhibitor_id',
  accountId: 'foyer.account_id',
  attendeeId: 'foyer.attendee_id',
  applicationId: 'foyer.application_id',
  presentedCodes: 'foyer.presented_codes',
} as const satisfies Record<Exclude<keyof DatabaseScope, 'plans'>, string>;
type Field = keyof typeof settingOf;

const fields = Object.keys(settingOf) as Field[];
const running = new WeakMap<Transaction<Tables>, Opening>();

/** Two that wait for each other's rows: the server ends one of them, which then finds its way free. */
const DEADLOCK = '40P01';
const ATTEMPTS = 3;

/**
 * Runs `work` in one transaction that acts for `scope`; commits its result, rolls back its error.
 * A transaction that the server ended for a deadlock runs again, so `work` has no effect outside it.
 * Inside another `withScope` on the same database it throws: a second connection would not see the
 * outer changes, would not fall with them, and a full pool would wait for itself. Use the running
 * transaction, with `changeScope` where it has to act for somebody else.
 */
export async function withScope<T>(
  database: Pick<Database, 'db'>,
  scope: DatabaseScope,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const outer = openings.getStore();
  if (outer && outer.owner === database.db && !outer.ended) {
    throw new Error('withScope was called inside withScope; pass the transaction on instead.');
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptIn(database, scope, work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

/** Also of an error that wraps the server's, as tRPC does. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as { code?: unknown }).code === DEADLOCK || isDeadlock(error.cause);
}

function attemptIn<T>(
  database: Pick<Database, 'db'>,
  scope: DatabaseScope,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const opening: Opening = { owner: database.db, settings: settingsOf(scope), ended: false };
  return openings.run(opening, async () => {
    try {
      return await database.db.transaction().execute((queueing) => {
        const tx = atOnce(queueing, opening);
        running.set(tx, opening);
        return work(tx);
      });
    } finally {
      // Work started here that outlives the transaction may open one of its own.
      opening.ended = true;
    }
  });
}

/**
 * Kysely lets the queries of a transaction wait for each other's answers. The server takes them in
 * their order anyway, so those that `Promise.all` starts together go out in one round trip.
 */
function atOnce(queueing: Transaction<Tables>, opening: Opening): Transaction<Tables> {
  const { connection, builtOf } = opening;
  if (!connection || !builtOf) throw new Error('The work of a transaction runs once it has begun.');
  const provideConnection = <T>(consumer: (given: DatabaseConnection) => Promise<T>) =>
    consumer(connection);
  return new Transaction<Tables>({
    ...builtOf,
    executor: queueing.getExecutor().withConnectionProvider({ provideConnection }),
  });
}

/**
 * Lets the running transaction act for somebody else from its next query on, at no extra round
 * trip; fields left out stay, `undefined` empties one. Call it once membership is proven.
 */
export function changeScope(
  tx: Transaction<Tables>,
  change: Partial<Pick<DatabaseScope, Field>>,
): void {
  const opening = running.get(tx);
  if (!opening?.connection || opening.ended) {
    throw new Error('changeScope needs the transaction that withScope handed out.');
  }
  opening.connection.set(settingsOf(change, Object.keys(change) as Field[]));
}

type InferRow<Query> = Query extends Compilable<infer Row> ? Row : never;
type Answers<Queries extends readonly Compilable<unknown>[]> = {
  [Index in keyof Queries]: QueryResult<InferRow<Queries[Index]>>;
};

/**
 * Runs statements that do not need each other's answers in one round trip, in their order. Each
 * sees what those before it did, and what others committed while one of them waited for a lock.
 */
export async function together<const Queries extends readonly Compilable<unknown>[]>(
  tx: Transaction<Tables>,
  queries: Queries,
): Promise<Answers<Queries>> {
  const answers = await connectionOf(tx).executeTogether(queries.map((query) => query.compile()));
  return answers as Answers<Queries>;
}

/**
 * Sends a statement together with the next one, or with the commit: no round trip of its own. When
 * it fails, that one throws its error and nothing is committed.
 */
export function ahead(tx: Transaction<Tables>, query: Compilable<unknown>): void {
  connectionOf(tx).executeAhead(query.compile());
}

function connectionOf(tx: Transaction<Tables>) {
  const opening = running.get(tx);
  if (!opening?.connection || opening.ended) {
    throw new Error('This needs the transaction that withScope handed out.');
  }
  return opening.connection;
}

function settingsOf({ plans, ...scope }: Partial<DatabaseScope>, named = fields): Settings {
  const settings = named.map((field) => [settingOf[field], settingText(scope[field])]);
  return Object.fromEntries(
    plans ? [...settings, ['plan_cache_mode', 'force_generic_plan']] : settings,
  );
}

function settingText(value: string | readonly string[] | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  // A text[] literal; a scanned code may hold anything, so every element is quoted.
  return `{${value.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
