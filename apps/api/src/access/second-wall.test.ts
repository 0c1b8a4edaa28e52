import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { type DatabaseScope, withScope } from '@foyer/database/scope.ts';
import type { TestAccount } from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLeads } from '../lead/lead-export.commands.ts';
import type { Caller } from '../test-api.ts';
import { loadDirectory, loadExhibitor, loadPlan, loadProgramme } from '../visitor-pages.ts';
import type { Context } from './context.ts';
import { behind, callAt, codeOfNo, type WalkedProcedure } from './procedures-test-table.ts';
import { withBoothScope } from './scopes.ts';
import { tellingStrings } from './tenant-test-evidence.ts';
import { dropPolicies, openTwoTenants, type Side, type TwoTenants } from './tenant-test-sides.ts';
import type { TenantColumn } from './unfiltered-test-database.ts';

/**
 * The second wall alone: every query of the API once more, with the tenant filters taken out of its
 * SQL. What is still answered, row level security lets through.
 */
const queriesOf = (...doors: Parameters<typeof behind>[0][]) =>
  doors.flatMap(behind).filter(({ type }) => type === 'query');

/** Both editions of the demo event have words of their own for it. */
const ownLetter = { kind: 'listing-published', locale: 'de' };

/** What a query wants to be told besides ids. */
const words: Record<string, (ids: Record<string, unknown>) => object> = {
  'listing.queue': () => ({ status: 'waiting' }),
  'stand.planVersion': () => ({ number: 1 }),
  'invitation.open': () => ({ token: 'of nobody' }),
  'device.openPairing': () => ({ token: 'of nobody' }),
  'task.previewReminder': ({ exhibitorId }) => ({ exhibitorIds: exhibitorId ? [exhibitorId] : [] }),
  'listing.publicAt': () => ({ at: '2026-12-01T00:00:00Z' }),
  'mail.text': () => ownLetter,
  'mail.previewText': () => ({
    ...ownLetter,
    text: { subject: '{event}', heading: '{organiser}', body: '{button}' },
    person: null,
  }),
  'announcement.preview': () => ({
    content: {
      subject: { de: '{event}', en: '{event}' },
      body: { de: '{exhibitor}', en: '{exhibitor}' },
      audience: {},
    },
  }),
  // Edyta Sikora's at the past edition of the demo event, where several booths scanned it.
  'lead.changes': () => ({ since: null }),
  'lead.ofBadge': () => ({ badgeCode: '06YNFZA4NCD2KZBPX9NJBKWRTD' }),
};

type Answer = { readonly answered: unknown } | { readonly refused: string };

async function answerOf(call: Promise<unknown>): Promise<Answer> {
  try {
    return { answered: ofTenants(await call) };
  } catch (error) {
    return { refused: codeOfNo(error) };
  }
}

/** Whose eyes, what they ask for, and what they may read in no answer. */
type Look = {
  readonly account: TestAccount | null;
  readonly asks: readonly object[];
  readonly secrets: ReadonlySet<string>;
  readonly without: readonly TenantColumn[];
};

const asTeam = ({ owner, own, others, foreign }: Side): Look => ({
  account: owner,
  asks: [...own.team, ...others.team],
  secrets: foreign,
  without: ['event_id'],
});
const asBooth = ({ admin, own, others, notForBooth }: Side): Look => ({
  account: admin,
  asks: [...own.booth, ...others.booth],
  secrets: notForBooth,
  without: ['event_id'],
});
const asBoothAmongNeighbours = (side: Side): Look => ({
  ...asBooth(side),
  without: ['event_id', 'exhibitor_id'],
});
/** A person's own at a booth is nobody else's there either. */
const isOnePersons = ({ path }: WalkedProcedure) => path === 'task.calendarLink';
const asBoothAmongPeople = (side: Side): Look => ({
  ...asBooth(side),
  without: ['event_id', 'exhibitor_id', 'account_id'],
});
const asAnybody = ({ owner, foreign }: Side): Look => ({
  account: owner,
  asks: [{}],
  secrets: foreign,
  without: ['event_id', 'account_id'],
});

/** Without the server's own transaction number: it goes on with whatever else runs there. */
function ofTenants(answer: unknown): unknown {
  const isFollowing = typeof answer === 'object' && answer !== null && 'gone' in answer;
  return isFollowing ? { ...answer, cursor: null } : answer;
}

type Pair = { readonly filtered: Answer; readonly unfiltered: Answer };

/** One query with its filters and without, on ids of its own and of others. */
async function look(on: TwoTenants, { path, takes }: WalkedProcedure, at: Look) {
  const callers: Caller[] = [on.api.as(at.account), on.callerWithout(at.without, at.account)];
  const known = (input: object) =>
    Object.fromEntries(Object.entries(input).filter(([name]) => takes.includes(name)));
  const told = (input: Record<string, unknown>) => ({ ...known(input), ...words[path]?.(input) });
  const inputs = new Set(at.asks.map((input) => JSON.stringify(told({ ...input }))));
  const pairs: Pair[] = [];
  for (const text of inputs) {
    const input: unknown = JSON.parse(text);
    const [filtered, unfiltered] = await Promise.all(
      callers.map((caller) => answerOf(callAt(caller, path, input))),
    );
    if (filtered && unfiltered) pairs.push({ filtered, unfiltered });
  }
  const answers = pairs.map(({ unfiltered }) => unfiltered);
  return { pairs, told: toldIn(answers, at.secrets) };
}

const toldIn = (answers: unknown, secrets: ReadonlySet<string>): string[] =>
  [...tellingStrings(answers)].filter((text) => secrets.has(text));

const isAnswered = ({ filtered }: Pair) => 'answered' in filtered;
const isDifferent = ({ filtered, unfiltered }: Pair) =>
  JSON.stringify(filtered) !== JSON.stringify(unfiltered);

let tenants: TwoTenants;
beforeAll(async () => {
  tenants = await openTwoTenants();
}, 60_000);
afterAll(() => tenants.close());

async function expectSame(query: WalkedProcedure, as: (side: Side) => Look) {
  const answered: Pair[] = [];
  for (const side of tenants.sides) {
    const { told, pairs } = await look(tenants, query, as(side));
    expect(told, `of others, shown at ${side.slug}`).toEqual([]);
    for (const { filtered, unfiltered } of pairs) expect(unfiltered).toEqual(filtered);
    answered.push(...pairs.filter(isAnswered));
  }
  expect(answered.length, 'it never answered: tell this test the words it wants').toBeGreaterThan(
    0,
  );
}

describe('without the filter on its event', () => {
  it.each(queriesOf('organiser'))('$path answers its team the same', (query) =>
    expectSame(query, asTeam),
  );
  it.each(queriesOf('booth'))('$path answers its booth the same', (query) =>
    expectSame(query, asBooth),
  );
});

describe('without the filter on its exhibitor either', () => {
  it.each(queriesOf('booth'))('$path shows a booth nothing of its neighbours', async (query) => {
    for (const side of tenants.sides) {
      const { told } = await look(tenants, query, asBoothAmongNeighbours(side));
      expect(told, `of others, shown at ${side.slug}`).toEqual([]);
    }
  });
  it('the export of leads holds its own and no others', async () => {
    for (const side of tenants.sides) {
      const { account, without, secrets } = asBoothAmongNeighbours(side);
      const at = { eventId: side.eventId as never, exhibitorId: side.exhibitorId as never };
      const csv = async (ctx: Context) =>
        gunzipSync(
          Buffer.concat([
            ...(await withBoothScope(ctx, at, (scope) => exportLeads(scope, 'csv'))).file,
          ]),
        ).toString();
      const unfiltered = await csv(tenants.contextWithout(without, account));
      expect(unfiltered).toBe(await csv(tenants.api.contextFor(account)));
      expect(unfiltered.split(/[;\r\n"]+/).filter((cell) => secrets.has(cell))).toEqual([]);
    }
  });
});

describe('without the filter on its account', () => {
  it.each(queriesOf('account', 'public'))('$path answers the same', async (query) => {
    for (const side of tenants.sides) {
      const { pairs } = await look(tenants, query, asAnybody(side));
      for (const { filtered, unfiltered } of pairs) expect(unfiltered).toEqual(filtered);
    }
  });
});

describe('the public pages without the filter on their event', () => {
  const pages: Record<string, (ctx: Context, slug: string, id: string) => Promise<unknown>> = {
    directory: (ctx, slug) => loadDirectory(ctx, { slug, query: {}, isEmbedded: false }),
    search: (ctx, slug) =>
      loadDirectory(ctx, { slug, query: { q: 'gmbh a1', demos: '1' }, isEmbedded: false }),
    exhibitor: async (ctx, slug, exhibitorId) => {
      const page = await loadExhibitor(ctx, { slug, exhibitorId });
      // Every form has a number of its own.
      return page.kind === 'exhibitor' && page.enquiry
        ? { ...page, enquiry: { ...page.enquiry, ticket: '' } }
        : page;
    },
    plan: (ctx, slug) => loadPlan(ctx, { slug, query: {} }),
    programme: (ctx, slug) => loadProgramme(ctx, { slug, query: {} }),
  };
  it.each(Object.keys(pages))('%s shows what it showed', async (name) => {
    const load = pages[name] as (typeof pages)[string];
    for (const side of tenants.sides) {
      for (const other of tenants.sides) {
        const filtered = await load(tenants.api.contextFor(null), side.slug, other.exhibitorId);
        const ctx = tenants.contextWithout(['event_id'], null);
        const unfiltered = await load(ctx, side.slug, other.exhibitorId);
        expect(unfiltered).toEqual(filtered);
        expect(toldIn(unfiltered, side.foreign)).toEqual([]);
      }
    }
  });
});

describe('who presents a demo', () => {
  const rowsOf = async (scope: DatabaseScope, table: 'demo' | 'demo_presenter') => {
    const { rows } = await withScope(tenants.api.database, scope, (tx) =>
      sql<{
        row: Record<string, unknown>;
      }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(tx),
    );
    return rows.map(({ row }) => row);
  };
  it('is read with an address by the exhibitor and the organiser, by nobody else', async () => {
    const found: string[] = [];
    for (const { eventId, exhibitorId } of tenants.sides) {
      const all = await rowsOf({ kind: 'organiser', eventId }, 'demo_presenter');
      const addresses = all.map(({ email }) => String(email));
      found.push(...addresses);
      const own = await rowsOf({ kind: 'exhibitor', eventId, exhibitorId }, 'demo_presenter');
      expect(own.filter((row) => row['exhibitor_id'] !== exhibitorId)).toEqual([]);
      for (const kind of ['public', 'attendee', 'exhibitor'] as const) {
        const scope = { kind, eventId, ...(kind === 'exhibitor' && { exhibitorId: randomUUID() }) };
        const demos = await rowsOf(scope, 'demo');
        if (kind !== 'attendee') expect(demos.length).toBeGreaterThan(0);
        for (const address of addresses) expect(JSON.stringify(demos)).not.toContain(address);
        expect(await rowsOf(scope, 'demo_presenter')).toEqual([]);
      }
    }
    expect(found).toContain('maren.oltmanns@example.org');
  });
});

describe('a door without filters', () => {
  it.each([...behind('organiser'), ...behind('booth')])('$path stays shut', async ({ path }) => {
    const [here, there] = tenants.sides as [Side, Side];
    const { eventId, exhibitorId } = there;
    for (const account of [here.owner, here.admin]) {
      const caller = tenants.callerWithout(['event_id', 'exhibitor_id'], account);
      expect(await answerOf(callAt(caller, path, { eventId, exhibitorId }))).toEqual({
        refused: 'access.not_found',
      });
    }
  });
});

describe('the filters', () => {
  it('were taken away, every one', () => {
    for (const without of [['event_id'], ['event_id', 'exhibitor_id']] as const) {
      const database = tenants.unfiltered(without);
      expect(database.taken.event_id).toBeGreaterThan(100);
      for (const side of tenants.sides) expect(database.leftOver(side.eventId)).toEqual([]);
    }
    const { taken } = tenants.unfiltered(['event_id', 'exhibitor_id']);
    expect(taken.exhibitor_id).toBeGreaterThan(100);
  });
});

describe('without policies this test notices', () => {
  let open: TwoTenants;
  beforeAll(async () => {
    open = await openTwoTenants();
    await dropPolicies(open.api);
  }, 60_000);
  afterAll(() => open.close());

  const notices = async (query: WalkedProcedure, as: (side: Side) => Look) => {
    const looks = [];
    for (const side of open.sides) looks.push(await look(open, query, as(side)));
    return looks.some(({ told, pairs }) => told.length > 0 || pairs.some(isDifferent));
  };

  it.each(queriesOf('organiser'))('that $path reads two events', async (query) => {
    expect(await notices(query, asTeam)).toBe(true);
  });
  it.each(queriesOf('booth'))('that $path reads beyond its booth', async (query) => {
    const look = isOnePersons(query) ? asBoothAmongPeople : asBoothAmongNeighbours;
    expect(await notices(query, look)).toBe(true);
  });
  it.each(['lead.list', 'listing.getWorkingCopy', 'listing.comments', 'exhibitor.members'])(
    'that %s reads two exhibitors of one event',
    async (path) => {
      const query = queriesOf('booth').find((one) => one.path === path) as WalkedProcedure;
      const amongNeighbours = (side: Side): Look => ({
        ...asBooth(side),
        without: ['exhibitor_id'],
      });
      expect(await notices(query, amongNeighbours)).toBe(true);
    },
  );
  it('that account.me reads two accounts', async () => {
    const [me] = queriesOf('public').filter(({ path }) => path === 'account.me');
    expect(await notices(me as WalkedProcedure, asAnybody)).toBe(true);
  });
});
