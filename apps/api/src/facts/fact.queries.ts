import { prepared } from '@foyer/database/prepared.ts';
import { ahead } from '@foyer/database/scope.ts';
import type { Fact, FactCursor, FactNoun } from '@foyer/domain/fact/fact.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, OrganiserScope, WritingScope } from '../access/scopes.ts';
import type { FactToRecord } from './record-fact.ts';

export function insertFact(scope: WritingScope, fact: FactToRecord): Promise<void> {
  return insertFacts([{ scope, fact }]);
}

type Told = { readonly scope: WritingScope; readonly fact: FactToRecord };

/** Facts of one transaction. */
export async function insertFacts(facts: readonly Told[]): Promise<void> {
  const tx = facts[0]?.scope.tx;
  const rows = facts.map(rowOf).map(({ before, after, ...row }) => ({
    ...row,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  }));
  await tx?.insertInto('fact').values(rows).execute();
}

/** The same with the next statement or the commit, for the hot path. */
export function insertFactsAhead(facts: readonly Told[]): void {
  const [first] = facts;
  if (!first) return;
  const { tx } = first.scope;
  const insertion = sql`${prepared('facts')}
    insert into fact (event_id, exhibitor_id, audience, noun, noun_id, type, actor_account_id,
      actor_name, at, before, after)
    select * from jsonb_to_recordset(${JSON.stringify(facts.map(rowOf))}::jsonb) as f(
      event_id uuid, exhibitor_id uuid, audience text, noun text, noun_id text, type text,
      actor_account_id uuid, actor_name text, at timestamptz, before jsonb, after jsonb)`;
  ahead(tx, { compile: () => insertion.compile(tx) });
}

function rowOf({ scope, fact }: Told) {
  return {
    event_id: scope.eventId,
    exhibitor_id: fact.exhibitorId ?? null,
    audience: fact.audience ?? 'both',
    noun: fact.noun,
    noun_id: fact.nounId,
    type: fact.type,
    actor_account_id: scope.accountId,
    actor_name: scope.actorName,
    at: scope.now,
    before: fact.before ?? null,
    after: fact.after ?? null,
  };
}

export type FactFilter = {
  readonly noun?: FactNoun | undefined;
  readonly nounId?: string | undefined;
  readonly exhibitorId?: string | undefined;
  readonly cursor?: FactCursor | null | undefined;
  readonly limit: number;
};

/** Newest first; page on with the last one. What the reader may not see, row level security leaves out. */
export async function listFacts(
  scope: OrganiserScope | BoothScope,
  filter: FactFilter,
): Promise<Fact[]> {
  let query = scope.tx
    .selectFrom('fact as f')
    .leftJoin('exhibitor as x', (join) =>
      join.onRef('x.event_id', '=', 'f.event_id').onRef('x.exhibitor_id', '=', 'f.exhibitor_id'),
    )
    .selectAll('f')
    .select('x.name as exhibitor_name')
    .where('f.event_id', '=', scope.eventId);
  if (scope.kind === 'exhibitor') query = query.where('f.exhibitor_id', '=', scope.exhibitorId);
  if (filter.exhibitorId) query = query.where('f.exhibitor_id', '=', filter.exhibitorId);
  if (filter.noun) query = query.where('f.noun', '=', filter.noun);
  if (filter.nounId) query = query.where('f.noun_id', '=', filter.nounId);
  const { cursor } = filter;
  if (cursor) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('f.at', 'f.fact_id'), '<', tuple(cursor.at, cursor.factId)),
    );
  }
  const rows = await query
    .orderBy('f.at', 'desc')
    .orderBy('f.fact_id', 'desc')
    .limit(filter.limit)
    .execute();
  return rows.map((row) => ({
    factId: row.fact_id as Fact['factId'],
    type: row.type,
    noun: row.noun as FactNoun,
    nounId: row.noun_id,
    at: row.at,
    actorName: row.actor_name,
    exhibitorId: row.exhibitor_id as Fact['exhibitorId'],
    exhibitorName: row.exhibitor_name,
    before: row.before,
    after: row.after,
  }));
}
