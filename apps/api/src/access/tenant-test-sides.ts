import { withScope } from '@foyer/database/scope.ts';
import { loadDemoEvent } from '@foyer/demo/load-demo-event.ts';
import { usualWeights } from '@foyer/domain/placement/placement.schema.ts';
import { aBoothMember, aTeamMember, type TestAccount } from '@foyer/testing/builders.ts';
import type { TestDatabase } from '@foyer/testing/database.ts';
import { sql } from 'kysely';
import { appRouter } from '../app-router.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { createCallerFactory } from '../trpc.ts';
import type { Context } from './context.ts';
import { type AnyRow, idsAmong, isForBooth, onlyIn, readAllRows } from './tenant-test-evidence.ts';
import {
  openUnfilteredDatabase,
  type TenantColumn,
  type UnfilteredDatabase,
} from './unfiltered-test-database.ts';

type Input = Record<string, unknown>;

/** One tenant looking at the other: an event of two, its owner, and one of its exhibitors. */
export type Side = {
  readonly slug: string;
  readonly eventId: string;
  readonly exhibitorId: string;
  readonly owner: TestAccount;
  readonly admin: TestAccount;
  /** What only the other event's rows tell. */
  readonly foreign: ReadonlySet<string>;
  /** The same, and what is neither this exhibitor's own nor for everybody at its event. */
  readonly notForBooth: ReadonlySet<string>;
  /** Inputs with ids of its own; every procedure takes from them what it knows. */
  readonly own: { readonly team: Input[]; readonly booth: Input[] };
  /** Inputs with ids of others: the other event's, and for a booth its neighbours'. */
  readonly others: { readonly team: Input[]; readonly booth: Input[] };
};

export type TwoTenants = {
  readonly api: TestApi;
  readonly sides: readonly Side[];
  /** A caller on a database that takes these filters out of every query. */
  callerWithout(columns: readonly TenantColumn[], account: TestAccount | null): Caller;
  contextWithout(columns: readonly TenantColumn[], account: TestAccount | null): Context;
  unfiltered(columns: readonly TenantColumn[]): UnfilteredDatabase;
  close(): Promise<void>;
};

const createCaller = createCallerFactory(appRouter);
const IDS_TRIED = 3;

/** Both editions of the demo event, full of rows in every state, in a database of their own. */
export async function openTwoTenants(): Promise<TwoTenants> {
  const api = await createTestApi();
  await loadDemoEvent(api.database, api.time.now);
  const events = await withScope(api.database, { kind: 'system' }, (tx) =>
    tx.selectFrom('event').select(['event_id', 'slug']).orderBy('slug').execute(),
  );
  const people = [];
  for (const { event_id: eventId, slug } of events) {
    const exhibitorId = await busiestExhibitor(api.database, eventId);
    const owner = await aTeamMember(api.database, { eventId, role: 'owner' });
    const admin = await aBoothMember(api.database, { eventId, exhibitorId, role: 'admin' });
    people.push({ eventId, slug, exhibitorId, owner, admin });
  }
  await askForProposals(api.database, people);
  const rows = await readAllRows(api.database);
  const names = await accountNames(api.database);
  const sides = people.map((one) => ({ ...one, ...evidenceFor(one, { rows, names }) }));

  const opened = new Map<string, UnfilteredDatabase>();
  const unfiltered = (columns: readonly TenantColumn[]) => {
    const key = columns.join();
    const known = opened.get(key);
    if (known) return known;
    const database = openUnfilteredDatabase(api.database.connectionString, columns);
    opened.set(key, database);
    return database;
  };
  const contextWithout: TwoTenants['contextWithout'] = (columns, account) => {
    const database = unfiltered(columns);
    const { services, ...context } = api.contextFor(account);
    return { ...context, database, services: { ...services, database } };
  };
  return {
    api,
    sides,
    unfiltered,
    contextWithout,
    callerWithout: (columns, account) => createCaller(contextWithout(columns, account)),
    async close() {
      await Promise.all([...opened.values()].map((database) => database.close()));
      await api.close();
    },
  };
}

/** The demo event has computed none. */
async function askForProposals(
  database: TestDatabase,
  events: readonly { readonly eventId: string }[],
): Promise<void> {
  await withScope(database, { kind: 'system' }, async (tx) => {
    for (const [seed, { eventId }] of events.entries()) {
      await tx
        .insertInto('placement_proposal')
        .values({
          event_id: eventId,
          scope: 'open',
          status: 'waiting',
          weights: JSON.stringify(usualWeights),
          seed,
          requested_at: new Date('2026-01-05T08:00:00Z'),
          requested_by: `Planer ${seed}`,
        })
        .execute();
    }
  });
}

/** What the walls keep out, taken down; for the proof that something stood behind them. */
export async function dropPolicies({ database }: TestApi): Promise<void> {
  const { rows } = await database.pool.query<{ table: string }>(
    `select relname as table from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
  );
  for (const { table } of rows) {
    await database.pool.query(`alter table ${table} disable row level security`);
  }
}

async function busiestExhibitor(database: TestDatabase, eventId: string): Promise<string> {
  const { rows } = await withScope(database, { kind: 'system' }, (tx) =>
    sql<{ exhibitorId: string }>`select exhibitor_id as "exhibitorId" from fact
      where event_id = ${eventId} and exhibitor_id is not null
      group by 1 order by count(*) desc, 1 limit 1`.execute(tx),
  );
  return rows[0]?.exhibitorId ?? '';
}

/**
 * Who people are belongs to no event and has no policy; a published revision says who submitted it.
 * What they wrote, and where they belong, has one.
 */
async function accountNames(database: TestDatabase): Promise<string[]> {
  const accounts = await database.db.selectFrom('auth.user').select('name').execute();
  return accounts.map(({ name }) => name);
}

function evidenceFor(
  { eventId, exhibitorId }: { eventId: string; exhibitorId: string },
  { rows, names }: { rows: readonly AnyRow[]; names: readonly string[] },
) {
  const here = rows.filter(({ values }) => values.event_id === eventId);
  const there = rows.filter(({ values }) => values.event_id !== eventId);
  const forBooth = here.filter((row) => isForBooth(row, exhibitorId));
  const notForBooth = rows.filter((row) => !forBooth.includes(row));
  const ownOfBooth = here.filter((row) => row.values.exhibitor_id === exhibitorId);
  const neighbours = here.filter((row) => !forBooth.includes(row));
  const inputs = (among: readonly AnyRow[], fixed: Input) =>
    idsAmong(among, IDS_TRIED).map((ids) => ({ ...ids, ...fixed }));
  const secrets = onlyIn(notForBooth, forBooth);
  for (const name of names) secrets.delete(name);
  return {
    foreign: onlyIn(there, here),
    notForBooth: secrets,
    own: {
      team: [{ eventId }, ...inputs(here, { eventId })],
      booth: [{ eventId, exhibitorId }, ...inputs(ownOfBooth, { eventId, exhibitorId })],
    },
    others: {
      team: inputs(there, { eventId }),
      booth: [
        ...inputs(there, { eventId, exhibitorId }),
        ...inputs(neighbours, { eventId, exhibitorId }),
      ],
    },
  };
}
