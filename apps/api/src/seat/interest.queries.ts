import type { EventId } from '@foyer/domain/identifier.ts';
import { sql } from 'kysely';
import type { SystemScope, VisitorScope } from '../access/scopes.ts';

/** Those of the ids that the public sees in the programme. */
export async function findPublicAmong(
  scope: VisitorScope,
  demoIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (demoIds.length === 0) return new Set();
  const rows = await scope.tx
    .selectFrom('demo')
    .select('demo_id')
    .where('event_id', '=', scope.eventId)
    .where('demo_id', 'in', [...demoIds])
    .execute();
  return new Set(rows.map((row) => row.demo_id));
}

export type Change = { readonly demoId: string; readonly by: number };

/** Up and down by so many, never below zero. */
export async function countChanges(
  scope: SystemScope & { readonly eventId: EventId },
  changes: readonly Change[],
): Promise<void> {
  // In one order, so that two who choose the same do not wait for each other.
  const sorted = changes.toSorted((one, other) => one.demoId.localeCompare(other.demoId));
  const ids = sorted.map(({ demoId }) => demoId);
  await sql`insert into demo_interest (event_id, exhibitor_id, demo_id)
    select event_id, exhibitor_id, demo_id from demo
    where event_id = ${scope.eventId} and demo_id = any (${ids}::uuid[]) order by demo_id
    on conflict (event_id, demo_id) do nothing`.execute(scope.tx);
  await sql`update demo_interest i set chosen = greatest(0, i.chosen + c.by)
    from unnest(${ids}::uuid[], ${sorted.map(({ by }) => by)}::int[]) as c (demo_id, by)
    where i.event_id = ${scope.eventId} and i.demo_id = c.demo_id`.execute(scope.tx);
}
