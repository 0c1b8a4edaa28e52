import { withScope } from '@foyer/database/scope.ts';
import type { TestDatabase } from '@foyer/testing/database.ts';
import { sql } from 'kysely';

/** A row of any event-owned table, as JSON; files are left out. */
export type AnyRow = { readonly table: string; readonly values: Record<string, unknown> };

/** Every event-owned row there is, from every table that has an `event_id`, a new one included. */
export function readAllRows(database: TestDatabase): Promise<AnyRow[]> {
  return withScope(database, { kind: 'system' }, async (tx) => {
    const columns = await sql<{ table: string; column: string; type: string }>`
      select c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_schema = 'public' and t.table_type = 'BASE TABLE'`.execute(tx);
    const owned = new Set(
      columns.rows.filter(({ column }) => column === 'event_id').map(({ table }) => table),
    );
    const rows: AnyRow[] = [];
    for (const table of owned) {
      const read = columns.rows.filter((one) => one.table === table && one.type !== 'bytea');
      const found = await sql<{ values: Record<string, unknown> }>`select to_jsonb(r) as values from
        (select ${sql.join(read.map(({ column }) => sql.ref(column)))} from ${sql.table(table)}) r`.execute(
        tx,
      );
      rows.push(...found.rows.map(({ values }) => ({ table, values })));
    }
    return rows;
  });
}

/**
 * The strings in a value that tell one tenant from another: names, texts, ids, addresses. Words of
 * the code such as `sent_back`, times and very short strings are in everybody's rows.
 */
export function tellingStrings(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.length >= 4 && !/^[a-z_.]+$/.test(value) && !/^\d{4}-\d\d-\d\d/.test(value))
      found.add(value);
  } else if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    const parts = value instanceof Map ? [...value.entries()] : Object.values(value);
    for (const part of parts) tellingStrings(part, found);
  }
  return found;
}

/** What only the first rows tell. */
export function onlyIn(theirs: readonly AnyRow[], ours: readonly AnyRow[]): Set<string> {
  const known = tellingStrings(ours.map(({ values }) => values));
  const told = tellingStrings(theirs.map(({ values }) => values));
  return new Set([...told].filter((text) => !known.has(text)));
}

type Condition = (values: Record<string, unknown>) => boolean;
const always: Condition = () => true;

/** What everybody at an event may see of it. A table that is not named here is private. */
const shared: Record<string, Condition> = {
  event: always,
  category: always,
  consent_wording: always,
  hall: always,
  hall_fixture: always,
  demo_place: always,
  // What an event asks; which exhibitor is asked which of it, the rules say.
  task_template: always,
  // The words of letters; what is told in them is in none of these.
  letter_text: always,
  // To whom each went is proved in its own tests; those of the demo event went to everybody.
  announcement: ({ status }) => status === 'sent',
  demo_plenary: always,
  // How many seats are free; who sits there is the exhibitor's own.
  demo_seating: always,
  programme_version: always,
  stand: ({ status }) => status !== 'draft',
  stand_assignment: ({ published_at, ended_at }) => published_at !== null && ended_at === null,
  // Row level security shows those whose listing is published.
  co_exhibitor: always,
  media: ({ is_published }) => is_published === true,
  listing_revision: ({ status, is_withheld }) => status === 'published' && !is_withheld,
  demo: ({ status }) => status === 'scheduled',
};

/** What is the exhibitor's own, or everybody's. */
export function isForBooth({ table, values }: AnyRow, exhibitorId: string): boolean {
  if (shared[table]?.(values)) return true;
  const isOrganisers = table === 'mail' || values.audience === 'organiser';
  return values.exhibitor_id === exhibitorId && !isOrganisers;
}

/**
 * Inputs that name things: `standId` is the first, second, … `stand_id` among the rows, and so on
 * for every id that there is.
 */
export function idsAmong(rows: readonly AnyRow[], count: number): Record<string, string>[] {
  const byName = new Map<string, Set<string>>();
  for (const { values } of rows) {
    for (const [column, value] of Object.entries(values)) {
      if (!column.endsWith('_id') || typeof value !== 'string') continue;
      const name = column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      byName.set(name, (byName.get(name) ?? new Set()).add(value));
    }
  }
  const nth = (index: number) =>
    [...byName].map(([name, ids]) => [name, [...ids][index % ids.size] ?? '']);
  return Array.from({ length: count }, (_, index) => Object.fromEntries(nth(index)));
}
