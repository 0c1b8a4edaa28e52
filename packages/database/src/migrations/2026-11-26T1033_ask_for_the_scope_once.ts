import { type Kysely, sql } from 'kysely';

type Policy = { tablename: string; policyname: string; qual: string | null; check: string | null };

/**
 * Policies asked for the scope's settings at every row, some 2 µs each time: half of the time of
 * a list of thousands. As a sub-select PostgreSQL asks once a statement. The codes of a scanner stay:
 * an array behind `any` would turn into rows, and its tables are read by key.
 */
const asked = /(?<!select )\bfoyer_(?:scope|event_id|exhibitor_id|account_id|attendee_id)\(\)/gi;
const askedOnce = /\( SELECT (foyer_\w+\(\)) AS \w+\)/g;

export async function up(db: Kysely<unknown>): Promise<void> {
  await rewrite(db, (expression) => expression.replace(asked, '(select $&)'));
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await rewrite(db, (expression) => expression.replace(askedOnce, '$1'));
}

async function rewrite(db: Kysely<unknown>, change: (expression: string) => string) {
  const { rows } = await sql<Policy>`
    select tablename, policyname, qual, with_check as "check"
    from pg_policies where schemaname = current_schema()`.execute(db);
  for (const { tablename, policyname, qual, check } of rows) {
    const using = qual === null ? '' : `using (${change(qual)})`;
    const withCheck = check === null ? '' : `with check (${change(check)})`;
    await sql.raw(`alter policy ${policyname} on "${tablename}" ${using} ${withCheck}`).execute(db);
  }
}
