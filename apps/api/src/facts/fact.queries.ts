import type { Fact, FactCursor, FactNoun } from '@foyer/domain/fact/fact.schema.ts';
import type { BoothScope, OrganiserScope, WritingScope } from '../access/scopes.ts';
import type { FactToRecord } from './record-fact.ts';

export function insertFact(scope: WritingScope, fact: FactToRecord): Promise<void> {
  return insertFacts([{ scope, fact }]);
}

/** Facts of one transaction. */
export async function insertFacts(
  facts: readonly { readonly scope: WritingScope; readonly fact: FactToRecord }[],
): Promise<void> {
  const tx = facts[0]?.scope.tx;
  if (!tx) return;
  const rows = facts.map(({ scope, fact }) => ({
    event_id: scope.eventId,
    exhibitor_id: fact.exhibitorId ?? null,
    audience: fact.audience ?? 'both',
    noun: fact.noun,
    noun_id: fact.nounId,
    type: fact.type,
    actor_account_id: scope.accountId,
    actor_name: scope.actorName,
    at: scope.now,
    before: fact.before ? JSON.stringify(fact.before) : null,
    after: fact.after ? JSON.stringify(fact.after) : null,
  }));
  await tx.insertInto('fact').values(rows).execute();
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
