import type { HallId } from '@foyer/domain/identifier.ts';
import {
  type HallDrawing,
  hallDrawingSchema,
  type PlanChangeCounts,
  type PlanVersion,
} from '@foyer/domain/stand/plan-version.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';

const columns = [
  'number',
  'saved_at as savedAt',
  'saved_by as savedBy',
  'restored_from as restoredFrom',
  'changes',
] as const;

function versionsOf(scope: OrganiserScope, hallId: HallId) {
  return scope.tx
    .selectFrom('plan_version')
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hallId);
}

/** The newest first, without what was drawn. */
export async function listPlanVersions(
  scope: OrganiserScope,
  hallId: HallId,
): Promise<PlanVersion[]> {
  const rows = await versionsOf(scope, hallId)
    .select(columns)
    .orderBy('number', 'desc')
    .limit(500)
    .execute();
  return rows as PlanVersion[];
}

type Kept = { readonly number: number; readonly drawing: HallDrawing };

export async function findPlanVersion(
  scope: OrganiserScope,
  { hallId, number }: { hallId: HallId; number: number },
): Promise<Kept | null> {
  const row = await versionsOf(scope, hallId)
    .select(['number', 'drawing'])
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? keptOf(row) : null;
}

export async function findLastPlanVersion(
  scope: OrganiserScope,
  hallId: HallId,
): Promise<Kept | null> {
  const row = await versionsOf(scope, hallId)
    .select(['number', 'drawing'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? keptOf(row) : null;
}

/** What was not known when an old drawing was kept has the value a new stand begins with. */
function keptOf(row: { number: number; drawing: unknown }): Kept {
  return { number: row.number, drawing: hallDrawingSchema.parse(row.drawing) };
}

export async function insertPlanVersion(
  scope: OrganiserScope,
  given: {
    readonly hallId: HallId;
    readonly number: number;
    readonly savedBy: string | null;
    readonly restoredFrom: number | null;
    readonly changes: PlanChangeCounts;
    readonly drawing: HallDrawing;
  },
): Promise<void> {
  await scope.tx
    .insertInto('plan_version')
    .values({
      event_id: scope.eventId,
      hall_id: given.hallId,
      number: given.number,
      saved_at: scope.now,
      saved_by: given.savedBy,
      restored_from: given.restoredFrom,
      changes: JSON.stringify(given.changes),
      drawing: JSON.stringify(given.drawing),
    })
    .execute();
}
