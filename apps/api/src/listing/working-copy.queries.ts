import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import { type WorkingCopy, workingCopySchema } from '@foyer/domain/listing/listing.schema.ts';
import type { PartEdits, WorkingCopyState } from '@foyer/domain/listing/working-copy.rules.ts';
import type { BoothScope } from '../access/scopes.ts';

export async function getExhibitorOfBooth(scope: BoothScope) {
  const row = await scope.tx
    .selectFrom('exhibitor')
    .select(['name', 'participation'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .executeTakeFirstOrThrow();
  return { name: row.name, participation: row.participation as Participation };
}

/** Before the first save there is no row; the form then begins with the name the organiser knows. */
export async function findWorkingCopy(scope: BoothScope): Promise<WorkingCopyState | null> {
  const row = await workingCopyRow(scope).executeTakeFirst();
  return row ? stateOf(row) : null;
}

/** Waits for whoever else saves or submits. */
export async function lockWorkingCopy(scope: BoothScope): Promise<WorkingCopyState> {
  const { name } = await getExhibitorOfBooth(scope);
  await scope.tx
    .insertInto('listing_working_copy')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      content: JSON.stringify(emptyWorkingCopy(name)),
      version: 0,
      updated_at: scope.now,
      updated_by: scope.accountId,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'exhibitor_id']).doNothing())
    .execute();
  return stateOf(await workingCopyRow(scope).forUpdate().executeTakeFirstOrThrow());
}

export async function saveWorkingCopyState(
  scope: BoothScope,
  state: WorkingCopyState,
): Promise<void> {
  await scope.tx
    .updateTable('listing_working_copy')
    .set({
      content: JSON.stringify(state.content),
      version: state.version,
      part_edits: JSON.stringify(state.edits),
      updated_at: scope.now,
      updated_by: scope.accountId,
    })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .execute();
}

export function emptyWorkingCopy(displayName: string): WorkingCopy {
  return workingCopySchema.parse({ displayName, tagline: {}, description: {} });
}

function workingCopyRow(scope: BoothScope) {
  return scope.tx
    .selectFrom('listing_working_copy')
    .select(['content', 'version', 'part_edits'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId);
}

function stateOf(row: {
  content: Record<string, unknown>;
  version: number;
  part_edits: Record<string, unknown>;
}): WorkingCopyState {
  return {
    content: workingCopySchema.parse(row.content),
    version: row.version,
    edits: row.part_edits as PartEdits,
  };
}
